import type { Report } from '@/lib/check/report/report';
import { appleShowOf, recordingAddress } from '@/lib/core/links/list-apps';
import { safeUrl } from '@/lib/core/links/safe-url';
import { showLinks } from '@/lib/core/links/show-links';
import type { FrontMatter } from '@/lib/core/model/front-matter';
import type { Episode, LibraryFile } from '@/lib/core/model/library';
import { parseTimeOffset } from '@/lib/core/time/time-offset';

type Recording = NonNullable<FrontMatter['recordings']>[number];

/** Checks that every recording of an episode can be linked, and that its offset is a time. */
export function checkRecordings(report: Report, episode: Episode, library: LibraryFile): void {
  const { file, frontMatter, summary } = episode;
  const { recordings = [] } = frontMatter;
  const appleShow = appleShowOf(recordings, showLinks(library, summary.meta.show));
  for (const [i, recording] of recordings.entries()) {
    const { kind, url, id, offset } = recording;
    const place = report.keyPlace(file, ['recordings', i]);
    if (url === undefined && (id === undefined || kind === 'audio'))
      report.add('recording-empty', place, {
        found: kind,
        expected: kind === 'audio' ? 'url' : 'url or id',
      });
    else if (isUnknown(recording, appleShow))
      report.add('recording-unknown', place, {
        found: `${kind} recording "${id ?? url}"`,
        ...hintFor(recording),
      });
    if (typeof offset === 'string' && parseTimeOffset(offset) === null)
      report.add('front-matter-value', report.valuePlace(file, ['recordings', i, 'offset']), {
        found: `recordings.${i}.offset (${offset})`,
        expected: 'seconds or a clock such as 0:30',
      });
  }
}

/** Invalid addresses and missing files are reported by other checks. */
function isUnknown(recording: Recording, appleShow: string | null): boolean {
  const { kind, url } = recording;
  if (kind === 'audio' || (url !== undefined && !/^https?:/i.test(safeUrl(url) ?? ''))) return false;
  return recordingAddress(recording, { appleShow, base: '' }) === null;
}

function hintFor({ kind, id }: Recording): { hint?: string } {
  return kind === 'apple' && /^\d+$/.test(id ?? '')
    ? {
        hint: 'Give its url, or the show’s page at Apple Podcasts among the links of the show in library.yaml.',
      }
    : {};
}
