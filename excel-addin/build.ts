/** `npm run build:excel -- --origin https://…`: the static folder to serve and the manifest to hand out. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { bundleExcelAddin } from './bundle.ts';

const USAGE = 'npm run build:excel -- --origin https://suivi.example.org [--out excel-addin/dist]';

const { values } = parseArgs({ options: { origin: { type: 'string' }, out: { type: 'string', default: 'excel-addin/dist' } } });
const origin = httpsOrigin(values.origin);
if (origin === null) {
  console.error(`--origin is the https address the folder will be served from. Usage: ${USAGE}`);
  process.exitCode = 2;
} else if (!isOurs(path.resolve(values.out))) {
  console.error(`${values.out} holds files that this command did not write. Name a new or empty folder with --out.`);
  process.exitCode = 2;
} else {
  const outputFolder = path.resolve(values.out);
  await bundleExcelAddin({ origin, outputFolder, isSmallest: true });
  console.log(`${outputFolder}\n  serve this folder at ${origin}/ and hand out manifest.xml`);
}

/** Whether a folder may be emptied and written: new, empty, or written by this command before. */
function isOurs(folder: string): boolean {
  if (!existsSync(folder)) return true;
  const names = readdirSync(folder);
  return names.length === 0 || (names.includes('manifest.xml') && names.includes('taskpane.html') && !names.includes('package.json'));
}

/** The address without its last slash; null for anything but an https address (Office takes no other). */
function httpsOrigin(text: string | undefined): string | null {
  if (text === undefined || !URL.canParse(text)) return null;
  const url = new URL(text);
  if (url.protocol !== 'https:' || url.search !== '' || url.hash !== '') return null;
  return url.href.replace(/\/$/, '');
}
