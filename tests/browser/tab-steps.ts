import { expect, type Page } from '@playwright/test';

interface TabSteps {
  /** Elements that should have received the focus and did not, or in the wrong order. */
  readonly skipped: readonly string[];
  /** Controls that are neither a tab stop nor in a group that is one and uses arrow keys. */
  readonly unreachable: readonly string[];
  /** Stops above the previous one in the same column. */
  readonly backwards: readonly string[];
}

interface Stop {
  readonly html: string;
  /** When it received the focus, counted from 0; -1 for never. */
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
/** Disabled, or selected with arrow keys from another stop: radio buttons, and rows of a search field. */
const LEFT_OUT = ':disabled, [inert] *, [type=radio]:not(:checked), [role=option]';

/** Moves through a page with Tab from beginning to end, and returns what is out of order. */
export async function checkTabOrder(page: Page): Promise<TabSteps> {
  await loadMapScript(page);
  const count = await page.locator(PRESSED).count();
  await page.evaluate(() => {
    let turn = 0;
    document.addEventListener('focusin', ({ target }) => {
      const stop = target as Element;
      // After the last stop Tab starts again.
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

/** A map is one tab stop once its script runs, which the pointer or focus loads. */
async function loadMapScript(page: Page): Promise<void> {
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
