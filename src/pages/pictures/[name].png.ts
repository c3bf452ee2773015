import { publishedCourse } from '../../layouts/published-course.ts';
import type { Course, Module } from '../../model/course.ts';
import { languages, type Language } from '../../model/languages.ts';
import { signOf } from '../../model/module-sign.ts';
import { fill } from '../../model/words.ts';
import { penFor } from '../../outputs/metadata/draw-text.ts';
import { pngOf } from '../../outputs/metadata/png.ts';
import { sharePicturePath } from '../../outputs/metadata/share-picture-path.ts';
import { moduleSignSvg, sharePicture, type SharePicture } from '../../outputs/metadata/share-picture.ts';
import { readPictureAssets } from '../../read/read-picture-assets.ts';
import tokens from '../../styles/tokens.json';

interface Props {
  readonly language: Language;
  /** The module of the picture; without it the picture is that of the whole course. */
  readonly module?: Module;
}

/** For each language a picture of each module and one of the whole course. */
export async function getStaticPaths() {
  const { modules } = await publishedCourse();
  const pictures = languages.flatMap((language): Props[] => [{ language }, ...modules.map((module) => ({ language, module }))]);
  return pictures.map((props) => {
    const path = sharePicturePath(props.language, props.module?.plan.folder);
    return { params: { name: path.replace(/^.*\/|\.png$/g, '') }, props };
  });
}

/** One picture. */
export async function GET({ props }: { readonly props: Props }): Promise<Response> {
  const { regular, bold, icon } = await readPictureAssets(process.cwd());
  const picture = pictureOf(await publishedCourse(), props, icon);
  const png = await pngOf(sharePicture(picture, { regular: penFor(regular), bold: penFor(bold) }));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}

function pictureOf({ settings, words }: Course, { language, module }: Props, icon: string): SharePicture {
  const [name = '', claim = ''] = settings.title[language].split(' – ');
  const names = words[language];
  const foot = `${settings.title[language]}  ·  ${settings.licence.name}`;
  if (!module) {
    const accent = tokens.colour.modules.light[1] ?? tokens.colour.light.ink;
    return {
      label: name,
      title: names['home.title'],
      foot: `${claim}  ·  ${settings.licence.name}`,
      accent,
      sign: icon.replace('<svg ', '<svg x="-6" y="-6" width="112" height="112" '),
    };
  }
  const { number } = module.plan;
  const accent = tokens.colour.modules.light[number - 1] ?? tokens.colour.light.ink;
  const { title } = module.in[language].module.frontmatter;
  return { label: fill(names['module.number'], { number }), title, foot, accent, sign: moduleSignSvg(signOf(number), accent) };
}
