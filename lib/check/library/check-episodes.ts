import type { Place, Report } from '@/lib/check/report/report';
import type { KeyPath } from '@/lib/core/diagnostics/yaml-places';
import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Episode, FileDiagnostic, Library } from '@/lib/core/model/library';

/** Folder names that Windows forbids, and those of the list of episodes: the host's and our own. */
const RESERVED = /^(?:index|page|con|prn|aux|nul|com\d|lpt\d)$/;

interface UniqueKey {
  readonly code: 'episode-twice' | 'guid-twice' | 'date-twice';
  readonly key: string;
  readonly path: KeyPath;
  readonly found: string;
}

/** Checks that episodes differ: by slug, by show and title, by guid, by date. */
export function checkEpisodes(report: Report, { episodes, diagnostics }: Library): void {
  // A value in front matter that could not be read is not missing.
  const broken = new Set(diagnostics.filter(isFrontMatterError).map(({ file }) => file));
  const first = new Map<string, Episode>();
  for (const episode of [...episodes].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { slug, file, summary } = episode;
    if (RESERVED.test(slug)) report.add('slug-reserved', startOf(file), { found: slug });
    if (summary.meta.date === null && summary.meta.dateText === null && !broken.has(file))
      report.add('date-missing', startOf(file));
    let reported = false;
    for (const unique of listUniqueKeys(episode)) {
      const key = `${unique.code}\0${unique.key}`;
      const other = first.get(key);
      // A copy is reported once.
      if (other === undefined) first.set(key, episode);
      else if (!reported)
        report.add(unique.code, metaPlace(report, episode, unique), {
          found: unique.found,
          related: [report.related(metaPlace(report, other, unique), 'the first one is here')],
        });
      reported ||= other !== undefined;
    }
  }
}

function isFrontMatterError({ code, severity }: FileDiagnostic): boolean {
  return severity === 'error' && code.startsWith('front-matter-');
}

function listUniqueKeys({ frontMatter, summary: { meta } }: Episode): UniqueKey[] {
  const { show, title, date } = meta;
  const keys: UniqueKey[] = [];
  if (title !== null) {
    const key = `${normaliseWords(show ?? '')}\0${normaliseWords(title)}`;
    keys.push({ code: 'episode-twice', key, path: ['title'], found: title });
  }
  if (frontMatter.guid !== undefined)
    keys.push({ code: 'guid-twice', key: frontMatter.guid, path: ['guid'], found: frontMatter.guid });
  // Without a show it is unknown which episodes the date must differ from.
  if (date !== null && show !== null)
    keys.push({ code: 'date-twice', key: `${normaliseWords(show)}\0${date}`, path: ['date'], found: date });
  return keys;
}

const startOf = (file: string): Place => ({ file, span: { start: 0, end: 0 } });

/** Front matter values have a known place; for others the text is searched. */
function metaPlace(report: Report, { file, frontMatter, summary }: Episode, { path }: UniqueKey): Place {
  const key = path[0] ?? '';
  if (Reflect.get(frontMatter, key) !== undefined) return report.valuePlace(file, path);
  const written = key === 'date' ? summary.meta.dateText : summary.meta.title;
  const { text } = report.source(file);
  const at = written === null ? -1 : text.indexOf(written);
  return at < 0 ? startOf(file) : { file, span: { start: at, end: at + (written?.length ?? 0) } };
}
