import { expect, test } from 'vitest';
import { errorsIn } from './vnu.ts';

test('errors are told with file, line and the text round them', () => {
  const error = {
    type: 'error',
    url: 'file:///site/index.html',
    lastLine: 3,
    message: 'Unclosed element “div”.',
    extract: '<div>',
  };
  expect(errorsIn({ messages: [error] })).toEqual([
    { file: '/site/index.html', line: 3, message: 'Unclosed element “div”.', extract: '<div>' },
  ]);
});

test('a file that cannot be read is an error, a hint is not', () => {
  const messages = [
    { type: 'non-document-error', message: 'File not found.' },
    { type: 'info', message: 'A hint.' },
  ];
  expect(errorsIn({ messages })).toMatchObject([{ message: 'File not found.' }]);
});
