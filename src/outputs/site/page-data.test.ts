import { expect, test } from 'vitest';
import { contentOf } from '../../../tests/support/small-course.ts';
import { dataLines, isPlaceholder } from './page-data.ts';

const { settings } = contentOf([]);

test('mail addresses and telephone numbers can be used with a click, in the form that telephones read', () => {
  const hrefs = dataLines('office', settings, 'de').map(({ href }) => href);
  expect(hrefs).toContain(`mailto:${settings.office.email}`);
  expect(hrefs).toContain('tel:+4971179478238');
});

test('what is not filled in is a placeholder and leads nowhere; lines that do not apply are left out', () => {
  const { register, vatId, ...publisher } = settings.publisher;
  expect(register ?? vatId).toBeDefined();
  const lines = dataLines('publisher', { ...settings, publisher }, 'de');
  expect(lines.map(({ label }) => label)).not.toContain('page.vatId');
  const open = lines.filter(({ lines: [line = ''] }) => isPlaceholder(line));
  expect(open.length).toBeGreaterThan(0);
  expect(open.filter(({ href }) => href !== undefined)).toEqual([]);
});
