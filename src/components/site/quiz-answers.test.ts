import { expect, test } from 'vitest';
import { isRight } from './quiz-answers.ts';

test('of several choices the right ones and no others must be ticked', () => {
  const correct = ['', 'true', '', 'true'];
  expect(isRight(['false', 'true', 'false', 'true'], correct)).toBe(true);
  expect(isRight(['false', 'true', 'false', 'false'], correct)).toBe(false);
  expect(isRight(['true', 'true', 'true', 'true'], correct)).toBe(false);
});

test('every list must show the position or partner that belongs to it', () => {
  expect(isRight(['2', '1'], ['2', '1'])).toBe(true);
  expect(isRight(['1', '2'], ['2', '1'])).toBe(false);
});

test('nothing chosen is not right', () => {
  expect(isRight([], ['true', ''])).toBe(false);
});
