/** What Markdown gives a cell of a table. */
export interface CellProps {
  readonly style?: string | { readonly textAlign?: string };
  readonly align?: string;
}

/** The class for a cell's alignment: an attribute `style="…"` would break the security policy. */
export function alignment({ style, align }: CellProps): string | undefined {
  const wanted = align ?? (typeof style === 'object' ? style.textAlign : /text-align:\s*(\w+)/.exec(style ?? '')?.[1]);
  return wanted === 'right' || wanted === 'center' ? `align-${wanted}` : undefined;
}
