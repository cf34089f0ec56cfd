/** Reads XML strictly, for the checks of the manifest: anything not well formed is an error with its place. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
  readonly text: string;
}

interface OpenNode {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  text: string;
}

const NAME = /^[A-Za-z_][\w.-]*(:[A-Za-z_][\w.-]*)?$/;
const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);

/** The document's root element. */
export function readXml(xml: string): XmlNode {
  const declaration = /^<\?xml version="1\.0" encoding="UTF-8"\?>\s*/.exec(xml)?.[0];
  if (declaration === undefined) throw new Error('The XML declaration is missing.');
  const document: OpenNode = { name: '', attributes: new Map(), children: [], text: '' };
  const open: OpenNode[] = [document];
  for (const token of xml.slice(declaration.length).match(/<[^<>]*>|[^<>]+|[<>]/g) ?? []) take(token, open);
  const [root, ...more] = document.children;
  if (open.length !== 1 || root === undefined || more.length > 0 || document.text.trim() !== '') {
    throw new Error('The document is not one element that is closed again.');
  }
  return root;
}

function take(token: string, open: OpenNode[]): void {
  const current = open.at(-1);
  if (current === undefined) throw new Error(`Nothing is open at ${token}.`);
  if (token === '<' || token === '>') throw new Error(`A stray ${token}.`);
  if (!token.startsWith('<')) {
    current.text += unescape(token);
  } else if (token.startsWith('</')) {
    if (token !== `</${current.name}>`) throw new Error(`${token} closes <${current.name}>.`);
    open.pop();
  } else {
    const isEmpty = token.endsWith('/>');
    const node = readTag(token.slice(1, isEmpty ? -2 : -1));
    current.children.push(node);
    if (!isEmpty) open.push(node);
  }
}

function readTag(tag: string): OpenNode {
  const [, name = '', rest = ''] = /^(\S+)([^]*)$/.exec(tag) ?? [];
  if (!NAME.test(name)) throw new Error(`Not a name of an element: "${name}".`);
  const attributes = new Map<string, string>();
  const left = rest.replaceAll(/\s+([\w:.-]+)="([^"]*)"/g, (_all, key: string, value: string) => {
    if (!NAME.test(key) || attributes.has(key)) throw new Error(`Attribute ${key} of ${name}.`);
    attributes.set(key, unescape(value));
    return '';
  });
  if (left.trim() !== '') throw new Error(`Not understood in <${name}>: ${left}`);
  return { name, attributes, children: [], text: '' };
}

function unescape(text: string): string {
  return text.replaceAll(/&([^;&\s]*);?/g, (all, name: string) => {
    const character = all.endsWith(';') ? ENTITIES.get(name) : undefined;
    if (character === undefined) throw new Error(`Not an entity: ${all}`);
    return character;
  });
}
