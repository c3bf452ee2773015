import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './setup/header-rules.ts';
import { builtAddresses } from './support/built-site.ts';

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

const rules = parseHeaderRules(await readFile(join('dist', '_headers'), 'utf8'));

test.each(await builtAddresses())('%s has the security policy as <meta> and as header, in the same words', async (address) => {
  const html = await readFile(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
  const [, meta] = /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
  expect(meta?.replaceAll('&#39;', "'").replaceAll('&#x27;', "'")).toBe(policy);
  expect(headersFor(rules, address)['content-security-policy']).toBe(policy);
});

test.each(await builtAddresses())('%s has nothing that the policy would have to allow inline', async (address) => {
  const html = await readFile(join('dist', address.endsWith('/') ? `${address}index.html` : address), 'utf8');
  expect(html).not.toMatch(/<style[\s>]|\sstyle="|<script(?![^>]*\s(?:src=|type="application\/ld\+json"))[^>]*>|\son[a-z]+="/i);
});
