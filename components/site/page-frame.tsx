import type { ReactNode } from 'react';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface PageFrameProps {
  readonly name: string;
  readonly description: string;
  readonly children: ReactNode;
}

/** Skip link, header, the page, footer, and the line that says quietly what a script just did. */
export function PageFrame({ name, description, children }: PageFrameProps) {
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-raised focus:p-3"
      >
        Skip to content
      </a>
      <SiteHeader name={name} />
      {children}
      <SiteFooter name={name} description={description} />
      <p
        role="status"
        data-notice
        suppressHydrationWarning
        className="notice fixed inset-x-0 bottom-6 z-10 mx-auto w-fit max-w-[90vw] bg-ink px-4 py-2 text-ground text-small empty:hidden"
      />
    </>
  );
}
