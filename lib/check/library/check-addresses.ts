import type { Report } from '@/lib/check/report/report';
import type { KeyPath } from '@/lib/core/diagnostics/yaml-places';
import { hasScheme } from '@/lib/core/links/has-scheme';
import { safeUrl } from '@/lib/core/links/safe-url';
import type { Episode, LibraryFile } from '@/lib/core/model/library';

const FILE = 'library.yaml';

/** An address or path that is set in YAML. */
interface Address {
  readonly file: string;
  readonly path: KeyPath;
  readonly url: string | undefined;
  /** The folder, besides public/, where a file of the site may be. */
  readonly folder?: string;
  readonly mail?: boolean;
}

/** Checks the addresses and files in the front matter of an episode. */
export function checkEpisodeAddresses(report: Report, { file, frontMatter }: Episode): void {
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const { image, source, recordings = [] } = frontMatter;
  checkFile(report, { file, path: ['image'], url: image, folder });
  checkWeb(report, { file, path: ['source', 'url'], url: source?.url });
  for (const [i, { kind, url }] of recordings.entries()) {
    const address: Address = { file, path: ['recordings', i, 'url'], url, folder };
    if (kind === 'audio') checkFile(report, address);
    else checkWeb(report, address);
  }
}

/** Checks the addresses and files in library.yaml. */
export function checkLibraryAddresses(report: Report, library: LibraryFile): void {
  const { site, shows = [], people = [], topics = [] } = library;
  checkWeb(report, { file: FILE, path: ['site', 'url'], url: site?.url });
  checkWeb(report, { file: FILE, path: ['site', 'repository'], url: site?.repository });
  for (const [i, { image }] of shows.entries())
    checkFile(report, { file: FILE, path: ['shows', i, 'image'], url: image, folder: '' });
  for (const [key, entries] of Object.entries({ shows, people, topics }))
    for (const [i, { links = [] }] of entries.entries())
      for (const [j, link] of links.entries()) {
        const path = [key, i, 'links', j];
        if (typeof link === 'string') checkWeb(report, { file: FILE, path, url: link, mail: true });
        else checkWeb(report, { file: FILE, path: [...path, 'url'], url: link.url, mail: true });
      }
}

function checkWeb(report: Report, { file, path, url, mail = false }: Address): void {
  if (url === undefined) return;
  const safe = safeUrl(url);
  if (safe === null || (!mail && safe.startsWith('mailto:')))
    report.add('link-unsafe', report.valuePlace(file, path), { found: url });
}

/** A file is named by its path below public/; a path that leads outside is refused before any file is looked up. */
function checkFile(report: Report, address: Address): void {
  const { file, path, url, folder = '' } = address;
  if (url === undefined) return;
  if (hasScheme(url)) {
    checkWeb(report, address);
    return;
  }
  const wanted = tryDecode(url.replace(/[?#].*$/, ''));
  const place = report.valuePlace(file, path);
  if (wanted === null || /\\|\0/.test(wanted) || wanted.split('/').includes('..')) {
    report.add('path-outside', place, { found: url });
    return;
  }
  const own = wanted.replace(/^\/+/, '').replace(/^\.\//, '');
  if (report.files.exists(own) || report.files.exists(`${folder}${own}`)) return;
  const inside = own.replace(/^public\//, '');
  const hint =
    inside !== own && report.files.exists(inside) ? { hint: `Write ${inside}, without public/.` } : {};
  report.add('file-missing', place, { found: url, ...hint });
}

function tryDecode(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}
