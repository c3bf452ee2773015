import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { builtAddresses } from './support/built-site.ts';
import { openDetails, useBrowser } from './support/browsing.ts';
import { describeWith } from './tools/found.ts';

const addresses = await builtAddresses();

/** The tags of axe's rules: WCAG 2.2 AA with all it contains, and good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What can differ between light and dark: the elements are the same. */
const colourRules = ['color-contrast', 'link-in-text-block'];

// axe itself is a script that the security policy would keep out.
const options = { bypassCSP: true };

describeWith('axe', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  test('finds what is wrong with a page', async () => {
    const found = await withPage(async (page) => {
      await page.goto('/de/');
      await page.evaluate(() => document.querySelector('main')?.append(Object.assign(new Image(), { src: '/icon.svg' })));
      return violationsOn(page);
    }, options);
    expect(found.map(({ id }) => id)).toContain('image-alt');
  });

  test.each(addresses)('finds nothing on %s, in light and dark', async (address) => {
    await withPage(async (page) => {
      await page.goto(address);
      await openDetails(page);
      expect(await violationsOn(page), 'light').toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await violationsOn(page, colourRules), 'dark').toEqual([]);
    }, options);
  });
});

/** What axe finds on a page: by all rules, or by those that are named. */
async function violationsOn(page: Page, only?: string[]) {
  const axe = new AxeBuilder({ page });
  const { passes, violations } = await (only ? axe.withRules(only) : axe.withTags(rules)).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}
