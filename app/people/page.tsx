import { PeopleView } from '@/components/person/people-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { sitePeopleListing } from '@/lib/site/library/site-people';

export function generateMetadata() {
  const description = 'Everybody who hosts, is a guest, or is quoted here, by name.';
  return pageMetadata({ title: 'People', description, path: routes.people() });
}

export default async function PeoplePage() {
  return <PeopleView listing={await sitePeopleListing()} page={1} />;
}
