import { timedAppLink, timePrecision } from '@/lib/core/links/app-time';
import { APP_KINDS, type AppKind, LAST_APP_KEY } from '@/lib/core/model/app-kind';
import { formatTimecode } from '@/lib/core/time/format-timecode';
import { element } from './build-element';

function lastChosen(): string | null {
  try {
    return localStorage.getItem(LAST_APP_KEY);
  } catch {
    return null;
  }
}

const isKind = (kind: string | undefined): kind is AppKind => APP_KINDS.some((known) => known === kind);

/** One link for each app on the page, the last chosen one first; empty when the page has none. */
export function openInLinks(startMs: number | null, close: () => void): HTMLElement[] {
  const chosen = lastChosen();
  const links = [...document.querySelectorAll<HTMLAnchorElement>('main a[data-app]')].flatMap((shown) => {
    const kind = shown.dataset['app'];
    return isKind(kind) ? [{ kind, link: openInLink(shown, kind, startMs) }] : [];
  });
  for (const { link } of links) link.addEventListener('click', close);
  return [...links.filter(({ kind }) => kind === chosen), ...links.filter(({ kind }) => kind !== chosen)].map(
    ({ link }) => link,
  );
}

function openInLink(shown: HTMLAnchorElement, kind: AppKind, startMs: number | null): HTMLAnchorElement {
  const name = shown.textContent ?? kind;
  const link = element(
    'a',
    { class: 'share-item', target: '_blank', rel: 'noopener', href: shown.href, 'data-app': kind },
    name,
  );
  if (startMs === null) return link;
  const there = Math.max(0, startMs + Number(shown.dataset['offset'] ?? 0));
  link.href = timedAppLink(kind, shown.href, { startMs: there, endMs: null });
  if (timePrecision(kind) === 'exact') return link;
  // The loader copies this value.
  link.dataset['clock'] = formatTimecode(there);
  link.append(' ', element('small', {}, `copies ${formatTimecode(there)}`));
  return link;
}
