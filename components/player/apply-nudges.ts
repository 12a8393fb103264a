import { APP_KINDS, type AppKind } from '@/lib/links/app-kind';
import { timedAppLink } from '@/lib/links/app-time';
import { readNudge } from './player-storage';

const isKind = (kind: string | undefined): kind is AppKind => APP_KINDS.some((known) => known === kind);

/** Moves every link to a recording by what the listener found it to be off by; the share menu reads the offset there, too. */
export function applyNudges(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[data-app]')) {
    const { app, offset = '0', given = offset, at } = link.dataset;
    const url = link.dataset['address'] ?? link.getAttribute('href') ?? '';
    if (!isKind(app)) continue;
    const offsetMs = Number(given) + readNudge({ kind: app, url });
    Object.assign(link.dataset, { given, offset: String(offsetMs) });
    if (at !== undefined)
      link.href = timedAppLink(app, url, { startMs: Math.max(0, Number(at) + offsetMs), endMs: null });
  }
}

applyNudges();
document.addEventListener('dogear:page', applyNudges);
