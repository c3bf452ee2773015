import { exampleFileOf } from '../model/content-files.ts';
import type { Text } from '../model/text.ts';
import type { Language } from '../model/languages.ts';
import { errorsIn, wholeFile, type Finding, type Problem } from '../model/problem.ts';
import type { ComponentExample } from '../model/reference.ts';
import { isInlineName, type ComponentName } from '../model/vocabulary.ts';
import { inlineComponents, walkBlocks } from '../model/walk.ts';
import { readText, type ReadingRules } from './read-document.ts';

/** An example of the authors' reference as it lies on the disk. */
export interface ExampleSource {
  readonly component: ComponentName;
  readonly language: Language;
  readonly text: string;
}

/** An example as far as it could be read, and everything that is wrong with it. */
export interface ExampleResult {
  readonly example?: ComponentExample;
  readonly problems: readonly Problem[];
}

/** Reads the example of a component as a text of its own. Never throws for what an author wrote. */
export function readExample({ component, language, text: source }: ExampleSource, rules: ReadingRules): ExampleResult {
  const file = exampleFileOf(component, language);
  const { text, problems } = readText({ language, file, key: `reference/${component}`, text: source }, rules);
  if (!text) return { problems };
  const findings = [...frontmatterFindings(source), ...figureFindings(text)];
  const mdx = source.replaceAll('\r\n', '\n').trimEnd();
  const all = [...problems, ...errorsIn(file, findings)];
  // What could not be read of it may be the component itself.
  const lacking = all.length === 0 && !shows(text, component) ? errorsIn(file, [lacks(component)]) : [];
  return { example: { ...text, component, mdx }, problems: [...all, ...lacking] };
}

function frontmatterFindings(source: string): readonly Finding[] {
  if (!/^---\r?\n(?:[\s\S]*?\r?\n)?---\s*$/m.test(source) || !source.startsWith('---')) return [];
  return [
    {
      ...wholeFile,
      rule: 'reference-example',
      found: 'The example begins with frontmatter.',
      expected: 'The component and its words alone: an example is no page of its own.',
      remedy: 'Delete everything from the first line "---" to the second one.',
    },
  ];
}

function figureFindings({ body }: Text): readonly Finding[] {
  const figures = [...walkBlocks(body)].filter((block) => block.type === 'figure');
  return figures.map(({ place, file }) => ({
    ...place,
    rule: 'reference-example',
    found: `The example shows the image "./${file}".`,
    expected: 'Words and components only: no images lie beside the examples.',
    remedy: 'Delete the image.',
  }));
}

function shows({ body }: Text, component: ComponentName): boolean {
  if (isInlineName(component)) return inlineComponents(body, component).length > 0;
  return [...walkBlocks(body)].some((block) => block.type === 'component' && block.name === component);
}

function lacks(component: ComponentName): Finding {
  return {
    ...wholeFile,
    rule: 'reference-example',
    found: `The example does not show <${component}>.`,
    expected: `A short text with <${component}> in it, as the name of the file says.`,
    remedy: `Write the component as authors do; the authors’ reference says what <${component}> may hold.`,
  };
}
