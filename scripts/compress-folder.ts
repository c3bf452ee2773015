import { glob, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { gzipSync } from 'fflate';
import { compressible } from '../src/outputs/site/host-files.ts';

/** Smaller files fit into one packet of the network anyway. */
const smallest = 1400;
/** Brotli's highest level takes ten times as long for five per cent less. */
const level = 9;

/**
 * Puts a `.br` and a `.gz` beside each text file of a folder, for hosts that send what lies ready. The same
 * files give the same bytes on every machine: no time and no system stands in them.
 */
export async function compressFolder(folder: string): Promise<void> {
  const paths = await Array.fromAsync(glob(`**/*.{${compressible.join(',')}}`, { cwd: folder }));
  const rest = paths.sort();
  const worker = async (): Promise<void> => {
    for (let path = rest.pop(); path !== undefined; path = rest.pop()) await compressFile(join(folder, path));
  };
  await Promise.all(Array.from({ length: 4 }, worker));
}

async function compressFile(path: string): Promise<void> {
  if ((await stat(path)).size < smallest) return;
  const bytes = await readFile(path);
  await Promise.all([writeFile(`${path}.br`, await brotli(bytes)), writeFile(`${path}.gz`, gzipped(bytes))]);
}

function brotli(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: level,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
}

/** Not by Node's own library: its header names the system, and its bytes differ between processors. */
function gzipped(bytes: Uint8Array): Uint8Array {
  return gzipSync(bytes, { level: 9, mtime: 0 });
}
