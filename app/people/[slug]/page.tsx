import { notFound } from 'next/navigation';
import { PersonView } from '@/components/person/person-view';
import { personMetadata, personPage, personParams } from '@/lib/site/person-page';

export const dynamicParams = false;
export const generateStaticParams = personParams;

interface PersonAddress {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: PersonAddress) {
  return personMetadata((await params).slug);
}

export default async function Page({ params }: PersonAddress) {
  const page = (await personPage((await params).slug)) ?? notFound();
  return <PersonView {...page} />;
}
