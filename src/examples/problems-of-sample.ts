import { problemsOf, rules as contentRules } from '../checks/index.ts';
import { languageOfFile } from '../model/content-files.ts';
import type { Content } from '../model/content.ts';
import { noMemory, type Memory } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { Example, RuleEntry, Sample } from '../model/rule.ts';
import type { TranslationRecord } from '../model/translation.ts';
import { contentOf } from '../read/read-content.ts';
import { allRules } from '../rules.ts';
import { withAccepted } from '../translation/accepting.ts';
import { pairFiles } from '../translation/file-pairs.ts';
import { openPairsOf } from '../translation/open-pairs.ts';
import { smallCourseWith } from './small-course.ts';

/** The date on which examples are checked. */
const today = '2026-11-22';

/**
 * What all rules say about a sample: the small course with the files of the sample in place
 * of its own. Left out is what an example of this rule need not care for: rules that compare
 * languages, where the sample changes one only; warnings of others; the translation record, where
 * nothing was accepted.
 *
 * @param words the word files of the project
 * @param memory what was read for earlier samples: most of the small course is the same in all of them
 */
export async function problemsOfSample(
  rule: RuleEntry,
  sample: Sample,
  accepted: Example['accepted'],
  words: Sample,
  memory: Memory = noMemory,
): Promise<readonly Problem[]> {
  const { content, problems } = await contentOf(await smallCourseWith(sample, words), memory);
  const compared = content && accepted ? withRecord(content, await acceptedRecord(accepted, words)) : content;
  const found = compared ? contentRules.flatMap((one) => problemsOf(one, compared, { today })) : [];
  const counted = new Set(
    allRules.filter((other) => other === rule || counts(other, rule, sample, accepted)).map(({ name }) => name),
  );
  return [...problems, ...found].filter((problem) => counted.has(problem.rule));
}

function withRecord(content: Content, translations: TranslationRecord): Content {
  return { ...content, translations, pairings: pairFiles(content.documents, translations) };
}

/** The record in which a person has accepted all pairs of a sample. */
async function acceptedRecord(sample: Sample, words: Sample): Promise<TranslationRecord> {
  const { content } = await contentOf(await smallCourseWith(sample, words));
  if (!content) throw new Error('What was accepted in an example cannot be read.');
  return withAccepted(new Map(), content.pairings.flatMap(openPairsOf), { date: today }, content.documents);
}

function counts(other: RuleEntry, rule: RuleEntry, sample: Sample, accepted: Example['accepted']): boolean {
  if (other.severity === 'warning' && other.scope !== 'record') return false;
  if (other.scope === 'record') return accepted !== undefined;
  return other.scope !== 'languages' || rule.scope === 'languages' || languagesIn(sample) !== 1;
}

function languagesIn(sample: Sample): number {
  return new Set(Object.keys(sample).flatMap((path) => languageOfFile(path) ?? [])).size;
}
