import type { RuleEntry } from '../../model/rule.ts';
import { codeInText } from './code-in-text.ts';
import { componentContent } from './component-content.ts';
import { componentPlace } from './component-place.ts';
import { componentProps } from './component-props.ts';
import { fileForm } from './file-form.ts';
import { frontmatter } from './frontmatter.ts';
import { mdxSyntax } from './mdx-syntax.ts';
import { referenceExample } from './reference-example.ts';
import { tableForm } from './table-form.ts';
import { translationRecord } from './translation-record.ts';
import { unknownComponent } from './unknown-component.ts';
import { unknownFile } from './unknown-file.ts';
import { unsupportedMarkdown } from './unsupported-markdown.ts';
import { yamlCode } from './yaml-code.ts';
import { yamlSyntax } from './yaml-syntax.ts';

/** What the reader tells while it makes data of text: the entries of its rules. */
export const readerRules: readonly RuleEntry[] = [
  codeInText,
  componentContent,
  componentPlace,
  componentProps,
  fileForm,
  frontmatter,
  mdxSyntax,
  referenceExample,
  tableForm,
  translationRecord,
  unknownComponent,
  unknownFile,
  unsupportedMarkdown,
  yamlCode,
  yamlSyntax,
];
