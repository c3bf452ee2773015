import { isCancel, text } from '@clack/prompts';

/** Whoever is asked has stopped. */
export class Stopped extends Error {
  override readonly name = 'Stopped';
}

/**
 * Asks for a line of text in the terminal.
 *
 * @param example what stands there and is taken where nothing is written
 * @throws Stopped with Ctrl + C
 */
export async function askFor(message: string, example: string): Promise<string> {
  const answer = await text({
    message,
    placeholder: example,
    defaultValue: example,
    validate: (value) => ((value ?? '') === '' && example === '' ? 'Please write something.' : undefined),
  });
  if (isCancel(answer)) throw new Stopped();
  return answer;
}
