/** `npm run build:sheets [-- --out folder]`: the folder that clasp pushes. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleSheetsAddon } from './bundle.ts';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'sheets-addon/dist' } } });
const outputFolder = path.resolve(values.out);
if (isOurs(outputFolder)) {
  await bundleSheetsAddon({ outputFolder, isSmallest: true });
  console.log(`${outputFolder}\n  sheets-addon/INSTALL.md says how it gets into a spreadsheet`);
} else {
  console.error(`${values.out} holds files that this command did not write. Name a new or empty folder with --out.`);
  process.exitCode = 2;
}

/** Whether a folder may be emptied and written: new, or with nothing in it but what this command, or clasp for a new script, writes. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('appsscript.json') && names.every((name) => /^(appsscript\.json|Code\.js|(sidebar|licences|part-[\w-]+)\.html)$/.test(name)));
}
