import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from '../../../tests/setup/header-rules.ts';
import { headers, hostFiles } from './host-files.ts';

describe.each([
  ['/', '/'],
  ['/mit', '/mit/'],
])('for a site at %s', (base, root) => {
  const files = hostFiles(base);

  test('hosts send the headers for all addresses, and keep for ever what has its sum in its name', () => {
    const rules = parseHeaderRules(files['_headers'] ?? '');
    const sent = headersFor(rules, `${root}_astro/a.css`);
    for (const [name, value] of Object.entries(headers)) expect(sent[name.toLowerCase()]).toBe(value);
    expect(sent['cache-control']).toContain('immutable');
    expect(headersFor(rules, `${root}de/`)).not.toHaveProperty('cache-control');
  });

  test('Apache finds the page for wrong addresses below the path of the site', () => {
    expect(files['.htaccess']).toContain(`ErrorDocument 404 ${root}404.html\n`);
    expect(files['.htaccess']).toContain(`m#^${root}_astro/#`);
  });
});

test('the example for nginx sends the same headers', () => {
  const text = readFileSync('public/hosting/nginx.conf', 'utf8');
  for (const [name, value] of Object.entries(headers)) expect(text).toContain(`add_header ${name} "${value}" always;`);
});
