import { expect, test } from 'vitest';
import { startsOf, timeBar } from './time-bar.ts';

test('the parts of a bar are as long as the activities, with gaps between them and none at the end', () => {
  expect(timeBar([10, 25, 5], 1)).toEqual({
    total: 40,
    parts: [
      { x: 0, width: 9 },
      { x: 10, width: 24 },
      { x: 35, width: 5 },
    ],
  });
});

test('each activity begins when those before it are over', () => {
  expect(startsOf([10, 25, 5])).toEqual([0, 10, 35]);
});
