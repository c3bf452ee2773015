import { z } from 'zod';
import { audiences } from './audiences.ts';
import { frontmatterSchemas, type FileKind } from './frontmatter.ts';
import type { Text } from './text.ts';
import { localised, type Localised } from './languages.ts';
import { componentNames, type ComponentName } from './vocabulary.ts';

const text = z.string();
const both = localised(text);

/** Every kind of file that has frontmatter. */
export const fileKinds = Object.keys(frontmatterSchemas) as readonly FileKind[];

/** The fields of each kind of file, by the schema that checks them. */
export const fieldsOf = (kind: FileKind): Readonly<Record<string, z.ZodType>> => frontmatterSchemas[kind].unwrap().shape;

const fieldNames = [...new Set(fileKinds.flatMap((kind) => Object.keys(fieldsOf(kind))))];

/**
 * `content/reference/names.yaml`: what fields, readers and components are called. Whatever the program knows must be
 * told there, and nothing else may stand there. English lines about components stand in the vocabulary.
 */
export const referenceSchema = z.strictObject({
  kinds: z.record(z.enum(fileKinds), both),
  audiences: z.record(z.enum(audiences), both),
  showings: z.record(z.enum(['all', 'title', 'rightAnswers']), both),
  fields: z.record(z.enum(fieldNames), both),
  components: z.record(z.enum(componentNames), z.strictObject({ de: text })),
});

/** What fields, readers and components are called. */
export type ReferenceNames = z.output<typeof referenceSchema>;

/** The example of a component in one language: a text of its own. */
export interface ComponentExample extends Text {
  readonly component: ComponentName;
  /** As it is written, in MDX. */
  readonly mdx: string;
}

/** The authors' reference as far as it could be read. */
export interface ReferenceParts {
  readonly names?: ReferenceNames | undefined;
  readonly examples: readonly ComponentExample[];
}

/** The whole of the authors' reference that the program does not know. */
export interface Reference {
  readonly names: ReferenceNames;
  readonly examples: Readonly<Record<ComponentName, Localised<ComponentExample>>>;
}
