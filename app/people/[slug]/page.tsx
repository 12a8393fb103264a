import { notFound } from 'next/navigation';
import { PersonView } from '@/components/person/person-view';
import { JsonLd } from '@/components/site/json-ld';
import { routes } from '@/components/site/site-routes';
import { safeUrl } from '@/lib/core/links/safe-url';
import { personGraph } from '@/lib/publish/structured-data/person-graph';
import { describePerson } from '@/lib/site/head/describe-person';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { siteAddress } from '@/lib/site/library/site-library';
import { sitePersonMoments } from '@/lib/site/library/site-mentions';
import { personParams, sitePeople } from '@/lib/site/library/site-people';

export const dynamicParams = false;
export const generateStaticParams = personParams;

interface PersonPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: PersonPageProps) {
  const person = (await sitePeople()).bySlug.get((await params).slug);
  if (person === undefined) return {};
  return pageMetadata({
    title: person.name,
    description: describePerson(person),
    path: routes.person(person.slug),
  });
}

export default async function PersonPage({ params }: PersonPageProps) {
  const { bySlug, namesIn } = await sitePeople();
  const person = bySlug.get((await params).slug);
  if (person === undefined) notFound();
  const address = siteAddress();
  const { topics, mentions, episodes } = await sitePersonMoments();
  const urls = person.links.flatMap(({ url }) => safeUrl(url) ?? []).filter((url) => url.startsWith('http'));
  return (
    <>
      <JsonLd nodes={address.origin === '' ? [] : personGraph({ ...person, urls }, address)} />
      <PersonView
        person={person}
        namesIn={namesIn}
        topics={topics.get(person.slug) ?? []}
        mentions={mentions.get(person.slug) ?? []}
        episodes={episodes}
      />
    </>
  );
}
