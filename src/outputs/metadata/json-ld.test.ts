import { expect, test } from 'vitest';
import { jsonLdText } from './json-ld.ts';

test('a title cannot end the script element, and is the same when it is read', () => {
  const title = 'Wer </script><!-- <script> & "darf"?';
  const text = jsonLdText({ name: title });
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ name: title });
});
