/** A text as it may stand in XML, between tags and in attributes. */
export function escaped(text: string): string {
  return text.normalize('NFC').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** An element with attributes; what stands inside is XML already. */
export function element(name: string, attributes: Readonly<Record<string, string>> = {}, inside: readonly string[] = []): string {
  const tag = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escaped(value)}"`)].join(' ');
  return inside.length === 0 ? `<${tag}/>` : `<${tag}>${inside.join('')}</${name}>`;
}
