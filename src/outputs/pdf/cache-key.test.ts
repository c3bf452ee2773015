import { expect, test } from 'vitest';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import { cacheKey } from './cache-key.ts';
import { fixtureAssets, fixtureCourse, fixtureDocument } from './fixture.ts';
import { activityText } from './fixture-texts.ts';
import type { Order } from './order.ts';
import { ordersOf } from './orders-of.ts';

const course = await fixtureCourse();
const assets = await fixtureAssets();
const orders = ordersOf(course, assets);

test('the same content has the same names, and each PDF its own', async () => {
  const again = ordersOf(await fixtureCourse(), assets);
  expect(keysOf(again)).toEqual(keysOf(orders));
  expect(new Set(keysOf(orders)).size).toBe(orders.length);
});

test('another program gives every PDF another name', () => {
  const other = keysOf(orders, assets.images, 'other');
  expect(other.filter((key, index) => key === keysOf(orders)[index])).toEqual([]);
});

test('a changed activity changes the files that contain it, and no other', () => {
  const [module] = course.modules;
  if (!module) throw new Error('There is no module.');
  const activities = [fixtureDocument('activity', 'de', '01-first', activityText('de').replace('Merke-de', 'Neu-de'))];
  const changed = { ...course, modules: [{ ...module, in: { ...module.in, de: { ...module.in.de, activities } } }] };
  expect(differing(ordersOf(changed, assets))).toEqual([
    'mit-02-probe-de-teilnahmeheft.pdf',
    'mit-02-probe-de-teilnahmeheft-grossdruck.pdf',
    'mit-02-probe-de-leitfaden.pdf',
    'mit-02-zweisprachig-de-en.pdf',
    'mit-handbuch-de.pdf',
    'mit-teilnahmepaket-de.pdf',
  ]);
});

test('a changed drawing changes the files that show it', () => {
  const images = new Map([...assets.images].map(([path, bytes]) => [path, path.includes('-de/') ? bytes.slice(1) : bytes]));
  const files = differing(orders, images);
  expect(files).toContain('mit-02-probe-de-teilnahmeheft.pdf');
  expect(files).not.toContain('mit-02-probe-en-participant-handout.pdf');
  expect(files).not.toContain('mit-02-probe-de-karten.pdf');
});

function differing(of: readonly Order[], images = assets.images): readonly string[] {
  const before = new Set(keysOf(orders));
  return of.filter((_, index) => !before.has(keysOf(of, images)[index] ?? '')).map(({ about }) => about.file);
}

function keysOf(of: readonly Order[], images: PrintAssets['images'] = assets.images, program = 'program'): readonly string[] {
  return of.map((order) => cacheKey(order, program, images));
}
