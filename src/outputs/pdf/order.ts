import type { Download } from '../../model/manifest.ts';
import type { FinishFacts } from './finish.ts';
import type { PrintDocument } from './print-document.ts';
import type { PrintPack } from './print-pack.ts';

/** All that one PDF is made of besides template, fonts and images; plain data that can be sent and remembered. */
export interface Order {
  /** What the list of downloads says of it before it is made. */
  readonly about: Omit<Download, 'pages' | 'bytes' | 'sha256'>;
  readonly data: PrintDocument | PrintPack;
  readonly finish: FinishFacts;
}
