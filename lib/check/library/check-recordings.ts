import type { Report } from '@/lib/check/report/report';
import { findAppleShow, recordingAddress } from '@/lib/core/links/list-episode-apps';
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
  const appleShow = findAppleShow(recordings, showLinks(library, summary.meta.show));
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
        found: `${id ?? url}`,
        expected: kind,
        ...hintFor(recording),
      });
    if (typeof offset === 'string' && parseTimeOffset(offset) === null)
      report.add('front-matter-value', report.valuePlace(file, ['recordings', i, 'offset']), {
        found: `recordings.${i}.offset`,
        expected: `seconds or a time such as 0:30, not ${offset}`,
      });
  }
}

/** An unusable address and a missing file have their own messages. */
function isUnknown(recording: Recording, appleShow: string | null): boolean {
  const { kind, url } = recording;
  if (kind === 'audio' || (url !== undefined && !/^https?:/i.test(safeUrl(url) ?? ''))) return false;
  return recordingAddress(recording, { appleShow, base: '' }) === null;
}

function hintFor({ kind, id }: Recording): { hint?: string } {
  return kind === 'apple' && /^\d+$/.test(id ?? '')
    ? {
        hint: 'Add its url, or add the show’s page at Apple Podcasts to the links of the show in library.yaml.',
      }
    : {};
}
