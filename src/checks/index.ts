import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { checkImageCredit } from './image-credit.ts';
import { checkImageFile } from './image-file.ts';
import { checkHostileImage } from './hostile-image.ts';
import { checkLanguagePair } from './language-pair.ts';
import { checkLinkTarget } from './link-target.ts';
import { checkPlannedModule } from './planned-module.ts';
import { checkQuizAnswer } from './quiz-answer.ts';
import { checkSameStructure } from './same-structure.ts';
import { checkStepMinutes } from './step-minutes.ts';
import { checkUniqueAddress } from './unique-address.ts';
import { checkUnknownFact } from './unknown-fact.ts';
import { checkUnknownTerm } from './unknown-term.ts';

/** A rule: looks at all of the content and returns what is wrong with it. */
export type Check = (content: Content) => readonly Problem[];

const checks: readonly Check[] = [
  checkLanguagePair,
  checkPlannedModule,
  checkSameStructure,
  checkUnknownFact,
  checkUnknownTerm,
  checkImageFile,
  checkImageCredit,
  checkHostileImage,
  checkLinkTarget,
  checkQuizAnswer,
  checkStepMinutes,
  checkUniqueAddress,
];

/** Holds content against every rule and returns all problems at once. */
export function checkContent(content: Content): readonly Problem[] {
  return checks.flatMap((check) => check(content));
}
