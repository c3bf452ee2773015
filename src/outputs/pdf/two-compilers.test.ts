import { expect, test } from 'vitest';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { readFonts } from './fonts.ts';
import { makePdf } from './make-pdfs.ts';
import { nativeTypesetter } from './native-typesetter.ts';
import { ordersOf } from './orders-of.ts';
import { wasmTypesetter } from './wasm-typesetter.ts';

const course = await fixtureCourse();
const assets = await fixtureAssets();

test('the native compiler and the one in WebAssembly agree byte for byte', { timeout: 120_000 }, async () => {
  const orders = ordersOf(course, assets, { language: 'de' }).filter(
    ({ about }) => about.edition === 'participant-handout' || about.edition === 'cards',
  );
  expect(orders).toHaveLength(2);
  const [native, wasm] = [nativeTypesetter(assets), await wasmTypesetter(assets)];
  const fonts = readFonts(assets.fonts);
  for (const order of orders) {
    const [one, other] = [await makePdf(order, native, fonts), await makePdf(order, wasm, fonts)];
    expect(other.pages).toBe(one.pages);
    expect(Buffer.from(other.bytes).equals(Buffer.from(one.bytes)), order.about.file).toBe(true);
  }
});

test('the compiler in WebAssembly tells where the template cannot go on', { timeout: 120_000 }, async () => {
  const [order] = ordersOf(course, assets, { language: 'de', edition: 'participant-handout' });
  if (!order) throw new Error('There is no order.');
  const template = new Map([...assets.template].map(([name, text]) => [name, text.replace('  KeyPoints: key-points,\n', '')]));
  const work = makePdf(order, await wasmTypesetter({ ...assets, template }), readFonts(assets.fonts));
  await expect(work).rejects.toThrow(/blocks\.typ:\d+:\d+ {2}.*unknown node: KeyPoints/);
});
