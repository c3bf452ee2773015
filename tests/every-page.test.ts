import { describe, expect, inject, test } from 'vitest';
import { builtAddresses } from './support/built-site.ts';
import { openDetails, useBrowser } from './support/browsing.ts';
import { noteComplaints } from './support/complaints.ts';
import { describeWith } from './tools/found.ts';

const addresses = await builtAddresses();

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
