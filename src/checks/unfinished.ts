import type { AuthorText, Content } from '../model/content.ts';
import type { Remark, Rule } from '../model/rule.ts';
import { remarkAt } from './remark-at.ts';

/** What an author has marked as not yet written is not published. */
export const unfinished: Rule = {
  name: 'unfinished',
  severity: 'warning',
  release: 'error',
  scope: 'text',
  textByText: true,
  doc: 'No passage carries the mark of what is not yet written (“[noch schreiben]”, “[to be written]”), because a new file tells its author there what belongs in it, and readers must not get that.',
  examples: [
    {
      wrong: { 'modules-de/02-association/02-bodies.mdx': '[noch schreiben] Was tun die Teilnehmenden?' },
      right: { 'modules-de/02-association/02-bodies.mdx': 'Lesen Sie die Satzung zu zweit.' },
    },
  ],
  check,
};

function check({ lines, words }: Content): readonly Remark[] {
  const marked = lines
    .flat()
    .filter(({ file, language, text }) => !isWordFile(file) && text.includes(words[language]['draft.mark']));
  const files = [...new Set(marked.map(({ file }) => file))];
  return files.map((file) =>
    remarkOn(
      marked.filter((text) => text.file === file),
      words,
    ),
  );
}

/** The mark itself stands there. */
function isWordFile(file: string): boolean {
  return file.startsWith('content/ui/');
}

/** One remark for each file: a new one has a dozen of these passages. */
function remarkOn(texts: readonly AuthorText[], words: Content['words']): Remark {
  const [first] = texts.toSorted((a, b) => lineOf(a) - lineOf(b));
  if (!first) throw new Error('There is nothing to remark on.');
  const mark = words[first.language]['draft.mark'];
  return remarkAt(first, first.placeAt(first.text.indexOf(mark)), {
    found: `${texts.length === 1 ? 'One passage is' : `${texts.length} passages are`} not yet written: "${first.text.trim()}"`,
    expected: `A text for readers, without the mark "${mark}".`,
    remedy: `Write what the passage asks for and delete the mark, or delete the passage if it is not needed here${texts.length === 1 ? '' : `; then go on to the next "${mark}"`}.`,
  });
}

function lineOf({ placeAt }: AuthorText): number {
  return placeAt(0).line;
}
