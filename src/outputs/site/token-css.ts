/** The part of `src/styles/tokens.json` that pages use; the rest is for print. */
export interface ColourTokens {
  readonly light: Readonly<Record<string, string>>;
  readonly dark: Readonly<Record<string, string>>;
  /** One accent for each module, by its number, for each theme. */
  readonly modules: { readonly light: readonly string[]; readonly dark: readonly string[] };
}

/**
 * The colours as CSS variables: light is the base, dark an override by the reader's system.
 * `[data-module="2"]` gives everything inside it the accent of module 2.
 */
export function tokenCss(colour: ColourTokens): string {
  const light = [...variables(colour.light), ...accents(colour.modules.light)];
  const dark = [...variables(colour.dark), ...accents(colour.modules.dark)];
  return [
    '@layer tokens {',
    `:root { color-scheme: light dark; ${light.join(' ')} }`,
    `@media screen and (prefers-color-scheme: dark) { :root { ${dark.join(' ')} } }`,
    ...colour.modules.light.map((_, index) => `[data-module="${index + 1}"] { --accent: var(--module-${index + 1}); }`),
    '}',
  ].join('\n');
}

function variables(colours: Readonly<Record<string, string>>): string[] {
  return Object.entries(colours).map(([name, value]) => `--${name}: ${value};`);
}

function accents(colours: readonly string[]): string[] {
  return colours.map((value, index) => `--module-${index + 1}: ${value};`);
}
