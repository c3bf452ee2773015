import { createHash } from 'node:crypto';
import type { PrintAssets } from '../../read/read-print-assets.ts';
import type { Order } from './order.ts';

/**
 * A name for the result of an order: a hash of everything that goes into it, so that the same name
 * means the same bytes.
 *
 * @param program a hash of what is the same for all orders: fonts, template, code and versions
 */
export function cacheKey({ data, finish }: Order, program: string, images: PrintAssets['images']): string {
  const hash = createHash('sha256')
    .update(program)
    .update(JSON.stringify([data, finish]));
  for (const path of [...figurePaths(data)].sort()) {
    const image = images.get(path);
    if (image) hash.update(`\n${path} ${image.length}\n`).update(image);
  }
  return hash.digest('hex');
}

/** Where the images lie that a document shows. */
function figurePaths(value: unknown, found = new Set<string>()): ReadonlySet<string> {
  if (typeof value !== 'object' || value === null) return found;
  if ('type' in value && value.type === 'figure' && 'path' in value) found.add(String(value.path));
  for (const inside of Object.values(value)) figurePaths(inside, found);
  return found;
}
