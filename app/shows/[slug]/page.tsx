import { notFound } from 'next/navigation';
import { ShowView } from '@/components/library/show-view';
import { showMetadata, showPage, showParams } from '@/lib/site/show-page';

export const dynamicParams = false;
export const generateStaticParams = showParams;

interface ShowAddress {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ShowAddress) {
  return showMetadata((await params).slug);
}

export default async function Page({ params }: ShowAddress) {
  const page = (await showPage((await params).slug)) ?? notFound();
  return <ShowView {...page} />;
}
