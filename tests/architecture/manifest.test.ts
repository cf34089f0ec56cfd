/** Excel's manifest, checked without any service: shape, references, lengths, addresses, languages, icons. */
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { excelFiles, iconSource } from '../../manifests/excel-files.ts';
import { excelManifest } from '../../manifests/excel-manifest.ts';
import { EXCEL_ADDIN_ID, FUNCTIONS_METADATA, FUNCTIONS_NAMESPACE, FUNCTIONS_PAGE, FUNCTIONS_SCRIPT, ICON_SIZES, TASK_PANE_PAGE, VERSION } from '../../manifests/identity.ts';
import { NAMESPACE } from '../../core/functions/formula-text.ts';
import { drawMark } from '../../manifests/icons/mark.ts';
import { COMMAND_ICONS, MARKED_STATES, MARK_MENU } from '../../manifests/ribbon.ts';
import { STATES } from '../../core/table/calendar.ts';
import { stateName } from '../../core/tracking/state-names.ts';
import { LANGUAGES } from '../../core/words/language.ts';
import { MANIFEST_SCHEMA } from './manifest-schema.ts';
import { projectText } from './project.ts';
import { readXml } from './read-xml.ts';
import type { XmlNode } from './read-xml.ts';

const BASE = 'https://suivi.example.org/excel/';
const root = readXml(excelManifest({ origin: 'https://suivi.example.org/excel' }));
const nodes = descend(root, '');

interface Placed {
  readonly node: XmlNode;
  readonly parent: string;
}

/** Every element with its parent's name, in the order of the document. */
function descend(node: XmlNode, parent: string): readonly Placed[] {
  return [{ node, parent }, ...node.children.flatMap((child) => descend(child, node.name))];
}

function attributesOf(name: string, attribute: string): readonly string[] {
  return nodes.flatMap(({ node }) => (node.name === name ? [node.attributes.get(attribute) ?? ''] : []));
}

/** Children as one text, against the schema's order as one pattern. */
function orderFault({ node, parent }: Placed): string | null {
  const byType = MANIFEST_SCHEMA.get(`${node.name}=${node.attributes.get('xsi:type') ?? ''}`);
  const schema = byType ?? MANIFEST_SCHEMA.get(`${parent}/${node.name}`) ?? MANIFEST_SCHEMA.get(node.name) ?? [];
  const pattern = schema.map((child) => child.replace(/^([\w:]+)([?*]?)$/, '(?:$1,)$2')).join('');
  const children = node.children.map(({ name }) => `${name},`).join('');
  return new RegExp(`^${pattern}$`).test(children) ? null : `${parent}/${node.name}: ${children}`;
}

describe("the manifest's shape", () => {
  test('has each element where and in the order the schema asks for', () => {
    expect(nodes.map(orderFault).filter((fault) => fault !== null)).toEqual([]);
    expect(root.attributes.get('xsi:type')).toBe('TaskPaneApp');
  });

  test('is refused where an element stands out of order, or is not closed', () => {
    const swapped = excelManifest({ origin: BASE }).replace(/(\s*<Id>.*<\/Id>)(\s*<Version>.*<\/Version>)/, '$2$1');
    const misplaced = descend(readXml(swapped), '').map(orderFault);
    expect(misplaced.filter((fault) => fault !== null)).toHaveLength(1);
    expect(() => readXml(excelManifest({ origin: BASE }).replace('</Hosts>', ''))).toThrow('closes');
  });

  test('keeps its id for ever, and has the version of package.json', () => {
    expect(EXCEL_ADDIN_ID).toBe('8652db79-8746-4463-af93-1b3f51f7a571');
    const text = (name: string): string | undefined => root.children.find((child) => child.name === name)?.text;
    expect(text('Id')).toBe(EXCEL_ADDIN_ID);
    expect(text('Version')).toBe(`${VERSION}.0`);
    // The project's own file.
    expect((JSON.parse(projectText('package.json')) as { readonly version: string }).version).toBe(VERSION);
    expect(text('Permissions')).toBe('ReadWriteDocument');
    expect(attributesOf('Set', 'MinVersion')).toEqual(['1.14']);
  });
});

