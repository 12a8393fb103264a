import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { siteRoutes } from './site-library';

/** The address of a show's picture in public/ or media/; null for a picture of another host. */
export function showImage(path: string | undefined): string | null {
  if (path === undefined || /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(path)) return null;
  const own = path.replace(/^\.?\/+/, '');
  if (own.split('/').includes('..') || !isServed(own)) return null;
  return siteRoutes().file(own.split('/').map(encodeURIComponent).join('/'));
}

/** True for a file of public/ or of the content folder's media/. */
function isServed(path: string): boolean {
  const contentDir = process.env['DOGEAR_CONTENT'] ?? 'content';
  return (
    existsSync(join('public', path)) || (path.startsWith('media/') && existsSync(join(contentDir, path)))
  );
}
