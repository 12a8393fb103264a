import { timedAppLink } from '@/lib/core/links/app-time';
import type { AppKind } from '@/lib/core/model/app-kind';
import { readNudge } from './player-storage';

/** Shifts every link to a recording by the listener's correction; the share menu reads the offset there, too. */
export function applyNudges(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main a[data-app]')) {
    const { offset = '0', given = offset, at } = link.dataset;
    // Only components/moment/app-links.tsx writes it.
    const app = link.dataset['app'] as AppKind;
    const url = link.dataset['address'] ?? link.getAttribute('href') ?? '';
    const offsetMs = Number(given) + readNudge({ kind: app, url });
    Object.assign(link.dataset, { given, offset: String(offsetMs) });
    if (at !== undefined)
      link.href = timedAppLink(app, url, { startMs: Math.max(0, Number(at) + offsetMs), endMs: null });
  }
}

applyNudges();
document.addEventListener('dogear:page', applyNudges);
