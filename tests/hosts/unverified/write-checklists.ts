/** Writes the checklists for real hosts into `tests/hosts/checklists`, in both languages. */
import { writeFile } from 'node:fs/promises';
import { checklistPages } from './checklists.ts';

for (const [path, text] of checklistPages()) await writeFile(new URL(`../checklists/${path}`, import.meta.url), text);
