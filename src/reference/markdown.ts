import { posix } from 'node:path';
import type { Sample } from '../model/rule.ts';
import { componentNames, type ComponentName } from '../model/vocabulary.ts';
import { fill, type Words } from '../model/words.ts';
import { formatProblems } from '../problems/terminal.ts';
import { fileKinds, type Reference } from '../model/reference.ts';
import { paperOf, pictureOf, readerOf } from './example-on-paper.ts';
import { fieldsToTell, gravityOf, lineAbout, shortened, traitsOf, type Telling } from './parts.ts';
import type { ToldRule } from './told-rules.ts';

/** The authors' reference in one language, in Markdown. */
export function referenceMarkdown(telling: Telling, examples: Reference['examples'], rules: readonly ToldRule[]): string {
  const { words, names, language } = telling;
  const contents = (['fields', 'components', 'rules'] as const).map((part) => `[${words[`reference.${part}`]}](#${part})`);
  const parts = [
    `# ${words['reference.title']}`,
    `${words['reference.lead']} ${words['reference.generated']}`,
    contents.join(' · '),
    `<a id="fields"></a>\n\n## ${words['reference.fields']}`,
    ...fileKinds.flatMap((kind) => [`### ${names.kinds[kind][language]}`, fieldTable(telling, kind)]),
    `<a id="components"></a>\n\n## ${words['reference.components']}`,
    ...componentNames.flatMap((name) => componentParts(name, telling, examples)),
    `<a id="rules"></a>\n\n## ${words['reference.rules']}`,
    words['reference.rulesLead'],
    ...rules.flatMap((told) => ruleParts(told, words)),
  ];
  return `${parts.join('\n\n')}\n`;
}

function fieldTable(telling: Telling, kind: (typeof fileKinds)[number]): string {
  const { words } = telling;
  const head = [words['reference.field'], words['reference.value'], words['reference.meaning']];
  const rows = fieldsToTell(kind, telling).map(({ name, value, meaning }) => `| \`${name}\` | ${value} | ${meaning} |`);
  return [`| ${head.join(' | ')} |`, '|---|---|---|', ...rows].join('\n');
}

function componentParts(name: ComponentName, telling: Telling, examples: Reference['examples']): readonly string[] {
  const { words, language } = telling;
  return [
    `### \`<${name}>\``,
    lineAbout(name, telling),
    traitsOf(name, telling)
      .map(([label, value]) => `- ${label}: ${value}`)
      .join('\n'),
    fenced('mdx', examples[name][language].mdx),
    `**${fill(words['reference.looksInPdf'], { edition: words[`edition.${paperOf[readerOf(name)]}`] })}**`,
    `![${fill(words['reference.picture'], { name })}](${posix.relative('docs', pictureOf(name, language))})`,
  ];
}

function ruleParts({ rule, said }: ToldRule, words: Words): readonly string[] {
  return [
    `### \`${rule.name}\``,
    `*${gravityOf(rule, words)}.* ${rule.doc}`,
    ...rule.examples.flatMap(({ wrong, right, accepted }, index) => [
      ...(accepted ? [`**${words['reference.accepted']}**`, ...sampleParts(accepted)] : []),
      `**${words['reference.wrong']}**`,
      ...sampleParts(wrong),
      `**${words['reference.says']}**`,
      fenced('text', formatProblems(said[index] ?? [])),
      `**${words['reference.right']}**`,
      ...sampleParts(right),
    ]),
  ];
}

function sampleParts(sample: Sample): readonly string[] {
  return Object.entries(sample).flatMap(([file, text]) => [
    `\`${file}\``,
    fenced(file.endsWith('.mdx') ? 'mdx' : 'yaml', shortened(text)),
  ]);
}

function fenced(kind: string, text: string): string {
  return `\`\`\`\`${kind}\n${text}\n\`\`\`\``;
}
