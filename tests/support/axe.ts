import axe, { type RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

/** Something that axe finds wrong, with the HTML of each place. */
export interface Violation {
  readonly id: string;
  readonly help: string;
  readonly where: readonly string[];
}

/** What depends on colours, which come from a few tokens: looked at once for each kind of page and colour mode. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** The tags of axe's rules: WCAG 2.2 AA with all it contains, and good practice. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Half of axe's time goes into colours, so pages of one kind are looked at without them. */
export const withoutColours: RunOptions = {
  runOnly: tags,
  rules: Object.fromEntries(colourRules.map((rule) => [rule, { enabled: false }])),
};

export const onlyColours: RunOptions = { runOnly: colourRules };

export const allRules: RunOptions = { runOnly: tags };

/** Gives every page of a browser profile or every address of one page axe, past the security policy. */
export function bringAxe(to: BrowserContext | Page): Promise<unknown> {
  return to.addInitScript({ content: axe.source });
}

/**
 * What axe finds on a page as it stands now.
 *
 * @param page one that was opened after `bringAxe`
 * @throws when axe looked at nothing
 */
export async function violationsOn(page: Page, options: RunOptions): Promise<readonly Violation[]> {
  const { passed, violations } = await page.evaluate(async (asked) => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, asked);
    const where = (nodes: readonly { readonly html: string }[]) => nodes.map(({ html }) => html);
    return {
      passed: found.passes.length,
      violations: found.violations.map(({ id, help, nodes }) => ({ id, help, where: where(nodes) })),
    };
  }, options);
  if (passed === 0 && violations.length === 0) throw new Error('axe found nothing to look at.');
  return violations;
}
