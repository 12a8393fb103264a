import type { CurrentMoments } from '@/lib/player/find-current-moments';

/** Marks the current moments on the page, without moving the focus and without announcements. */
export function createFollowMarks() {
  let marked: readonly Element[] = [];
  let known = '';

  function mark({ segment, quote, passage }: CurrentMoments): void {
    // Called ten times a second.
    const key = [segment?.id, quote?.id, passage?.id].join();
    if (key === known) return;
    known = key;
    const next = [segment, quote, passage].flatMap((moment) => {
      const element = moment === null ? null : document.getElementById(moment.id);
      return element === null ? [] : [element, ...linksOnMap(element.id)];
    });
    for (const element of marked) if (!next.includes(element)) element.removeAttribute('data-now');
    for (const element of next) element.setAttribute('data-now', '');
    marked = next;
  }

  /** Moves the playhead line on the map; null removes it. */
  function moveLine(ms: number | null): void {
    const map = document.querySelector<SVGSVGElement>('main .episode-map svg[data-length]');
    const line = map?.querySelector('.map-playhead');
    if (map == null || line == null) return;
    if (ms === null) {
      line.removeAttribute('x');
      return;
    }
    const place = `${(Math.min(Math.max(0, ms / Number(map.dataset['length'])), 1) * 100).toFixed(2)}%`;
    if (line.getAttribute('x') !== place) line.setAttribute('x', place);
  }

  /** Resets after another page has replaced the marked one. */
  function reset(): void {
    known = '';
    marked = [];
  }

  /** Turns the Play button of the episode's header into Pause, or back; its styles do the rest. */
  function showPlaying(isPlaying: boolean): void {
    document.querySelector('main [data-play=episode]')?.toggleAttribute('data-playing', isPlaying);
  }

  return { mark, moveLine, showPlaying, reset };
}

/** The links to a moment on the map. */
const linksOnMap = (id: string): Element[] => [
  ...document.querySelectorAll(`main .episode-map a[href$="#${CSS.escape(id)}"]`),
];
