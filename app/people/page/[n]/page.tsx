import { notFound } from 'next/navigation';
import { PeopleView } from '@/components/person/people-view';
import { laterPeopleMetadata, laterPeoplePage, laterPeopleParams } from '@/lib/site/people-page';

export const dynamicParams = false;
export const generateStaticParams = laterPeopleParams;

interface PeopleAddress {
  readonly params: Promise<{ n: string }>;
}

export async function generateMetadata({ params }: PeopleAddress) {
  return laterPeopleMetadata(Number((await params).n));
}

export default async function Page({ params }: PeopleAddress) {
  const page = (await laterPeoplePage(Number((await params).n))) ?? notFound();
  return <PeopleView {...page} />;
}
