import type { RuleEntry } from '../../model/rule.ts';

/** A file can be read on every machine. */
export const fileForm: RuleEntry = {
  name: 'file-form',
  severity: 'error',
  scope: 'course',
  doc: 'A file is a text in UTF-8 or an image of moderate size that lies in the project itself, so that it can be read on every machine and loads on a slow telephone.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': 'Der Verein f\uFFFDrdert den Sport.' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Der Verein fördert den Sport.' },
    },
  ],
};
