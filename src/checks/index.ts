import type { Content } from '../model/content.ts';
import { noMemory } from '../model/memory.ts';
import type { Problem } from '../model/problem.ts';
import type { Circumstances, Rule } from '../model/rule.ts';
import { changeList } from './change-list.ts';
import { contactData } from './contact-data.ts';
import { courseData } from './course-data.ts';
import { courseMinutes } from './course-minutes.ts';
import { drawingFont } from './drawing-font.ts';
import { formerSlug } from './former-slug.ts';
import { fixedSpace } from './fixed-space.ts';
import { genderSign } from './gender-sign.ts';
import { glyph } from './glyph.ts';
import { headingSteps } from './heading-steps.ts';
import { hostileImage } from './hostile-image.ts';
import { imageAlt } from './image-alt.ts';
import { imageCredit } from './image-credit.ts';
import { imageFile } from './image-file.ts';
import { imagePosition } from './image-position.ts';
import { languagePair } from './language-pair.ts';
import { linkLanguage } from './link-language.ts';
import { linkTarget } from './link-target.ts';
import { linkText } from './link-text.ts';
import { longSentence } from './long-sentence.ts';
import { lost } from './lost.ts';
import { neverAccepted } from './never-accepted.ts';
import { outOfStep } from './out-of-step.ts';
import { overdueFact } from './overdue-fact.ts';
import { pastEvent } from './past-event.ts';
import { preferredWord } from './preferred-word.ts';
import { publisherData } from './publisher-data.ts';
import { quizAnswer } from './quiz-answer.ts';
import { quotationMarks } from './quotation-marks.ts';
import { readability } from './readability.ts';
import { sameStructure } from './same-structure.ts';
import { slugSpelling } from './slug-spelling.ts';
import { splitAfter } from './split-after.ts';
import { stepMinutes } from './step-minutes.ts';
import { strayRecord } from './stray-record.ts';
import { tableHead } from './table-head.ts';
import { inEachPart, partsOf } from './text-by-text.ts';
import { unexplainedTerm } from './unexplained-term.ts';
import { unfinished } from './unfinished.ts';
import { uniqueAddress } from './unique-address.ts';
import { unknownFact } from './unknown-fact.ts';
import { unknownTerm } from './unknown-term.ts';
import { untranslated } from './untranslated.ts';
import { unverifiedFact } from './unverified-fact.ts';

/** All rules that look at content as a whole; those of the reader stand in `read/rules/`. */
export const rules: readonly Rule[] = [
  changeList,
  contactData,
  courseData,
  courseMinutes,
  drawingFont,
  formerSlug,
  fixedSpace,
  genderSign,
  glyph,
  headingSteps,
  hostileImage,
  imageAlt,
  imageCredit,
  imageFile,
  imagePosition,
  languagePair,
  linkLanguage,
  linkTarget,
  linkText,
  longSentence,
  lost,
  neverAccepted,
  outOfStep,
  overdueFact,
  pastEvent,
  preferredWord,
  publisherData,
  quizAnswer,
  quotationMarks,
  readability,
  sameStructure,
  slugSpelling,
  splitAfter,
  stepMinutes,
  strayRecord,
  tableHead,
  unexplainedTerm,
  unfinished,
  uniqueAddress,
  unknownFact,
  unknownTerm,
  untranslated,
  unverifiedFact,
];

/** Holds content against every rule and returns all problems at once. */
export function checkContent(content: Content, circumstances?: Circumstances): readonly Problem[] {
  const parts = partsOf(content);
  const memory = circumstances?.memory ?? noMemory;
  return rules.flatMap((rule) =>
    rule.textByText
      ? inEachPart(parts, memory, rule.name, (part) => problemsOf(rule, part, circumstances))
      : problemsOf(rule, content, circumstances),
  );
}

/** What one rule finds, under its name and with its severity. */
export function problemsOf({ name, severity, check }: Rule, content: Content, circumstances?: Circumstances): readonly Problem[] {
  return check(content, circumstances).map((remark) => ({ ...remark, rule: name, severity }));
}
