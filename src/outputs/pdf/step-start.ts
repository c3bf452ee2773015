import type { BlockComponent } from '../../model/nodes.ts';
import { walkBlocks } from '../../model/walk.ts';
import type { PrintContext } from './print-context.ts';

type Step = Extract<BlockComponent, { name: 'Step' }>;

/** Minutes since the module began at which a step starts: after all steps before it in its activity. */
export function stepStart(step: Step, { document, startsAt }: PrintContext): number {
  const steps = [...walkBlocks(document.body)].filter(
    (block): block is Step => block.type === 'component' && block.name === 'Step',
  );
  const before = steps.filter(({ place }) => place.line < step.place.line);
  return before.reduce((minutes, { props }) => minutes + Number(props.minutes), startsAt);
}
