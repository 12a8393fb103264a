import { PeopleView } from '@/components/person/people-view';
import { peopleMetadata, peoplePage } from '@/lib/site/people-page';

export const generateMetadata = peopleMetadata;

export default async function Page() {
  return <PeopleView {...(await peoplePage())} />;
}
