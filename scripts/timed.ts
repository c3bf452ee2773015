/** How long one part of the work took. */
export interface Part {
  readonly name: string;
  readonly seconds: number;
}

/** Does one part of the work, says so before and after, and notes its seconds. */
export async function timed<T>(name: string, parts: Part[], log: (line: string) => void, work: () => Promise<T>): Promise<T> {
  log(`${name} …`);
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  parts.push({ name, seconds });
  log(`${name}: ${seconds.toFixed(1)} s`);
  return result;
}
