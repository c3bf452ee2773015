import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { z } from 'zod';

/** Says what the official schema of the metadata profile finds wrong with a record; nothing where it is valid. */
export type AmbValidator = (record: unknown) => readonly string[];

/**
 * The official JSON schema of AMB 20231019 (https://github.com/dini-ag-kim/amb), where a copy lies beside the
 * project or in the folder that AMB_SCHEMAS names; it is not part of this repository.
 */
export const ambFolder = process.env['AMB_SCHEMAS'] ?? '../shared/schemas/amb-20231019';

/** Reads the schema; `undefined` where it is not there. */
export async function readAmbSchema(): Promise<AmbValidator | undefined> {
  const schemas = await readJsonFiles(join(ambFolder, 'schemas'));
  if (schemas.length === 0) return undefined;
  const ajv = new Ajv({ allErrors: true, strict: false, formats });
  for (const schema of schemas) ajv.addSchema(schema as object);
  const validate = ajv.getSchema('https://w3id.org/kim/amb/20231019/schemas/schema.json');
  if (!validate) throw new Error(`${ambFolder} does not hold the schema of AMB 20231019.`);
  return (record) => (validate(record) ? [] : (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`));
}

/** The official examples of one kind; none where the schema is not there. */
export function ambExamples(kind: 'valid' | 'invalid'): Promise<readonly unknown[]> {
  return readJsonFiles(join(ambFolder, 'examples', kind));
}

async function readJsonFiles(folder: string): Promise<readonly unknown[]> {
  const files = await readdir(folder).catch(() => []);
  return Promise.all(files.sort().map(async (file) => JSON.parse(await readFile(join(folder, file), 'utf8')) as unknown));
}

const formats = {
  uri: (text: string) => URL.canParse(text),
  date: (text: string) => z.iso.date().safeParse(text).success,
  'date-time': (text: string) => z.iso.datetime({ offset: true, local: true }).safeParse(text).success,
};
