import { PeopleView } from '@/components/person/people-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { sitePeopleListing } from '@/lib/site/library/site-people';

export function generateMetadata() {
  const description = 'Every host, guest and quoted speaker, by name.';
  return pageMetadata({ title: 'People', description, path: routes.people() });
}

export default async function PeoplePage() {
  return <PeopleView listing={await sitePeopleListing()} page={1} />;
}
