import { unzipSync } from 'node:zlib';
import { PDFArray, PDFDocument, PDFName, PDFRawStream } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import { languages } from '../src/model/languages.ts';
import { fill } from '../src/model/words.ts';
import { courseOfSite, listedPages, participantPages } from './support/built-site.ts';
import { useBrowser } from './support/browsing.ts';
import { withStyle } from './support/lost-text.ts';
import { describeWith } from './tools/found.ts';

const course = await courseOfSite();
const sheets = listedPages(course).flatMap((page) =>
  page.target.page === 'sheets' ? [{ ...page, module: page.target.module }] : [],
);

/** Millimetres on paper in the browser's pixels. */
const mm = (pixels: number) => (pixels * 25.4) / 96;

test('every module with worksheets has the page with all of them in each language', () => {
  const wanted = course.modules.filter(({ in: versions }) => versions.de.worksheets.length > 0).length * languages.length;
  expect(sheets).toHaveLength(wanted);
});

describeWith('all worksheets on one page', inject('chromium'), (chromium) => {
  const withPage = useBrowser(chromium);

  describe.each(sheets)('$address', ({ address, module, language }) => {
    const { worksheets } = module.in[language];
    const words = course.words[language];

    test('shows every worksheet with its number and its parts under its title, and no solution', async () => {
      await withPage(async (page) => {
        await page.goto(address);
        expect(await page.locator('.sheet > h2').allInnerTexts()).toEqual(worksheets.map(({ frontmatter }) => frontmatter.title));
        const numbers = worksheets.map(({ frontmatter }) => fill(words['worksheet.number'], { number: frontmatter.number }));
        expect(await page.locator('.sheet-head strong').allInnerTexts()).toEqual(numbers);
        expect(await page.locator('.sheet .prose :is(h1, h2)').count()).toBe(0);
        expect(await page.getByText(words['solution.title'], { exact: true }).count()).toBe(0);
      });
    });

    test('is led to from the module and from each worksheet, always by the same words', async () => {
      await withPage(async (page) => {
        const own = (kind: 'module' | 'worksheet') =>
          participantPages(course, kind, language).filter(
            (found) => found.target.page === 'document' && found.target.module === module,
          );
        for (const from of [...own('module'), ...own('worksheet')]) {
          await page.goto(from.address);
          const link = page.locator('main').getByRole('link', { name: words['sheets.link'] });
          expect(await link.getAttribute('href')).toBe(address);
        }
      });
    });

    test('on paper each sheet begins on a new page with its number and lines for a name', async () => {
      await withPage(async (page) => {
        await page.goto(address);
        const tall = await page.locator('.sheet').count();
        const pdf = await PDFDocument.load(await page.pdf({ preferCSSPageSize: true }));
        expect(pdf.getPageCount()).toBeGreaterThanOrEqual(tall);
        await page.emulateMedia({ media: 'print' });
        const breaks = await page
          .locator('.sheet')
          .evaluateAll((all) => all.slice(1).map((sheet) => getComputedStyle(sheet).breakBefore));
        expect(breaks).toEqual(worksheets.slice(1).map(() => 'page'));
        expect(await page.locator('.sheet-head__lines').first().isVisible()).toBe(true);
        expect(
          await page.locator('.sheets-title, .site-header').evaluateAll((all) => all.map((one) => one.checkVisibility())),
        ).not.toContain(true);
      });
    });

    test('on paper lines are far enough apart for handwriting, and all but drawings is black and grey', async () => {
      await withPage(async (page) => {
        await page.goto(address);
        const colours = await withStyle(page, 'figure { display: none !important; }', async () =>
          inksOf(await page.pdf({ preferCSSPageSize: true })),
        );
        expect(colours.length).toBeGreaterThan(10);
        expect(colours.filter((colour) => new Set(colour).size > 1)).toEqual([]);
        await page.emulateMedia({ media: 'print' });
        const heights = await page
          .locator('.write-lines__line')
          .evaluateAll((all) => all.map((line) => line.getBoundingClientRect().height));
        for (const height of heights) expect(mm(height)).toBeGreaterThanOrEqual(9);
        for (const height of heights) expect(mm(height)).toBeLessThanOrEqual(10);
      });
    });

    test('on paper drawings are grey, and all are there before anybody has scrolled to them', async () => {
      await withPage(
        async (page) => {
          await page.goto(address);
          const drawings = page.locator('.sheet .figure img');
          const missing = await drawings.evaluateAll(
            (all) => all.filter((one) => !(one as HTMLImageElement).naturalWidth).length,
          );
          expect(missing).toBe(0);
          await page.emulateMedia({ media: 'print' });
          for (const drawing of await drawings.all()) expect(await coloursOf(await drawing.screenshot())).toEqual([]);
        },
        { viewport: { width: 640, height: 400 } },
      );
    });

    test('the button prints; without JavaScript there is none', async () => {
      await withPage(async (page) => {
        await page.addInitScript(() => {
          globalThis.print = () => document.body.setAttribute('data-printed', '');
        });
        await page.goto(address);
        await page.getByRole('button', { name: words['sheets.print'] }).press('Enter');
        expect(await page.locator('body[data-printed]').count()).toBe(1);
      });
      await withPage(
        async (page) => {
          await page.goto(address);
          expect(await page.getByRole('button', { name: words['sheets.print'] }).count()).toBe(0);
          expect(await page.getByText(words['sheets.printHint']).isVisible()).toBe(true);
        },
        { javaScriptEnabled: false },
      );
    });
  });
});

/** The colours of a picture that are not grey; a few shades beside it are the rounding of the browser. */
async function coloursOf(png: Uint8Array): Promise<readonly string[]> {
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
  const colours = new Set<string>();
  for (let at = 0; at < data.length; at += info.channels) {
    const [red = 0, green = 0, blue = 0] = data.subarray(at, at + 3);
    if (Math.max(red, green, blue) - Math.min(red, green, blue) > 3) colours.add(`${red} ${green} ${blue}`);
  }
  return [...colours];
}

/** The red, green and blue of everything that a printed page fills or strokes. */
async function inksOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const pdf = await PDFDocument.load(bytes);
  const streams = pdf.getPages().flatMap((page) => {
    const contents = page.node.Contents();
    const parts = contents instanceof PDFArray ? contents.asArray().map((part) => pdf.context.lookup(part)) : [contents];
    return parts.filter((part): part is PDFRawStream => part instanceof PDFRawStream);
  });
  return streams.flatMap((stream) => {
    const packed = stream.dict.get(PDFName.of('Filter')) !== undefined;
    const text = Buffer.from(packed ? unzipSync(stream.contents) : stream.contents).toString('latin1');
    return [...text.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) (?:rg|RG)\b/g)].map(([, ...colour]) => colour);
  });
}