describe("the manifest's resources", () => {
  const defined = nodes.filter(({ parent }) => /^bt:(Images|Urls|ShortStrings|LongStrings)$/.test(parent));
  const ids = defined.map(({ node }) => node.attributes.get('id') ?? '');
  const used = nodes.flatMap(({ node }) => node.attributes.get('resid') ?? []);

  test('are each defined once, under at most 32 characters, and each used', () => {
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => id.length === 0 || id.length > 32)).toEqual([]);
    expect([...new Set(used)].sort()).toEqual([...ids].sort());
  });

  test.each([
    ['Label', 'bt:ShortStrings'], ['Title', 'bt:ShortStrings'], ['Description', 'bt:LongStrings'],
    ['SourceLocation', 'bt:Urls'], ['LearnMoreUrl', 'bt:Urls'], ['bt:Image', 'bt:Images'],
  ])('of %s are of the kind %s', (name, kind) => {
    const referred = attributesOf(name, 'resid').filter((resid) => resid !== '');
    expect(referred.length).toBeGreaterThan(0);
    for (const resid of referred) expect(defined.find(({ node }) => node.attributes.get('id') === resid)?.parent).toBe(kind);
  });

  test('have icons of 16, 32 and 80 pixels wherever there is an icon', () => {
    const icons = nodes.filter(({ node }) => node.name === 'Icon');
    expect(icons).toHaveLength(4 + MARKED_STATES.length);
    for (const { node } of icons) expect(node.children.map((image) => image.attributes.get('size'))).toEqual(['16', '32', '64', '80']);
  });
});

describe('the functions', () => {
  test('are called by one name in every language, which formulas in workbooks hold for ever', () => {
    expect(FUNCTIONS_NAMESPACE).toBe('SUIVI');
    expect(NAMESPACE).toBe(FUNCTIONS_NAMESPACE);
    const [point] = nodes.filter(({ node }) => node.attributes.get('xsi:type') === 'CustomFunctions');
    expect(point?.parent).toBe('AllFormFactors');
    expect(point?.node.children.map(({ name, attributes, children }) => [name, attributes.get('resid') ?? children[0]?.attributes.get('resid')])).toEqual([
      ['Script', 'Functions.Script'], ['Page', 'Functions.Page'], ['Metadata', 'Functions.Metadata'], ['Namespace', 'Functions.Namespace'],
    ]);
  });
});

describe("the manifest's texts", () => {
  const localised = nodes.filter(({ node }) => ['DisplayName', 'bt:String'].includes(node.name) || (node.name === 'Description' && node.attributes.has('DefaultValue')));

  test('are there in English and in both of Excel’s French locales', () => {
    expect(localised.length).toBeGreaterThan(4);
    for (const { node } of localised) expect(node.children.map((child) => child.attributes.get('Locale'))).toEqual(['fr-FR', 'fr-CA']);
  });

  test('keep within 125 characters, or 250 where the schema allows it', () => {
    for (const { node, parent } of localised) {
      const limit = parent === 'bt:LongStrings' || node.name === 'Description' ? 250 : 125;
      const texts = [node.attributes.get('DefaultValue'), ...node.children.map((child) => child.attributes.get('Value'))];
      expect(texts.filter((text) => text === undefined || text.length === 0 || text.length > limit)).toEqual([]);
    }
  });

  test('have typographic apostrophes in French', () => {
    const french = nodes.flatMap(({ node }) => (node.attributes.get('Locale')?.startsWith('fr') === true ? [node.attributes.get('Value') ?? ''] : []));
    expect(french.filter((text) => text.includes("'"))).toEqual([]);
  });
});

