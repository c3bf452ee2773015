import { z } from 'zod';

const text = z.string().trim().min(1);
const id = z.string().regex(/^[\w-]+$/, 'Expected letters, digits, - and _ only.');
const validations = z.strictObject({ required: z.boolean() }).optional();
const field = { label: text, description: text.optional() };

const partSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('markdown'), attributes: z.strictObject({ value: text }) }),
  z.strictObject({
    type: z.enum(['input', 'textarea']),
    id,
    attributes: z.strictObject({ ...field, placeholder: text.optional(), value: text.optional(), render: text.optional() }),
    validations,
  }),
  z.strictObject({
    type: z.literal('dropdown'),
    id,
    attributes: z.strictObject({
      ...field,
      multiple: z.boolean().optional(),
      // "None" is GitHub's own choice where nothing need be chosen.
      options: z
        .array(text.regex(/^(?!none$)/i, '"None" is reserved.'))
        .min(1)
        .refine(isUnique, 'Options must differ.'),
      default: z.int().optional(),
    }),
    validations,
  }),
  z.strictObject({
    type: z.literal('checkboxes'),
    id,
    attributes: z.strictObject({
      ...field,
      options: z.array(z.strictObject({ label: text, required: z.boolean().optional() })).min(1),
    }),
    validations,
  }),
]);

/**
 * What GitHub demands of an issue form.
 *
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * @see https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/common-validation-errors-when-creating-issue-forms
 */
export const issueFormSchema = z.strictObject({
  name: text,
  description: text,
  title: z.string().min(1).optional(),
  labels: z.array(text).optional(),
  body: z
    .array(partSchema)
    .refine((parts) => parts.some(({ type }) => type !== 'markdown'), 'At least one part must ask something.')
    .refine((parts) => isUnique(parts.flatMap((part) => ('id' in part ? part.id : []))), 'Ids must differ.')
    .refine(
      (parts) => isUnique(parts.flatMap((part) => ('label' in part.attributes ? part.attributes.label : []))),
      'Labels must differ.',
    ),
});

export type IssueForm = z.output<typeof issueFormSchema>;

function isUnique(values: readonly string[]): boolean {
  return new Set(values).size === values.length;
}
