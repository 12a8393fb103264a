import { expect, type Page } from '@playwright/test';

interface TabSteps {
  /** What should have got the focus and did not, or not in its turn. */
  readonly skipped: readonly string[];
  /** What can be pressed and is no stop, nor one of a group that is a stop and is walked by arrow keys. */
  readonly unreachable: readonly string[];
  /** Stops that stand above the one before, in the same column. */
  readonly backwards: readonly string[];
}

interface Stop {
  readonly html: string;
  /** When it got the focus, counted from 0; -1 for never. */
  readonly turn: number;
  readonly isStop: boolean;
  readonly isOneOfGroup: boolean;
  readonly box: {
    readonly left: number;
    readonly right: number;
    readonly top: number;
    readonly bottom: number;
  };
}

const PRESSED = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
/** Cannot be pressed, or is chosen with arrow keys from a stop elsewhere: radio buttons, and rows that a search field walks. */
const LEFT_OUT = ':disabled, [inert] *, [type=radio]:not(:checked), [role=option]';

/** Goes through a page with Tab, from its beginning to its end, and tells what is out of order. */
export async function stepsOfTab(page: Page): Promise<TabSteps> {
  await wakeMap(page);
  const count = await page.locator(PRESSED).count();
  await page.evaluate(() => {
    let turn = 0;
    document.addEventListener('focusin', ({ target }) => {
      const stop = target as Element;
      // Behind the last stop Tab begins anew.
      if (!stop.hasAttribute('data-turn')) stop.setAttribute('data-turn', String(turn));
      turn += 1;
    });
  });
  for (let i = 0; i < count; i += 1) await page.keyboard.press('Tab');
  const all = await readStops(page);
  const stops = all.filter(({ isStop }) => isStop);
  return {
    skipped: stops.filter(({ turn }, i) => turn <= (stops[i - 1]?.turn ?? -1)).map(({ html }) => html),
    unreachable: all.filter(({ isStop, isOneOfGroup }) => !isStop && !isOneOfGroup).map(({ html }) => html),
    backwards: stops.filter((stop, i) => isAbove(stop, stops[i - 1])).map(({ html }) => html),
  };
}

/** A map is one stop once it is awake, and whoever comes near wakes it. */
async function wakeMap(page: Page): Promise<void> {
  const marks = page.locator('.episode-map a[data-mark]');
  if ((await marks.count()) === 0) return;
  await marks.first().dispatchEvent('pointerover');
  await expect(page.locator('.episode-map a[tabindex="0"]')).toHaveCount(1);
}

function readStops(page: Page): Promise<Stop[]> {
  return page.locator(PRESSED).evaluateAll(
    (elements, leftOut) =>
      elements
        .filter((element) => element.checkVisibility() && !element.matches(leftOut))
        .map((element) => {
          const { left, right, top, bottom } = element.getBoundingClientRect();
          const group = element.closest('svg, [role=toolbar], [role=listbox]');
          return {
            html: element.outerHTML.slice(0, 140),
            turn: Number(element.getAttribute('data-turn') ?? -1),
            isStop: (element as HTMLElement).tabIndex >= 0,
            isOneOfGroup: group?.querySelector('[tabindex="0"]') != null,
            box: { left, right, top, bottom },
          };
        }),
    LEFT_OUT,
  );
}

function isAbove({ box }: Stop, before: Stop | undefined): boolean {
  if (before === undefined) return false;
  const isSameColumn = before.box.left < box.right && box.left < before.box.right;
  return isSameColumn && box.bottom <= before.box.top;
}
