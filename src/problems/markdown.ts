import type { Problem } from '../model/problem.ts';
import { groupByFile, type FileProblems } from './group-by-file.ts';
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

/** Text that Markdown shows as it is: it quotes authors and must not make links, tags or calls to people. */
function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]#!|~]/g, '\\$&')
    .replaceAll('@', '@&#8203;')
    .replaceAll('www.', 'www&#46;')
    .replaceAll(':', '&#58;')
    .replace(/\s+/g, ' ');
}