describe("the manifest's addresses", () => {
  const addresses = nodes.flatMap(({ node }) => [...node.attributes].flatMap(([key, value]) => (!key.startsWith('xmlns') && /^\w+:\/\//.test(value) ? [value] : [])));

  test('are https, and each is a file that the build writes', () => {
    const bundled = [TASK_PANE_PAGE, FUNCTIONS_SCRIPT, FUNCTIONS_PAGE, ...Object.values(FUNCTIONS_METADATA)];
    const built = new Set([...excelFiles(BASE).keys(), ...bundled].map((path) => BASE + path));
    expect(addresses.length).toBeGreaterThan(6);
    expect(addresses.filter((address) => !address.startsWith('https://') || !built.has(address.replace(/\?.*$/, '')))).toEqual([]);
  });

  test('of the functions’ texts are those of each language', () => {
    const metadata = nodes.find(({ node }) => node.attributes.get('id') === 'Functions.Metadata')?.node;
    expect(metadata?.attributes.get('DefaultValue')).toBe(BASE + FUNCTIONS_METADATA.en);
    expect(metadata?.children.map(({ name, attributes }) => [name, attributes.get('Locale'), attributes.get('Value')])).toEqual(
      ['fr-FR', 'fr-CA'].map((locale) => ['bt:Override', locale, BASE + FUNCTIONS_METADATA.fr]),
    );
  });

  test.each(['http://example.org', 'example.org', '', 'https://example.org/?a=1', 'https://example.org/#a', 'https://a:b@example.org'])('refuse %j as an origin', (origin) => {
    expect(() => excelManifest({ origin })).toThrow('must look like https://');
  });
});

describe("the ribbon's menu", () => {
  const commands = nodes.flatMap(({ node }) => (['Control', 'Item'].includes(node.name) ? [node] : []));
  const items = nodes.flatMap(({ node }) => (node.name === 'Item' ? [node] : []));
  const child = (node: XmlNode | undefined, ...path: readonly string[]): XmlNode | undefined =>
    path.reduce<XmlNode | undefined>((at, name) => at?.children.find((each) => each.name === name), node);
  const resource = (node: XmlNode | undefined): string | undefined =>
    nodes.find(({ node: each }) => each.attributes.get('id') === node?.attributes.get('resid'))?.node.attributes.get('DefaultValue');

  test('keeps the ids of its commands for ever, each of them once', () => {
    expect(commands.map((node) => node.attributes.get('id'))).toEqual([
      'Suivi.Open', 'Suivi.Report', 'Suivi.Mark', 'Suivi.Mark.to-produce', 'Suivi.Mark.in-review', 'Suivi.Mark.approved', 'Suivi.Mark.scheduled', 'Suivi.Mark.published',
      'Suivi.Mark.on-hold', 'Suivi.Mark.cancelled',
    ]);
  });

  test('offers each state but an idea, by the name that Suivi writes for it in both languages', () => {
    expect(new Set(['idea', ...MARKED_STATES])).toEqual(new Set(STATES));
    for (const [index, state] of MARKED_STATES.entries()) {
      for (const language of LANGUAGES) expect(MARK_MENU.items[index]?.label[language]).toBe(stateName(state, language));
    }
  });

  test('opens the one pane, each item on an address of its own that says the state', () => {
    const panes = nodes.flatMap(({ node }) => (node.name === 'TaskpaneId' ? [node.text] : []));
    expect(panes).toEqual(Array.from({ length: 2 + MARKED_STATES.length }, () => 'Suivi.Pane'));
    expect(items.map((item) => resource(child(item, 'Action', 'SourceLocation')))).toEqual(MARKED_STATES.map((state) => `${BASE}taskpane.html?mark=${state}`));
    expect(nodes.filter(({ node, parent }) => node.name === 'Action' && (parent === 'Item' || parent === 'Control')).map(({ node }) => node.attributes.get('xsi:type')))
      .toEqual(Array.from({ length: 2 + MARKED_STATES.length }, () => 'ShowTaskpane'));
  });

  test('tells its items apart by their icons', () => {
    const pictures = COMMAND_ICONS.map((icon) => Buffer.from(excelFiles(BASE).get(`assets/${icon}-32.png`) ?? '').toString('base64'));
    expect(pictures.every((picture) => picture.length > 100)).toBe(true);
    expect(new Set(pictures).size).toBe(COMMAND_ICONS.length);
    expect(items.map((item) => child(item, 'Icon')?.children[0]?.attributes.get('resid'))).toEqual(MARKED_STATES.map((state) => `Icon.${state}.16`));
  });
});

describe('the icons', () => {
  test.each(ICON_SIZES)('of %d pixels are what the mark draws', (size) => {
    const png = readFileSync(iconSource(size));
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
    const start = png.indexOf('IDAT') + 4;
    const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
    const pixels = Array.from({ length: size }, (_, row) => rows.subarray(row * (size * 4 + 1) + 1, (row + 1) * (size * 4 + 1)));
    expect(Buffer.concat(pixels).equals(drawMark(size))).toBe(true);
  });
});
