/** What a reader chose, choice by choice: `true` or `false` for boxes, else the value chosen from a list. */
export type Given = readonly string[];

/**
 * Whether an answer is right: every box that must be ticked is ticked and no other; every list
 * shows what belongs to it.
 *
 * @param correct `true` for a right choice, a position or a partner, or nothing for a wrong choice
 */
export function isRight(given: Given, correct: readonly string[]): boolean {
  return given.length === correct.length && given.every((value, index) => value === (correct[index] || 'false'));
}
