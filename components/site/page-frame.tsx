import type { ReactNode } from 'react';
import type { SiteList } from '@/lib/core/model/library';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface PageFrameProps {
  readonly name: string;
  readonly description: string;
  readonly lists: readonly SiteList[];
  readonly children: ReactNode;
}

/** Skip link, header, the page, footer. */
export function PageFrame({ name, description, lists, children }: PageFrameProps) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-3"
      >
        Skip to content
      </a>
      <SiteHeader name={name} lists={lists} />
      {children}
      <SiteFooter name={name} description={description} lists={lists} />
    </>
  );
}
