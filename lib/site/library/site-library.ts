import { createRoutes, type Routes, type SiteAddress } from '@/lib/core/links/routes';
import type { Library, LibraryFile } from '@/lib/core/model/library';
import { readLibrary } from '@/lib/disk/read/read-library';

declare global {
  /** Next bundles pages and files such as the sitemap separately, each with a copy of this module: a global is shared. */
  var dogearLibrary: Promise<Library> | undefined;
}

/** The library this site is built from; read once per build; in `npm run dev` for every page, with drafts. */
export function siteLibrary(): Promise<Library> {
  const contentDir = process.env['DOGEAR_CONTENT'] ?? 'content';
  if (process.env.NODE_ENV === 'development') return readLibrary(contentDir, { drafts: true });
  globalThis.dogearLibrary ??= readLibrary(contentDir);
  return globalThis.dogearLibrary;
}

/** Where the site will be served; the origin is empty if it is not configured, and previews are left out then. */
export function siteAddress(): SiteAddress {
  return { origin: process.env['DOGEAR_ORIGIN'] ?? '', base: process.env['DOGEAR_BASE'] ?? '' };
}

/** The addresses of this build, base path included. */
export function siteRoutes(): Routes {
  return createRoutes(siteAddress().base);
}

/** The site's name and description, from library.yaml or by default. */
export async function siteFacts(): Promise<SiteFacts> {
  return describeSite((await siteLibrary()).file);
}

export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  readonly repository: string | null;
}

/** Reads a site's name and description from library.yaml's value, with defaults. */
export function describeSite({ site }: LibraryFile): SiteFacts {
  return {
    name: site?.name ?? 'Dogear',
    description: site?.description ?? 'Podcast summaries you can search, read and share, down to the second.',
    repository: site?.repository ?? null,
  };
}
