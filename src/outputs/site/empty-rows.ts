/** Adds rows of empty cells to the end of a table in HTML; `cell` is what each of them holds. */
export function withEmptyRows(html: string, rows: number, cell: string): string {
  if (rows === 0) return html;
  const columns = html.match(/<th\b/g)?.length ?? 0;
  const row = `<tr>${`<td>${cell}</td>`.repeat(columns)}</tr>`.repeat(rows);
  if (html.includes('</tbody>')) return html.replace('</tbody>', `${row}</tbody>`);
  return html.replace('</table>', `<tbody>${row}</tbody></table>`);
}
