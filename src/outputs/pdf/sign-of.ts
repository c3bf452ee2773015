import signs from '../../styles/signs.json' with { type: 'json' };
import tokens from '../../styles/tokens.json' with { type: 'json' };

/** The sign of a module: people as dots in a box of 100 by 100. */
export type Sign = (typeof signs.signs)[number];

/** The sign of a module by its number; beyond the last one they begin again. */
export function signOf(number: number): Sign {
  return take(signs.signs, number);
}

/** The accent colour of a module on paper, such as `#1b4b82`. */
export function accentOf(number: number): string {
  return take(tokens.colour.modules.light, number);
}

function take<T>(list: readonly T[], number: number): T {
  const found = list[(number - 1) % list.length];
  if (found === undefined) throw new Error(`There is nothing for module ${number}.`);
  return found;
}
