import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { courseOfSite } from './support/built-site.ts';
import { useBrowser } from './support/browsing.ts';
import { pageKinds } from './support/page-kinds.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();

/** One page of each kind in each language. */
const pages = pageKinds(course).map(({ address, language }) => ({ address, words: course.words[language] }));

describeWith('the keyboard', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  describe.each(pages)('$address', ({ address, words }) => {
    test('begins with a link that jumps to the text', async () => {
      await withPage(async (page) => {
        await page.goto(address);
        await page.keyboard.press('Tab');
        const skip = page.locator(':focus');
        expect(await skip.innerText()).toBe(words['nav.skip']);
        expect(await skip.evaluate(isOnScreen)).toBe(true);
        await page.keyboard.press('Enter');
        await expect.poll(() => page.evaluate(() => location.hash)).not.toBe('');
        expect(await page.evaluate(() => document.querySelector(`main${location.hash}, main ${location.hash}`) !== null)).toBe(
          true,
        );
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('header, nav[aria-label]:not(main *)') === null)).toBe(
          true,
        );
      });
    });

    test('reaches everything that can be used, in the order of the text, with a mark that can be seen', async () => {
      const { stops, expected } = await withPage(async (page) => {
        await page.goto(address);
        return { expected: await page.evaluate(tabbableElements), stops: await walkByTab(page) };
      });
      expect(expected.length).toBeGreaterThan(5);
      expect(stops.map(({ name }) => name)).toEqual(expected);
      expect(stops.filter(({ marked }) => !marked).map(({ name }) => name)).toEqual([]);
      expect(stops.filter(({ covered }) => covered).map(({ name }) => name)).toEqual([]);
    });
  });
});

interface Stop {
  readonly name: string;
  /** Whether the focus can be seen. */
  readonly marked: boolean;
  /** Whether something lies over it, such as the menu that stays in sight. */
  readonly covered: boolean;
}

/** Presses Tab until the focus leaves the page. */
async function walkByTab(page: Page): Promise<readonly Stop[]> {
  const stops: Stop[] = [];
  for (;;) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(focusedElement);
    if (!stop || stops.length > 1000) return stops;
    stops.push(stop);
  }
}

/** Runs in the browser: the focused element, and whether it or what stands for it is outlined. */
function focusedElement(): Stop | undefined {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return undefined;
  const labels = focused instanceof HTMLInputElement ? [...(focused.labels ?? [])] : [];
  const shown = [focused, ...labels, focused.parentElement].filter((element) => element !== null);
  const marked = shown.some((element) => {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
  });
  const name = `${focused.tagName} ${focused.id || focused.getAttribute('href') || focused.textContent}`.trim();
  // Of a link over two lines the first: between its ends may be other text.
  const { left, top, width, height } = focused.getClientRects()[0] ?? new DOMRect();
  const [x, y] = [left + width / 2, top + Math.min(height, 40) / 2];
  const above = document.elementFromPoint(x, y);
  const covered = above !== null && !focused.contains(above) && !above.contains(focused);
  return { name, marked, covered };
}

/** Runs in the browser: what Tab should reach, in the order of the document; of radio buttons the first or the chosen one. */
function tabbableElements(): readonly string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const usable = all.filter(
    (element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.matches(':disabled, [tabindex="-1"], [type="hidden"]'),
  );
  const groups = new Set<string>();
  const reached = usable.filter((element) => {
    if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
    if (groups.has(element.name)) return false;
    groups.add(element.name);
    return true;
  });
  return reached.map((element) =>
    `${element.tagName} ${element.id || element.getAttribute('href') || element.textContent}`.trim(),
  );
}

/** Runs in the browser. */
function isOnScreen(element: Element): boolean {
  const { left, top, right, bottom, width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1 && left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}
