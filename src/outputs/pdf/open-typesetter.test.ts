import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { fixtureAssets, fixtureCourse } from './fixture.ts';
import { openTypesetter } from './open-typesetter.ts';
import { ordersOf } from './orders-of.ts';

const assets = await fixtureAssets();

test('where there is no native package, the compiler in WebAssembly takes its place', { timeout: 60_000 }, async () => {
  const [order] = ordersOf(await fixtureCourse(), assets, { language: 'de', edition: 'worksheets' });
  if (!order) throw new Error('There is no order.');
  const typesetter = await openTypesetter(assets, failing(missing(), new Error('Unsupported architecture on Linux: mips')));
  expect((await typesetter.typeset(order.data)).pages).toBeGreaterThan(0);
});

test('a native package that is there and cannot be loaded stops the work', async () => {
  const broken = Object.assign(new Error('GLIBC_2.28 not found'), { code: 'ERR_DLOPEN_FAILED' });
  await expect(openTypesetter(assets, failing(missing(), broken))).rejects.toThrow('Failed to load native binding');
});

test('a mistake of the program stops the work', async () => {
  const mistake = () => Promise.reject(new SyntaxError('Unexpected token'));
  await expect(openTypesetter(assets, mistake)).rejects.toThrow('Unexpected token');
});

/** Fails as the package does: with all that was tried as the cause. */
function failing(...causes: readonly Error[]) {
  return () => Promise.reject(new Error('Failed to load native binding', { cause: causes }));
}

/** What Node says of a package that is not installed. */
function missing(): Error {
  try {
    createRequire(import.meta.url)('@myriaddreamin/typst-ts-node-compiler-of-no-system');
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('There is such a package.');
}
