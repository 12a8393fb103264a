import type { Place, Report } from '@/lib/check/report/report';
import type { KeyPath } from '@/lib/core/diagnostics/yaml-places';
import { normaliseWords } from '@/lib/core/ids/content-id';
import type { Episode, FileDiagnostic, Library } from '@/lib/core/model/library';

/** Names that a folder cannot have on Windows, and those that stand for the list of episodes: a host's, and our own. */
const RESERVED = /^(?:index|page|con|prn|aux|nul|com\d|lpt\d)$/;

interface Twin {
  readonly code: 'episode-twice' | 'guid-twice' | 'date-twice';
  readonly key: string;
  readonly path: KeyPath;
  readonly found: string;
}

/** Checks that episodes can be told apart: by address, by show and title, by guid, by day. */
export function checkEpisodes(report: Report, { episodes, diagnostics }: Library): void {
  // What stands in front matter that could not be read is not missing.
  const broken = new Set(diagnostics.filter(isFrontMatterError).map(({ file }) => file));
  const first = new Map<string, Episode>();
  for (const episode of [...episodes].sort((a, b) => (a.slug < b.slug ? -1 : 1))) {
    const { slug, file, summary } = episode;
    if (RESERVED.test(slug)) report.add('slug-reserved', startOf(file), { found: slug });
    if (summary.meta.date === null && summary.meta.dateText === null && !broken.has(file))
      report.add('date-missing', startOf(file));
    let told = false;
    for (const twin of twinsOf(episode)) {
      const key = `${twin.code}\0${twin.key}`;
      const other = first.get(key);
      // Of a copy it is enough to say so once.
      if (other === undefined) first.set(key, episode);
      else if (!told)
        report.add(twin.code, metaPlace(report, episode, twin), {
          found: twin.found,
          related: [report.related(metaPlace(report, other, twin), 'the first one is here')],
        });
      told ||= other !== undefined;
    }
  }
}

function isFrontMatterError({ code, severity }: FileDiagnostic): boolean {
  return severity === 'error' && code.startsWith('front-matter-');
}

function twinsOf({ frontMatter, summary: { meta } }: Episode): Twin[] {
  const { show, title, date } = meta;
  const twins: Twin[] = [];
  if (title !== null) {
    const key = `${normaliseWords(show ?? '')}\0${normaliseWords(title)}`;
    twins.push({ code: 'episode-twice', key, path: ['title'], found: title });
  }
  if (frontMatter.guid !== undefined)
    twins.push({ code: 'guid-twice', key: frontMatter.guid, path: ['guid'], found: frontMatter.guid });
  // Without a show nobody knows whose day it is.
  if (date !== null && show !== null)
    twins.push({ code: 'date-twice', key: `${normaliseWords(show)}\0${date}`, path: ['date'], found: date });
  return twins;
}

const startOf = (file: string): Place => ({ file, span: { start: 0, end: 0 } });

/** What the front matter says stands there; what the text says is looked for below it. */
function metaPlace(report: Report, { file, frontMatter, summary }: Episode, { path }: Twin): Place {
  const key = path[0] ?? '';
  if (Reflect.get(frontMatter, key) !== undefined) return report.valuePlace(file, path);
  const written = key === 'date' ? summary.meta.dateText : summary.meta.title;
  const { text } = report.source(file);
  const at = written === null ? -1 : text.indexOf(written);
  return at < 0 ? startOf(file) : { file, span: { start: at, end: at + (written?.length ?? 0) } };
}
