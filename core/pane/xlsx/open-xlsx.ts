/** Opens a workbook's file for its values: the sheets that are shown, without formats, formulas or anything else. */
import type { ExportSheet } from '../../exchange/exports/sheet-of-export.ts';
import type { Cell } from '../../table/cell.ts';
import type { DateSystem } from '../../time/day.ts';
import type { Pace } from '../pace.ts';
import { sheetReader } from './read-sheet.ts';
import { stringsReader } from './read-strings.ts';
import { createXmlReader } from './read-xml.ts';
import type { XmlListener } from './read-xml.ts';
import { createUnpacker } from './unpack.ts';
import type { Unpacker } from './unpack.ts';
import { damaged } from './workbook-fault.ts';
import { zipEntries } from './zip-entries.ts';
import type { ZipEntry } from './zip-entries.ts';

export interface OpenedWorkbook {
  readonly sheets: readonly ExportSheet[];
  readonly dateSystem: DateSystem;
}

const MOST_SHEETS = 50;

/**
 * @throws WorkbookFault where it can't be opened.
 * @throws HostError `cancelled` once the person has ended it.
 */
export async function openXlsx(bytes: Uint8Array, pace: Pace): Promise<OpenedWorkbook> {
  const entries = zipEntries(bytes);
  const unpacker = createUnpacker(pace, bytes.length);
  const root = (await linksOf('', { entries, unpacker })).find(({ kind }) => kind === 'officeDocument');
  if (root === undefined) throw damaged('no workbook in it');
  const links = await linksOf(root.path, { entries, unpacker });
  const { listed, dateSystem } = await sheetsListed(entryOf(entries, root.path), unpacker);
  const strings: string[] = [];
  const shared = links.find(({ kind }) => kind === 'sharedStrings');
  if (shared !== undefined) await readWith(stringsReader(strings), entryOf(entries, shared.path), unpacker);
  const budget = { places: 0 };
  const sheets: ExportSheet[] = [];
  for (const { name, id } of listed.slice(0, MOST_SHEETS)) {
    const link = links.find((each) => each.id === id);
    if (link === undefined) throw damaged('a sheet that is not there');
    // Of a sheet that is but a chart there are no cells.
    if (link.kind !== 'worksheet') continue;
    const rows: (readonly Cell[])[] = [];
    await readWith(sheetReader(rows, strings, budget), entryOf(entries, link.path), unpacker);
    sheets.push({ name, rows });
  }
  return { sheets, dateSystem };
}

interface Source {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly unpacker: Unpacker;
}

interface PartLink {
  readonly id: string;
  /** The last word of its type. */
  readonly kind: string;
  readonly path: string;
}

/** What a part of the package leads to; '' for the package itself. */
async function linksOf(part: string, { entries, unpacker }: Source): Promise<readonly PartLink[]> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const entry = entries.get(`${folder}_rels/${part.slice(folder.length)}.rels`);
  const links: PartLink[] = [];
  if (entry === undefined) return links;
  await readWith(createXmlReader(listening({
    onOpen: (name, attribute) => {
      // What lies outside of the file is never asked for.
      if (name !== 'Relationship' || attribute('TargetMode') === 'External') return;
      const target = attribute('Target') ?? '';
      links.push({ id: attribute('Id') ?? '', kind: (attribute('Type') ?? '').split('/').pop() ?? '', path: target.startsWith('/') ? target.slice(1) : resolved(folder + target) });
    },
  })), entry, unpacker);
  return links;
}

async function sheetsListed(entry: ZipEntry, unpacker: Unpacker): Promise<{ readonly listed: readonly { readonly name: string; readonly id: string }[]; readonly dateSystem: DateSystem }> {
  const listed: { name: string; id: string }[] = [];
  let dateSystem: DateSystem = 1900;
  await readWith(createXmlReader(listening({
    onOpen: (name, attribute) => {
      if (name === 'workbookPr' && /^(?:1|true)$/.test(attribute('date1904') ?? '')) dateSystem = 1904;
      if (name === 'sheet' && (attribute('state') ?? 'visible') === 'visible') listed.push({ name: attribute('name') ?? '', id: attribute('id') ?? '' });
    },
  })), entry, unpacker);
  return { listed, dateSystem };
}

function listening(listener: Pick<XmlListener, 'onOpen'>): XmlListener {
  return { onText: () => undefined, onClose: () => undefined, ...listener };
}

async function readWith({ push, end }: ReturnType<typeof createXmlReader>, entry: ZipEntry, unpacker: Unpacker): Promise<void> {
  await unpacker.read(entry, push);
  end();
}

function entryOf(entries: ReadonlyMap<string, ZipEntry>, path: string): ZipEntry {
  const entry = entries.get(path);
  if (entry === undefined) throw damaged('a part that is not there');
  return entry;
}

/** `xl/../xl/workbook.xml` */
function resolved(path: string): string {
  const parts: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}
