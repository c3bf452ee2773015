import { expect, test } from 'vitest';
import { shortened } from './lesson-plan.ts';

test('a material loses its details, but a comma or colon between quotation marks is part of its name', () => {
  expect(shortened('Arbeitsblatt 2.1 „Eine Satzung lesen“, einmal für jede Person')).toBe(
    'Arbeitsblatt 2.1 „Eine Satzung lesen“',
  );
  expect(shortened('Plakat „Ja, nein, vielleicht“: groß')).toBe('Plakat „Ja, nein, vielleicht“');
  expect(shortened('Poster “Money: who pays (and when)?” for the wall, A2')).toBe(
    'Poster “Money: who pays (and when)?” for the wall',
  );
});

test('a number with a comma and a time stay whole', () => {
  expect(shortened('A receipt for 1,200 euros (invented)')).toBe('A receipt for 1,200 euros');
  expect(shortened('Uhr auf 8:30, gut sichtbar')).toBe('Uhr auf 8:30');
});
