import type { MomentsNow } from '@/lib/player/moments-now';

/** Marks on the page what is being said; nothing takes the focus, and nothing is announced. */
export function createFollowMarks() {
  let marked: readonly Element[] = [];
  let known = '';

  function mark({ segment, quote, passage }: MomentsNow): void {
    // Ten times a second somebody asks.
    const key = [segment?.id, quote?.id, passage?.id].join();
    if (key === known) return;
    known = key;
    const next = [segment, quote, passage].flatMap((moment) => {
      const element = moment === null ? null : document.getElementById(moment.id);
      return element === null ? [] : [element, ...onMap(element.id)];
    });
    for (const element of marked) if (!next.includes(element)) element.removeAttribute('data-now');
    for (const element of next) element.setAttribute('data-now', '');
    marked = next;
  }

  /** Puts the map's line where playback is; null takes it away. */
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

  /** Another page stands in the place of the one that was marked. */
  function forget(): void {
    known = '';
    marked = [];
  }

  return { mark, moveLine, forget };
}

/** A moment's link on the map. */
const onMap = (id: string): Element[] => [
  ...document.querySelectorAll(`main .episode-map a[href$="#${CSS.escape(id)}"]`),
];
