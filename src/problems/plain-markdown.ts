/** Text that Markdown shows as it is: it quotes authors and must not make links, tags or calls to people. */
export function plain(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replace(/[\\`*_[\]#!|~]/g, '\\$&')
    .replaceAll('@', '@&#8203;')
    .replaceAll('www.', 'www&#46;')
    .replaceAll(':', '&#58;')
    .replace(/\s+/g, ' ');
}
