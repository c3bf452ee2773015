import type { Finding, Place } from '../model/problem.ts';
import { isComponentName, isInlineName } from '../model/vocabulary.ts';

/** What the MDX parser says when it gives up. */
export interface SyntaxMessage extends Place {
  readonly reason: string;
}

/** Puts a message of the MDX parser into plain words, with the line as it should be. */
export function explainSyntax(message: SyntaxMessage, source: string): Finding {
  const lines = source.split('\n');
  for (const { when, say, at } of explanations) {
    const match = when.exec(message.reason);
    if (!match) continue;
    const place = at?.(message, lines) ?? { line: message.line, column: message.column };
    return { ...place, rule: 'mdx-syntax', ...say(match, lines[place.line - 1]?.trim() ?? '') };
  }
  const line = lines[message.line - 1]?.trim() ?? '';
  return {
    line: message.line,
    column: message.column,
    rule: 'mdx-syntax',
    found: `The text "${shorten(line)}" cannot be read.`,
    expected: 'Markdown and the components of the vocabulary.',
    remedy: `Look for a "<" or "{" that does not belong here. The reader said: ${message.reason}`,
  };
}

type Said = Pick<Finding, 'found' | 'expected' | 'remedy'> & Partial<Place> & { readonly rule?: Finding['rule'] };

interface Explanation {
  readonly when: RegExp;
  readonly say: (match: RegExpExecArray, line: string) => Said;
  /** Where the author has to look, when that is not where the parser gave up. */
  readonly at?: (message: SyntaxMessage, lines: readonly string[]) => Place | undefined;
}

/** The "<" in front of the place where the parser gave up. */
const tagBefore = ({ line, column }: SyntaxMessage): Place => ({ line, column: Math.max(1, column - 1) });

/** The nearest "<" before the place where the parser gave up: the tag that is not finished. */
function unfinishedTag(message: SyntaxMessage, lines: readonly string[]): Place | undefined {
  for (let line = message.line; line >= 1; line -= 1) {
    const text = lines[line - 1] ?? '';
    const column = (line === message.line ? text.slice(0, message.column - 1) : text).lastIndexOf('<');
    if (column >= 0) return { line, column: column + 1 };
  }
  return undefined;
}

