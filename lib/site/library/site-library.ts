import { createRoutes, type Routes, type SiteAddress } from '@/lib/core/links/routes';
import type { Library, LibraryFile } from '@/lib/core/model/library';
import { readLibrary } from '@/lib/disk/read/read-library';

declare global {
  /** Next bundles pages apart from files like the sitemap, each with a copy of this module: what they read is one for a process. */
  var dogearLibrary: Promise<Library> | undefined;
}

/** The library this site is built from; read once a build, and anew, drafts too, for every page in `npm run dev`. */
export function siteLibrary(): Promise<Library> {
  const contentDir = process.env['DOGEAR_CONTENT'] ?? 'content';
  if (process.env.NODE_ENV === 'development') return readLibrary(contentDir, { drafts: true });
  globalThis.dogearLibrary ??= readLibrary(contentDir);
  return globalThis.dogearLibrary;
}

/** Where the site will be served; an empty origin means that nobody has said, and previews are left out. */
export function siteAddress(): SiteAddress {
  return { origin: process.env['DOGEAR_ORIGIN'] ?? '', base: process.env['DOGEAR_BASE'] ?? '' };
}

/** The addresses of this build, base path included. */
export function siteRoutes(): Routes {
  return createRoutes(siteAddress().base);
}

/** The site's name and description, from library.yaml or ours. */
export async function siteFacts(): Promise<SiteFacts> {
  return describeSite((await siteLibrary()).file);
}

export interface SiteFacts {
  readonly name: string;
  readonly description: string;
  readonly repository: string | null;
}

/** Reads a site's name and description out of library.yaml's value; ours where it has none. */
export function describeSite({ site }: LibraryFile): SiteFacts {
  return {
    name: site?.name ?? 'Dogear',
    description: site?.description ?? 'Podcast summaries you can search, read and share, down to the second.',
    repository: site?.repository ?? null,
  };
}
