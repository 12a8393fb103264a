import { appName } from '@/components/moment/app-links';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import { formatTimecode } from '@/lib/core/time/format-timecode';

/** Describes which recording an episode's times belong to and how much others differ, or that none is linked. */
export function describeRecordings(apps: readonly AppTarget[]): string {
  // "Any app" plays one of the other recordings.
  const own = apps.filter(({ kind }) => kind !== 'universal');
  const [first] = own;
  if (first === undefined) return 'No recording is linked here. Use the times in your own player.';
  const belong = first.offsetMs === 0 ? `Times match ${inSentence(apps, first)}` : '';
  const others = own
    .filter(({ offsetMs }) => offsetMs !== 0)
    .map((app) => `${inSentence(apps, app)} is ${distance(app.offsetMs)}`);
  const text = [belong, ...others].filter((part) => part !== '').join('; ');
  return `${text.replace(/^./, (letter) => letter.toUpperCase())}.`;
}

const inSentence = (apps: readonly AppTarget[], app: AppTarget): string =>
  appName(apps, apps.indexOf(app)).replace(/^Audio/, 'the audio');

const distance = (ms: number): string => `${formatTimecode(Math.abs(ms))} ${ms > 0 ? 'later' : 'earlier'}`;
