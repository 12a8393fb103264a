import { timedAppLink, timePrecision } from '@/lib/core/links/app-time';
import type { AppTarget } from '@/lib/core/links/list-episode-apps';
import type { AppKind } from '@/lib/core/model/app-kind';
import { formatTimecode } from '@/lib/core/time/format-timecode';

const NAMES: Readonly<Record<AppKind, string>> = {
  youtube: 'YouTube',
  spotify: 'Spotify',
  overcast: 'Overcast',
  pocketcasts: 'Pocket Casts',
  apple: 'Apple Podcasts',
  universal: 'Any app',
  audio: 'Audio file',
};

interface AppLinksProps {
  readonly apps: readonly AppTarget[];
  /** The moment to start at, in the page's times; null for the whole episode. */
  readonly startMs: number | null;
}

/**
 * Plain links to the apps with an episode, starting at this moment if the app supports it; the share menu reads them here. For
 * other apps the loader copies the clock, and without a script the clock is next to the name.
 */
export function AppLinks({ apps, startMs }: AppLinksProps) {
  if (apps.length === 0) return null;
  return (
    <p className="unprinted flex flex-wrap gap-x-5 gap-y-1 text-small leading-7">
      <span className="text-soft">
        {startMs === null ? 'Listen in' : `Listen from ${formatTimecode(startMs)} in`}
      </span>
      {apps.map((app, i) => (
        <AppLink key={app.address} app={app} name={appName(apps, i)} startMs={startMs} />
      ))}
    </p>
  );
}

function AppLink({ app, name, startMs }: { app: AppTarget; name: string; startMs: number | null }) {
  const { kind, address, offsetMs } = app;
  const there = startMs === null ? null : Math.max(0, startMs + offsetMs);
  const isExact = timePrecision(kind) === 'exact';
  return (
    <span>
      <a
        href={there === null ? address : timedAppLink(kind, address, { startMs: there, endMs: null })}
        rel="noopener"
        data-app={kind}
        data-at={startMs ?? undefined}
        data-address={startMs === null ? undefined : address}
        data-offset={offsetMs === 0 ? undefined : offsetMs}
        data-clock={there === null || isExact ? undefined : formatTimecode(there)}
        className="quiet-link inline-block min-h-7"
      >
        {name}
      </a>
      {there !== null && !isExact && <span className="text-soft"> (go to {formatTimecode(there)})</span>}
    </span>
  );
}

/** The name of an app; two recordings of one kind, such as video and audio, are numbered. */
export function appName(apps: readonly AppTarget[], index: number): string {
  const kind = apps[index]?.kind ?? 'audio';
  const earlier = apps.slice(0, index).filter((app) => app.kind === kind).length;
  return earlier === 0 ? NAMES[kind] : `${NAMES[kind]} ${earlier + 1}`;
}
