import { notFound } from 'next/navigation';
import { ShowView } from '@/components/library/show-view';
import { laterShowParams, showMetadata, showPage } from '@/lib/site/show-page';

export const dynamicParams = false;
export const generateStaticParams = laterShowParams;

interface ShowAddress {
  readonly params: Promise<{ slug: string; n: string }>;
}

export async function generateMetadata({ params }: ShowAddress) {
  const { slug, n } = await params;
  return showMetadata(slug, Number(n));
}

export default async function Page({ params }: ShowAddress) {
  const { slug, n } = await params;
  const page = (await showPage(slug, Number(n))) ?? notFound();
  return <ShowView {...page} />;
}