/** The first tag with an odd number of quotation marks: one of them is missing there. */
function unevenQuotes(_: SyntaxMessage, lines: readonly string[]): Place | undefined {
  const index = lines.findIndex((line) => /^\s*<[A-Z]/.test(line) && (line.match(/"/g)?.length ?? 0) % 2 === 1);
  return index < 0 ? undefined : { line: index + 1, column: (lines[index] ?? '').indexOf('<') + 1 };
}

const lineStart = ({ line }: SyntaxMessage): Place => ({ line, column: 1 });

const explanations: readonly Explanation[] = [
  {
    when: /Expected a closing tag for `<(\w+)>` \((\d+):(\d+)/,
    say: ([, name, line, column]) => ({
      line: Number(line),
      column: Number(column),
      found: `<${name}> is opened here and never closed.`,
      expected: `A closing tag </${name}> after its text.`,
      remedy: isInline(name)
        ? `Write </${name}> right behind the last word that belongs to it.`
        : `Write </${name}> on a line of its own after the last line that belongs to it. A component that holds no text is closed at once: <${name} />.`,
    }),
  },
  {
    when: /Unexpected closing tag `<\/(\w+)>`, expected corresponding closing tag for `<(\w+)>` \((\d+):(\d+)/,
    say: ([, closed, open, line, column]) => ({
      line: Number(line),
      column: Number(column),
      found: `<${open}> is opened here, but </${closed}> comes before it is closed.`,
      expected: `The closing tag </${open}> first.`,
      remedy: `Write </${open}> before </${closed}>, or correct the name so that both tags agree.`,
    }),
  },
  {
    when: /Unexpected closing slash `\/` in tag, expected an open tag first/,
    at: tagBefore,
    say: (_, line) => ({
      found: `"${shorten(line)}" closes a component that was never opened.`,
      expected: 'An opening tag before each closing tag.',
      remedy: 'Delete this tag, or write the opening tag before the text it belongs to.',
    }),
  },
  {
    when: /Unexpected character `!`.*before name/,
    at: tagBefore,
    say: () => ({
      found: 'A comment begins here with "<!--".',
      expected: 'Text that readers may see: comments are not part of a module.',
      remedy: 'Delete the comment. Notes for trainers stand in <TrainerNote kind="watch">.',
    }),
  },
  {
    when: /Unexpected character `\/`.*before local name/,
    say: (_, line) => ({
      found: `An address in angle brackets: "${shorten(line)}".`,
      expected: 'A link with words that say where it leads.',
      remedy: 'Write [words of the link](https://…) in place of <https://…>.',
    }),
  },
  {
    when: /Unexpected character `(.+?)` \(U\+\w+\) before name/,
    at: tagBefore,
    say: ([, character], line) => ({
      found: `A "<" stands before "${character}" in "${shorten(line)}".`,
      expected: 'A "<" only at the beginning of a component.',
      remedy: 'Write "less than" or "under" in words, for example "fewer than 5 people".',
    }),
  },
  {
    when: /Unexpected character `(.+?)` \(U\+\w+\) (?:before|in) attribute value/,
    say: ([, character], line) => ({
      found: `The value of an attribute begins with ${character} in "${shorten(line)}".`,
      expected: 'Straight quotation marks round each value.',
      remedy: 'Write it like this: <Callout kind="tip"> – with " and ", not with „ or “.',
    }),
  },
  {
    when: /Unexpected end of file in attribute value|Unexpected lazy line in .*attribute value/,
    at: unevenQuotes,
    say: (_, line) => ({
      found: `A quotation mark is opened and not closed in "${shorten(line)}".`,
      expected: 'A straight quotation mark " before and after each value.',
      remedy: 'Add the missing ", for example <Exercise title="Wer entscheidet das?" minutes="10" form="zu zweit">.',
    }),
  },
  {
    when: /closing brace for `\{`|Could not parse expression|Unexpected character `\}`|expected a corresponding closing brace/,
    say: (_, line) => ({
      rule: 'code-in-text',
      found: `A brace stands in "${shorten(line)}".`,
      expected: 'Text without { and }: braces would make it a piece of program.',
      remedy: 'Use round brackets, or delete the brace.',
    }),
  },
  {
    when: /Unexpected character `<`.*(?:in|after|before) |Unexpected end of file (?:in|after|before) |Unexpected lazy line/,
    at: unfinishedTag,
    say: (_, line) => ({
      found: `A tag is begun and not finished: "${shorten(line)}".`,
      expected: 'A ">" at the end of each tag.',
      remedy: 'Add the missing ">", for example <KeyPoints>.',
    }),
  },
  {
    when: /Could not parse import\/exports|Unexpected `.*` in code: only import\/exports/,
    at: lineStart,
    say: (_, line) => ({
      rule: 'code-in-text',
      found: `The line "${shorten(line)}" begins like program code.`,
      expected: 'A module holds text and the components of the vocabulary, never a program.',
      remedy: 'Delete the line. If it is a sentence, begin it with another word than "import" or "export".',
    }),
  },
  {
    when: /Unexpected character `(.+?)` \(U\+\w+\) (?:in|after|before) (?:name|local name|attribute name|attribute value|self-closing slash|member name)/,
    say: ([, character], line) => ({
      found: `The character "${character}" stands inside the tag "${shorten(line)}".`,
      expected: 'A name, then attributes such as title="…", with blanks between them.',
      remedy: 'Write the tag like this: <Step title="Einstieg" minutes="5">.',
    }),
  },
];

function isInline(name: string | undefined): boolean {
  return name !== undefined && isComponentName(name) && isInlineName(name);
}

function shorten(line: string): string {
  return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}
