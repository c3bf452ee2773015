import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';

/** A file of the search index, by its path inside `pagefind/`. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** How much of the index one file may hold, in bytes before compression. */
const chunkSize = 14_000;

/** Stands before the data in every file of Pagefind. */
const signature = new TextEncoder().encode('pagefind_dcd');

/**
 * Cuts the word lists of an index into smaller files: a reader loads the one that holds the word
 * searched for, and Pagefind makes them about 30 kB large. Its form (version 1.6) is CBOR: a list of
 * words in alphabetical order in each file, and in `*.pf_meta` the first and last word of each.
 *
 * @returns all files, with the smaller ones in place of the large ones
 */
export function smallerChunks(files: readonly IndexFile[]): readonly IndexFile[] {
  const rest = files.filter(({ path }) => !path.endsWith('.pf_index') && !path.endsWith('.pf_meta'));
  const metas = files.filter(({ path }) => path.endsWith('.pf_meta'));
  return [...rest, ...metas.flatMap((meta) => cutLanguage(meta, files))];
}

type Chunk = readonly [first: string, last: string, name: string];
type Word = readonly [word: string, ...unknown[]];

function cutLanguage(meta: IndexFile, files: readonly IndexFile[]): readonly IndexFile[] {
  const [version, pages, chunks, ...others] = unpack(meta) as [unknown, unknown, readonly Chunk[], ...unknown[]];
  const cut = chunks.flatMap(([, , name]) => cutChunk(name, files));
  const content = pack([version, pages, cut.map(({ chunk }) => chunk), ...others]);
  return [{ path: meta.path, content }, ...cut.map(({ file }) => file)];
}

function cutChunk(name: string, files: readonly IndexFile[]): readonly { readonly chunk: Chunk; readonly file: IndexFile }[] {
  const file = files.find(({ path }) => path === `index/${name}.pf_index`);
  if (!file) throw new Error(`The search index lacks its file ${name}.`);
  const [words] = unpack(file) as [readonly Word[]];
  return partsOf(words).map((part) => namedChunk(name.slice(0, name.indexOf('_')), part));
}

/** The words in parts of about the same size. */
function partsOf(words: readonly Word[]): readonly (readonly Word[])[] {
  const parts: Word[][] = [];
  let room = 0;
  for (const word of words) {
    const size = encode(word).length;
    if (room < size) {
      parts.push([]);
      room = chunkSize;
    }
    room -= size;
    parts.at(-1)?.push(word);
  }
  return parts;
}

function namedChunk(language: string, words: readonly Word[]): { readonly chunk: Chunk; readonly file: IndexFile } {
  const content = pack([words]);
  const name = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
  return {
    chunk: [words[0]?.[0] ?? '', words.at(-1)?.[0] ?? '', name],
    file: { path: `index/${name}.pf_index`, content },
  };
}

function unpack({ path, content }: IndexFile): unknown {
  const data = gunzipSync(content);
  if (!data.subarray(0, signature.length).equals(signature)) throw new Error(`The search index has another form in ${path}.`);
  return decode(data.subarray(signature.length));
}

function pack(data: unknown): Uint8Array {
  return gzipSync(Buffer.concat([signature, encode(data)]), { level: 9 });
}
