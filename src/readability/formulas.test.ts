import { expect, test } from 'vitest';
import { fleschAmstad, fleschReadingEase, lix, reaches } from './formulas.ts';

const averages = { wordsPerSentence: 10, syllablesPerWord: 1.5, longWords: 20 };

test('the formulas give the values that can be worked out by hand', () => {
  expect(fleschAmstad.value(averages)).toBeCloseTo(180 - 10 - 87.75, 6);
  expect(fleschReadingEase.value(averages)).toBeCloseTo(206.835 - 10.15 - 126.9, 6);
  expect(lix.value(averages)).toBe(30);
});

test('a target is reached by the value as printed, from the easier side', () => {
  expect([59.4, 59.5, 70].map((value) => reaches(fleschAmstad, value, 60))).toEqual([false, true, true]);
  expect([42.6, 42.4, 20].map((value) => reaches(lix, value, 42))).toEqual([false, true, true]);
});
