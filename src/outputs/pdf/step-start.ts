import type { BlockComponent } from '../../model/nodes.ts';
import { stepStarts } from '../../model/step-starts.ts';
import type { PrintContext } from './print-context.ts';

/** Minutes since the module began at which a step starts: after all steps before it in its activity. */
export function stepStart(step: Extract<BlockComponent, { name: 'Step' }>, { document, startsAt }: PrintContext): number {
  const own = stepStarts(document).find(({ step: each }) => each.place.line === step.place.line);
  return startsAt + (own?.start ?? 0);
}
