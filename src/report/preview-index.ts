/** The first page of a preview: a link to each page and each PDF in it, by their paths; so it needs no words. */
export function previewIndex(files: readonly string[]): string {
  const items = files.map((file) => `<li><a href="${escaped(encodeURI(file))}">${escaped(file)}</a></li>`);
  return `<!doctype html>\n<meta charset="utf-8">\n<title>MIT</title>\n<ul>\n${items.join('\n')}\n</ul>\n`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
