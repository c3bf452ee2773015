import { z } from 'zod';
import { languages } from '../../src/model/languages.ts';

const address = z.url();
const date = z.iso.date();
const language = z.enum(languages);
const concept = z.looseObject({ id: address, type: z.literal('Concept') });
const conceptsOf = (prefix: RegExp) =>
  z.array(concept).refine((concepts) => concepts.some(({ id }) => prefix.test(id)), `no concept of ${prefix.source}`);
const part = z.looseObject({ id: address, type: z.array(z.string()), name: z.string().min(1) });
const organisation = z.looseObject({ type: z.literal('Organization'), name: z.string().min(1) });

/** What every record must have by our own rules: the profile's, and what search services need beyond it. */
export const ambRecordRules = z.looseObject({
  '@context': z.tuple([
    z.literal('https://w3id.org/kim/amb/context.jsonld'),
    z.literal('https://schema.org'),
    z.strictObject({ '@language': language }),
  ]),
  id: address,
  type: z.array(z.string()).refine((types) => types.includes('LearningResource')),
  name: z.string().min(1),
  inLanguage: z.tuple([language]),
  creator: z.array(organisation.extend({ id: address })).min(1),
  publisher: z.array(organisation).min(1),
  dateCreated: date,
  datePublished: date,
  dateModified: date,
  license: z.strictObject({ id: address }),
  isAccessibleForFree: z.literal(true),
  conditionsOfAccess: concept,
  learningResourceType: conceptsOf(/^https:\/\/w3id\.org\/kim\/hcrt\//),
  isPartOf: z.array(part).min(1),
  mainEntityOfPage: z
    .array(
      z.looseObject({ id: address, type: z.literal('WebContent'), provider: z.looseObject({ id: address }), dateModified: date }),
    )
    .min(1),
});

/** What the record of a module must have besides. */
export const ambModuleRules = ambRecordRules.extend({
  description: z.string().min(1),
  keywords: z.array(z.string()).min(1),
  image: address,
  timeRequired: z.string().regex(/^PT\d+M$/),
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  about: conceptsOf(/^https:\/\/w3id\.org\/kim\/hochschulfaechersystematik\//),
  audience: conceptsOf(/educationalAudienceRole\//),
  educationalLevel: conceptsOf(/^https:\/\/w3id\.org\/kim\/educationalLevel\//),
  hasPart: z.array(part).min(1),
  encoding: z.array(
    z.strictObject({
      type: z.literal('MediaObject'),
      name: z.string().min(1),
      inLanguage: z.array(language).min(1),
      contentUrl: address,
      encodingFormat: z.literal('application/pdf'),
      contentSize: z.string().regex(/^\d+$/),
      sha256: z.string().regex(/^[0-9a-f]{64}$/),
    }),
  ),
});
