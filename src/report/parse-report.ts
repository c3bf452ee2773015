import { reportSchema, type Report } from './report.ts';

/** The most bytes that a report has; one of a change of everything has about 60,000. */
export const mostBytes = 300_000;

/**
 * Reads a report that was made where foreign content is read: nothing in it is trusted.
 *
 * @throws with a sentence where it is no report
 */
export function parseReport(bytes: Uint8Array): Report {
  if (bytes.length > mostBytes) throw new Error(`The report has ${bytes.length} bytes; at most ${mostBytes} were expected.`);
  const result = reportSchema.safeParse(jsonOf(bytes));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(`The report has not the form of one: ${issue?.path.join('.') || 'its whole'}: ${issue?.message ?? ''}`);
}

function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new Error('The report is no JSON.');
  }
}
