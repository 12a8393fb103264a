import { notFound } from 'next/navigation';
import { ShowView } from '@/components/library/show-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { showPage, showPageParams } from '@/lib/site/library/show-page';
import { findShow } from '@/lib/site/library/site-shows';

export const dynamicParams = false;
export const generateStaticParams = showPageParams;

interface LaterPageProps {
  readonly params: Promise<{ slug: string; n: string }>;
}

export async function generateMetadata({ params }: LaterPageProps) {
  const { slug, n } = await params;
  const show = await findShow(slug);
  if (show === null) return {};
  const description = `Every summarised episode of ${show.name}: page ${n} of the list.`;
  const path = routes.show(show.slug, Number(n));
  return pageMetadata({ title: `${show.name}, page ${n}`, description, path });
}

export default async function LaterShowPage({ params }: LaterPageProps) {
  const { slug, n } = await params;
  const show = await findShow(slug);
  if (show === null) notFound();
  return <ShowView {...(await showPage(show, Number(n)))} />;
}
