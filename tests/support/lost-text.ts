import type { Page } from 'playwright-core';

/** The spacing that readers may set by WCAG 2.2, 1.4.12. */
export const textSpacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;

/** Letters twice as large as the reader's own size (WCAG 2.2, 1.4.4), the site's factor included. */
export const doubleText = 'html { font-size: 212.5% !important; }';

/** Does something while a style of the reader holds; in a way that no security policy keeps out. */
export async function withStyle<T>(page: Page, css: string, work: () => Promise<T>): Promise<T> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets = [sheet];
  }, css);
  const result = await work();
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return result;
}

/** What cannot be read on the page as it is: text that leaves its box or the screen, or is cut off. */
export function lostText(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const lost: string[] = [];
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth > width) lost.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const ownText = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (!ownText || element.clientWidth === 0 || element.closest('.visually-hidden, .skip-link, svg, option')) continue;
      const { overflowX } = getComputedStyle(element);
      const scrolls = overflowX === 'auto' || overflowX === 'scroll' || element.matches('select, textarea, input');
      if (!scrolls && element.scrollWidth > element.clientWidth + 1) lost.push(`spills: ${element.outerHTML.slice(0, 120)}`);
      const cut = overflowX === 'hidden' || overflowX === 'clip';
      if (cut && element.scrollHeight > element.clientHeight + 1) lost.push(`is cut off: ${element.outerHTML.slice(0, 120)}`);
    }
    return lost;
  });
}
