import { timedAppLink, timePrecision } from '@/lib/core/links/app-time';
import type { AppTarget } from '@/lib/core/links/list-apps';
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
  /** The moment to begin at, in the page's times; null for the whole episode. */
  readonly startMs: number | null;
}

/**
 * Where an episode can be heard, as plain links, from this moment where the app can be told; the share menu reads them here.
 * An app that cannot gets its clock copied by the loader, and without a script the clock stands beside its name.
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

/** Names a place to listen; two recordings of one kind, such as a film and its sound, are told apart by number. */
export function appName(apps: readonly AppTarget[], index: number): string {
  const kind = apps[index]?.kind ?? 'audio';
  const earlier = apps.slice(0, index).filter((app) => app.kind === kind).length;
  return earlier === 0 ? NAMES[kind] : `${NAMES[kind]} ${earlier + 1}`;
}
