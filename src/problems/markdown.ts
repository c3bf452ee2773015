import type { Problem } from '../model/problem.ts';
import { groupByFile, type FileProblems } from './group-by-file.ts';
import { plain } from './plain-markdown.ts';
import { total } from './total.ts';

/** Problems as Markdown for a comment: one list a file, the number of problems first. */
export function formatAsMarkdown(problems: readonly Problem[]): string {
  return [`**${total(problems)}**`, ...groupByFile(problems).map(fileList)].join('\n\n');
}

function fileList({ file, problems }: FileProblems): string {
  return [`### ${plain(file)}`, problems.map(item).join('\n')].join('\n\n');
}

function item({ line, column, rule, severity, found, expected, remedy }: Problem): string {
  const sign = severity === 'error' ? '❌' : '⚠️';
  return `- ${sign} **${line}:${column}** \`${rule}\`: ${plain(found)}  \n  Expected: ${plain(expected)}  \n  ${plain(remedy)}`;
}
