import { notFound } from 'next/navigation';
import { ShowView } from '@/components/library/show-view';
import { routes } from '@/components/site/site-routes';
import { pageMetadata } from '@/lib/site/head/page-metadata';
import { showPage, showParams } from '@/lib/site/library/show-page';
import { findShow } from '@/lib/site/library/site-shows';

export const dynamicParams = false;
export const generateStaticParams = showParams;

interface ShowPageProps {
  readonly params: Promise<{ slug: string }>;
}

export async function generateMetadata({ params }: ShowPageProps) {
  const show = await findShow((await params).slug);
  if (show === null) return {};
  const description = show.entry?.description ?? `Every summarised episode of ${show.name}.`;
  return pageMetadata({ title: show.name, description, path: routes.show(show.slug) });
}

export default async function ShowPage({ params }: ShowPageProps) {
  const show = await findShow((await params).slug);
  if (show === null) notFound();
  return <ShowView {...(await showPage(show, 1))} />;
}
