import type { Page } from 'playwright-core';

/**
 * Text whose colour is too near to the background it stands on (less than 4.5 : 1, WCAG 2.2). For pages in
 * the reader's own colours, of which axe reads the wrong ones.
 */
export function faintText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const backgroundOf = (element: Element | null): string => {
      const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)';
      return channels(colour)[3] === 0 ? backgroundOf(element?.parentElement ?? null) : colour;
    };
    const contrast = (a: string, b: string) => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };
    const withText = [...document.querySelectorAll('body *')].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    return withText
      .filter((element) => element.checkVisibility() && !element.closest('.visually-hidden, svg'))
      .filter((element) => contrast(getComputedStyle(element).color, backgroundOf(element)) < 4.5)
      .map((element) => element.outerHTML.slice(0, 100));
  });
}
