import { availableParallelism, freemem } from 'node:os';
import { join } from 'node:path';
import { Piscina } from 'piscina';
import type { Made } from '../src/outputs/pdf/make-pdfs.ts';
import type { Order } from '../src/outputs/pdf/order.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';

/** Threads that make PDFs side by side. */
export interface PdfThreads {
  readonly make: (order: Order) => Promise<Made>;
  readonly close: () => Promise<void>;
}

/** Bytes that a thread needs at most, for the handbook of all modules: with four of them it was 1.4 GB. */
const memoryOfThread = 2.5e9;

/** Prepares threads; the first one starts with the first PDF, and each is kept until all are closed. */
export function openThreads(assets: PrintAssets, threads = threadsFor(availableParallelism(), freemem())): PdfThreads {
  const pool = new Piscina<Order, Made>({
    filename: join(import.meta.dirname, 'pdf-worker.ts'),
    workerData: assets,
    minThreads: 0,
    maxThreads: threads,
    idleTimeout: Infinity,
  });
  return { make: (order) => pool.run(order), close: () => pool.destroy() };
}

/** How many threads a machine has room for: one for each core, as far as its free memory (in bytes) reaches. */
export function threadsFor(cores: number, memory: number): number {
  return Math.max(1, Math.min(cores, Math.floor(memory / memoryOfThread)));
}
