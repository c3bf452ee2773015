import type { Course } from '../src/model/course.ts';
import { refuseUndrawable, type Made } from '../src/outputs/pdf/make-pdfs.ts';
import type { Order } from '../src/outputs/pdf/order.ts';
import { ordersOf } from '../src/outputs/pdf/orders-of.ts';
import type { JobFilter } from '../src/outputs/pdf/plan.ts';
import { printableImages } from '../src/outputs/pdf/printable-images.ts';
import type { PrintAssets } from '../src/read/read-print-assets.ts';
import { openThreads } from './pdf-threads.ts';

/** What is needed only where a PDF has to be made. Each part of it is prepared when it is asked for first. */
export interface Workshop {
  /** @throws Error with all that is wrong with content or images, each with its place */
  readonly orders: () => Promise<readonly Order[]>;
  /** Makes a PDF in a thread of its own. */
  readonly make: (file: string) => Promise<Made>;
  readonly close: () => Promise<void>;
}

/** Opens the workshop for the PDFs of a course. */
export function openWorkshop(course: Course, assets: PrintAssets, filter: JobFilter): Workshop {
  const opened: (() => Promise<void>)[] = [];
  const printable = once(async () => ({ ...assets, images: await printableImages(assets.images) }));
  const orders = once(async () => {
    refuseUndrawable(course, assets.images);
    return ordersOf(course, await printable(), filter);
  });
  const threads = once(async () => {
    const started = openThreads(await printable());
    opened.push(started.close);
    return started;
  });
  return {
    orders,
    make: async (file) => (await threads()).make(orderFor(file, await orders())),
    close: async () => {
      await Promise.all(opened.map((close) => close()));
    },
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}

function orderFor(file: string, orders: readonly Order[]): Order {
  const found = orders.find(({ about }) => about.file === file);
  if (!found) throw new Error(`There is no order for ${file}.`);
  return found;
}
