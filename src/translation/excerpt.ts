/** The beginning of a text on one line, in quotation marks, for messages. */
export function excerpt(text: string, length = 60): string {
  const line = text.replaceAll('\n', ' ');
  return `"${line.length <= length ? line : `${line.slice(0, length).trimEnd()}…`}"`;
}
