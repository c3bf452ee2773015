import { describe, expect, inject, test } from 'vitest';
import { bringAxe, violationsOn, withoutColours } from './support/axe.ts';
import { builtAddresses } from './support/built-site.ts';
import { openDetails, useBrowser, useOnePage } from './support/browsing.ts';
import { noteComplaints } from './support/complaints.ts';
import { doubleText, lostText, textSpacing, withStyle } from './support/lost-text.ts';
import { describeWith } from './tools/found.ts';

const addresses = await builtAddresses();
const desktop = { width: 1280, height: 800 };
const phone = { width: 320, height: 640 };

// One visit for each page, all in one tab: with hundreds of pages every further visit or tab costs minutes.
describeWith('every page in a browser', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);
  const visit = useOnePage(chromium, async (page) => {
    await bringAxe(page);
    return noteComplaints(page, inject('site'));
  });

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

  test('text that leaves its box, is cut off or makes the page too wide is noted', async () => {
    const lost = await withPage(async (page) => {
      await page.goto('/de/');
      await page.evaluate(() => {
        const [spilling, cut] = [document.createElement('p'), document.createElement('p')];
        Object.assign(spilling.style, { inlineSize: '2rem', overflowWrap: 'normal' });
        Object.assign(cut.style, { blockSize: '1rem', inlineSize: '4rem', overflow: 'hidden' });
        for (const paragraph of [spilling, cut]) paragraph.textContent = 'Mitgliederversammlung und Vorstand';
        document.querySelector('main')?.append(spilling, cut);
      });
      return lostText(page);
    });
    expect(lost.map((text) => text.slice(0, 6))).toEqual(['spills', 'is cut']);
  });

  describe.each(addresses)('%s', (address) => {
    test('keeps the security policy, is accessible, and loses no text on a phone, with more spacing or larger letters', async () => {
      await visit(async (page, complaints) => {
        const earlier = complaints.length;
        await page.setViewportSize(desktop);
        await page.goto(address);
        await openDetails(page);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        expect.soft(await violationsOn(page, withoutColours), 'axe').toEqual([]);
        expect.soft(await withStyle(page, doubleText, () => lostText(page)), 'letters of 200 %').toEqual([]);
        await page.setViewportSize(phone);
        expect.soft(await lostText(page), 'a screen of 320 pixels').toEqual([]);
        expect.soft(await withStyle(page, textSpacing, () => lostText(page)), 'text spacing').toEqual([]);
        expect.soft(await withStyle(page, doubleText, () => lostText(page)), 'letters of 200 % on 320 pixels').toEqual([]);
        expect.soft(complaints.slice(earlier), 'complaints of the browser').toEqual([]);
      });
    });
  });
});
