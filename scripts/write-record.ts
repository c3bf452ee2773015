import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { recordFileOf, type TranslationRecord } from '../src/model/translation.ts';
import { recordText } from '../src/translation/record-text.ts';

/**
 * Writes some files of the translation record. Each is written elsewhere first and then put in its
 * place, so that there is never half a file, whatever happens.
 *
 * @param keys the content files whose record has changed
 */
export async function writeRecord(root: string, record: TranslationRecord, keys: readonly string[]): Promise<void> {
  const draft = join(root, '.cache', `translation-${process.pid}.yaml`);
  await mkdir(dirname(draft), { recursive: true });
  for (const key of keys) {
    const file = join(root, recordFileOf(key));
    await writeFile(draft, recordText(record.get(key) ?? []));
    await mkdir(dirname(file), { recursive: true });
    await rename(draft, file);
  }
}
