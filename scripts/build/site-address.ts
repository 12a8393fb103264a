import { parseSiteAddress, type SiteAddress } from '@/lib/core/links/routes';
import { readLibraryFile } from '@/lib/disk/read/read-library-file';
import { WrongUse } from '@/scripts/command/run-command';

/** Reads where the site will be served: SITE_URL and BASE_PATH, else `site` in library.yaml, else unknown. */
export async function readSiteAddress(contentDir: string): Promise<SiteAddress> {
  const { site } = (await readLibraryFile(contentDir)).value;
  const url = process.env['SITE_URL'] || site?.url;
  const base = process.env['BASE_PATH'] ?? site?.base;
  if (url !== undefined && !/^https?:\/\/[^/]/.test(url)) {
    throw new WrongUse(`SITE_URL "${url}" is not an address such as https://example.org/pod`);
  }
  if (base !== undefined && !/^[A-Za-z0-9\-._~/]*$/.test(base)) {
    throw new WrongUse(`BASE_PATH "${base}" is not a path such as /pod`);
  }
  return parseSiteAddress(url, base);
}

/** The environment of Next and the pages: the address, the content folder, and no telemetry. */
export function nextEnvironment(address: SiteAddress, contentDir: string): NodeJS.ProcessEnv {
  return {
    ...process.env,
    DOGEAR_BASE: address.base,
    DOGEAR_ORIGIN: address.origin,
    DOGEAR_CONTENT: contentDir,
    NEXT_TELEMETRY_DISABLED: '1',
  };
}
