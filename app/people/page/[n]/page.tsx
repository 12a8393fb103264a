import { notFound } from 'next/navigation';
import { PeopleView } from '@/components/person/people-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { peopleParams, sitePeopleListing } from '@/lib/site/library/site-people';

export const dynamicParams = false;
export const generateStaticParams = peopleParams;

interface LaterPeopleProps {
  readonly params: Promise<{ n: string }>;
}

export async function generateMetadata({ params }: LaterPeopleProps) {
  const page = Number((await params).n);
  const description = `Page ${page} of every host, guest and quoted speaker, by name.`;
  return pageMetadata({ title: `People, page ${page}`, description, path: routes.people(page) });
}

export default async function LaterPeoplePage({ params }: LaterPeopleProps) {
  const page = Number((await params).n);
  const listing = await sitePeopleListing();
  if (listing.pages[page - 1] === undefined) notFound();
  return <PeopleView listing={listing} page={page} />;
}
