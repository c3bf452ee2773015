import type { Language } from '../../model/languages.ts';

/** Where the picture for previews lies below the site's root: that of a module, or of the whole course. */
export function sharePicturePath(language: Language, folder = 'course'): string {
  return `/pictures/${folder}-${language}.png`;
}

/** The size of the picture in pixels, as social networks want it. */
export const sharePictureSize = { width: 1200, height: 630 } as const;
