import type { Finding, Place } from '../model/problem.ts';

/** What is wrong with the address of an image, if anything. */
export function imageFinding(src: string, place: Place): Finding | undefined {
  if (!/^\.\/images\/[a-z0-9][a-z0-9.-]*\.(svg|png|jpg|webp)$/.test(src)) {
    return {
      ...place,
      rule: 'image-file',
      found: `The image "${src.length > 60 ? `${src.slice(0, 60)}…` : src}" does not lie in the folder of this module.`,
      expected: 'An image of the module, with a name in lower case: ./images/name.svg (or png, jpg, webp).',
      remedy:
        'Put the file into the folder images beside this file and write ![what it shows](./images/name.svg "The question it answers").',
    };
  }
  return undefined;
}
