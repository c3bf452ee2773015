import { vocabulary, type ComponentName } from '../model/vocabulary.ts';

/** The opening tag of a component as authors write it, such as `<Step title="…" minutes="…">`. */
export function openingTag(name: ComponentName): string {
  const attributes = Object.keys(vocabulary[name].props.shape).map((attribute) => ` ${attribute}="…"`);
  return `<${name}${attributes.join('')}${vocabulary[name].content === 'nothing' ? ' />' : '>'}`;
}
