/** Headers for all addresses that a pattern fits; `*` at its end stands for anything. */
export interface HeaderRule {
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Reads the `_headers` file of static hosts: an address pattern at the start of a line, its headers
 * set in below it as `Name: value`; `#` begins a comment.
 */
export function parseHeaderRules(text: string): readonly HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const rule = rules.at(-1);
    if (/^\S/.test(line)) rules.push({ pattern: line.trim(), headers: {} });
    else if (rule) rules[rules.length - 1] = { ...rule, headers: { ...rule.headers, ...headerIn(line) } };
  }
  return rules;
}

/** The headers for one address, by lower-case names. */
export function headersFor(rules: readonly HeaderRule[], path: string): Readonly<Record<string, string>> {
  const fitting = rules.filter(({ pattern }) =>
    pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return Object.assign({}, ...fitting.map(({ headers }) => headers)) as Record<string, string>;
}

function headerIn(line: string): Readonly<Record<string, string>> {
  const colon = line.indexOf(':');
  return { [line.slice(0, colon).trim().toLowerCase()]: line.slice(colon + 1).trim() };
}
