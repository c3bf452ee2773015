import { z } from 'zod';
import { audiences } from '../../src/model/audiences.ts';
import { frontmatterSchemas, type FileKind } from '../../src/model/frontmatter.ts';
import { localised } from '../../src/model/languages.ts';
import { componentNames } from '../../src/model/vocabulary.ts';

const text = z.string();
const both = localised(text);
const kinds = Object.keys(frontmatterSchemas) as FileKind[];

const pageWords = [
  ...['title', 'lead', 'fields', 'components', 'rules', 'rulesLead', 'field', 'value', 'meaning', 'optional', 'text', 'number'],
  ...['list', 'oneOf', 'attributes', 'none', 'inside', 'anywhere', 'topLevel', 'seenBy', 'wrong', 'right', 'says', 'accepted'],
  ...['error', 'warning', 'release'],
];

/** The fields of each kind of file, by the schema that checks them. */
export const fieldsOf = (kind: FileKind): Readonly<Record<string, z.ZodType>> => frontmatterSchemas[kind].unwrap().shape;

const fieldNames = [...new Set(kinds.flatMap((kind) => Object.keys(fieldsOf(kind))))];

/**
 * `docs/reference.yaml`: the words of the authors' reference. Whatever the program knows must be told
 * there, and nothing else may stand there. English lines about components stand in the vocabulary.
 */
export const referenceSchema = z.strictObject({
  page: z.record(z.enum(pageWords), both),
  kinds: z.record(z.enum(kinds), both),
  audiences: z.record(z.enum(audiences), both),
  showings: z.record(z.enum(['all', 'title', 'rightAnswers']), both),
  fields: z.record(z.enum(fieldNames), both),
  components: z.record(z.enum(componentNames), z.strictObject({ de: text, example: both })),
});

/** The words of the authors' reference. */
export type ReferenceWords = z.output<typeof referenceSchema>;
