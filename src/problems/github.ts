import type { Problem } from '../model/problem.ts';
import { groupByFile } from './group-by-file.ts';

/**
 * Problems as annotations of GitHub Actions, one a line: they appear beside the line in the pull request.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands
 */
export function formatForGithub(problems: readonly Problem[]): string {
  return groupByFile(problems)
    .flatMap((group) => group.problems.map(annotation))
    .join('\n');
}

function annotation({ severity, file, line, column, rule, found, expected, remedy }: Problem): string {
  const properties = Object.entries({ file, line, col: column, title: rule }).map(
    ([name, value]) => `${name}=${escapeProperty(String(value))}`,
  );
  return `::${severity} ${properties.join(',')}::${escapeData(`${found}\nExpected: ${expected}\n${remedy}`)}`;
}

/** As GitHub's own toolkit escapes what stands behind `::`. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property ends at a comma, and all of them at a colon. */
function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
