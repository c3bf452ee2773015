import type { Text } from './text.ts';
import type { BlockComponent } from './nodes.ts';
import { walkBlocks } from './walk.ts';

type Step = Extract<BlockComponent, { name: 'Step' }>;

/** A step of the trainer's script and the minute of its activity at which it begins. */
export interface StartingStep {
  readonly step: Step;
  readonly start: number;
}

/** The steps of an activity in their order: each begins when those before it are over. */
export function stepStarts(text: Text): readonly StartingStep[] {
  const steps = [...walkBlocks(text.body)].filter((block): block is Step => block.type === 'component' && block.name === 'Step');
  const minutes = steps.map(({ props }) => Number(props.minutes));
  return steps.map((step, index) => ({ step, start: minutes.slice(0, index).reduce((sum, each) => sum + each, 0) }));
}
