import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { builtAddresses } from './support/built-site.ts';
import { useBrowser } from './support/browsing.ts';
import { noteComplaints } from './support/complaints.ts';
import { describeWith } from './tools/found.ts';

const addresses = await builtAddresses();

/** The tags of axe's rules: WCAG 2.2 AA with all it contains, and good practice. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

describeWith('every page in a browser', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  test('a foreign host, a broken script and a forbidden style are noted', async () => {
    const complaints = await withPage(async (page) => {
      const noted = await noteComplaints(page, inject('site'));
      await page.goto('/de/');
      await page.evaluate(() => {
        const style = document.body.appendChild(document.createElement('style'));
        style.textContent = 'body { color: red }';
        document.body.appendChild(new Image()).src = 'http://127.0.0.2/foreign.png';
        console.error('a message');
        setTimeout(() => {
          throw new Error('a broken script');
        });
      });
      await expect.poll(() => noted.join('\n')).toContain('breaks: a broken script');
      return noted.join('\n');
    });
    expect(complaints).toContain('breaks the security policy: style-src-elem');
    expect(complaints).toContain('127.0.0.2/foreign.png');
    expect(complaints).toContain('says: a message');
  });

  describe.each(addresses)('%s', (address) => {
    test('asks no foreign host, keeps the security policy and leaves the console empty', async () => {
      const complaints = await withPage(async (page) => {
        const noted = await noteComplaints(page, inject('site'));
        await page.goto(address);
        await openDetails(page);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        return [...noted];
      });
      expect(complaints).toEqual([]);
    });

    test('is accessible in light and dark', async () => {
      // axe itself is a script that the security policy would keep out.
      await withPage(
        async (page) => {
          await page.goto(address);
          await openDetails(page);
          for (const colorScheme of ['light', 'dark'] as const) {
            await page.emulateMedia({ colorScheme });
            expect(await violationsOn(page), colorScheme).toEqual([]);
          }
        },
        { bypassCSP: true },
      );
    });

    test('fits a screen of 320 pixels', async () => {
      const width = await withPage(
        async (page) => {
          await page.goto(address);
          await openDetails(page);
          return page.evaluate(() => document.documentElement.scrollWidth);
        },
        { viewport: { width: 320, height: 640 } },
      );
      expect(width).toBeLessThanOrEqual(320);
    });
  });
});

async function violationsOn(page: Page) {
  const { passes, violations } = await new AxeBuilder({ page }).withTags(rules).analyze();
  expect(passes.length).toBeGreaterThan(5);
  return violations.map(({ id, help, nodes }) => ({ id, help, where: nodes.map(({ html }) => html) }));
}

/** Text that waits in closed details is looked at too. */
async function openDetails(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
