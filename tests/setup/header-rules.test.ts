import { expect, test } from 'vitest';
import { headersFor, parseHeaderRules } from './header-rules.ts';

const rules = parseHeaderRules(`# for all pages
/*
  Content-Security-Policy: default-src 'none'; img-src 'self' data:
  X-Content-Type-Options: nosniff

/fonts/*
  Cache-Control: max-age=31536000
`);

test('an address gets the headers of every pattern that fits', () => {
  expect(headersFor(rules, '/fonts/a.woff2')).toEqual({
    'content-security-policy': "default-src 'none'; img-src 'self' data:",
    'x-content-type-options': 'nosniff',
    'cache-control': 'max-age=31536000',
  });
});

test('an address does not get the headers of other folders', () => {
  expect(headersFor(rules, '/de/')).not.toHaveProperty('cache-control');
});
