import { join } from 'node:path';
import { constants, setPriority } from 'node:os';
import { openMemory } from './disk-memory.ts';
import { loadForSite } from './load-for-site.ts';
import { writePdfs } from './write-pdfs.ts';

// Makes the files that pages lead to, beside "npm run dev" and with what it leaves of the computer's time.
setPriority(constants.priority.PRIORITY_LOW);
// It ends with the server, however that ends, and by itself when all is made.
process.once('disconnect', () => process.exit());
process.channel?.unref();
const root = process.cwd();
const { course } = await loadForSite(root, { memory: await openMemory(root) });
if (course) await writePdfs(course, root, join(root, '.cache/downloads'), () => undefined);
else process.exitCode = 1;
