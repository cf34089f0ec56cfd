/** Reads XML as it comes in, piece by piece: strictly, without entities of its own, and with a bound on all that is kept. */
import { damaged } from './workbook-fault.ts';

export interface XmlListener {
  /** Names come without their prefix; `attribute` answers null for one that is not there. */
  readonly onOpen: (name: string, attribute: (name: string) => string | null) => void;
  readonly onText: (text: string) => void;
  readonly onClose: (name: string) => void;
}

export interface XmlReader {
  readonly push: (text: string) => void;
  readonly end: () => void;
}

/** A cell holds 32,767 letters at most, written in ten signs each at worst. */
const LONGEST_RUN = 400_000;
const DEEPEST = 100;
const ENTITIES: ReadonlyMap<string, string> = new Map([['amp', '&'], ['lt', '<'], ['gt', '>'], ['quot', '"'], ['apos', "'"]]);
const NAME = /^\/?(?:[\w.-]+:)?([\w.-]+)/;

export function createXmlReader({ onOpen, onText, onClose }: XmlListener): XmlReader {
  let rest = '';
  const open: string[] = [];
  const tag = (inside: string): void => {
    const name = NAME.exec(inside)?.[1];
    if (name === undefined) throw damaged('a tag without a name');
    if (inside.startsWith('/')) {
      if (open.pop() !== name) throw damaged('tags that do not match');
      return onClose(name);
    }
    onOpen(name, (wanted) => attributeIn(inside, wanted));
    if (inside.endsWith('/')) return onClose(name);
    if (open.push(name) > DEEPEST) throw damaged('tags too deep');
  };
  return {
    push: (text) => {
      const whole = rest + text;
      let at = 0;
      for (;;) {
        const next = nextPart(whole, at);
        if (next === null) break;
        if (next.text !== '' && open.length > 0) onText(next.isRaw ? next.text : unescaped(next.text));
        if (next.tag !== null) tag(next.tag);
        at = next.end;
      }
      rest = whole.slice(at);
      if (rest.length > LONGEST_RUN) throw damaged('a text or a tag without an end');
    },
    end: () => {
      if (open.length > 0 || rest.trim() !== '') throw damaged('XML that breaks off');
    },
  };
}

interface XmlPart {
  readonly text: string;
  readonly isRaw: boolean;
  /** What stands between its brackets; null for what says nothing. */
  readonly tag: string | null;
  readonly end: number;
}

const QUIET: readonly (readonly [start: string, end: string])[] = [['<!--', '-->'], ['<?', '?>']];
const CDATA = '<![CDATA[';

/** Text up to the next tag, with the tag; null where the end of it has not come yet. */
function nextPart(whole: string, at: number): XmlPart | null {
  const start = whole.indexOf('<', at);
  if (start < 0) return null;
  if (start > at) return { text: whole.slice(at, start), isRaw: false, tag: null, end: start };
  if (whole.startsWith('<!', at) || whole.startsWith('<?', at)) return quietPart(whole, at);
  const end = tagEnd(whole, at + 1);
  return end < 0 ? null : { text: '', isRaw: false, tag: whole.slice(at + 1, end), end: end + 1 };
}

function quietPart(whole: string, at: number): XmlPart | null {
  if (whole.length < at + CDATA.length) return null;
  if (whole.startsWith(CDATA, at)) {
    const end = whole.indexOf(']]>', at);
    return end < 0 ? null : { text: whole.slice(at + CDATA.length, end), isRaw: true, tag: null, end: end + 3 };
  }
  const found = QUIET.find(([start]) => whole.startsWith(start, at));
  // A workbook declares nothing; what does may lead anywhere.
  if (found === undefined) throw damaged('a declaration');
  const end = whole.indexOf(found[1], at);
  return end < 0 ? null : { text: '', isRaw: false, tag: null, end: end + found[1].length };
}

/** Where the tag ends: an attribute may hold a bracket. */
function tagEnd(whole: string, from: number): number {
  let end = whole.indexOf('>', from);
  let quote = firstQuote(whole, from, end);
  while (end >= 0 && quote >= 0) {
    const close = whole.indexOf(whole.charAt(quote), quote + 1);
    if (close < 0) return -1;
    if (close > end) end = whole.indexOf('>', close);
    quote = firstQuote(whole, close + 1, end);
  }
  return end;
}

function firstQuote(whole: string, from: number, to: number): number {
  for (let at = from; at < to; at += 1) {
    const sign = whole.charCodeAt(at);
    if (sign === 34 || sign === 39) return at;
  }
  return -1;
}

function attributeIn(tag: string, wanted: string): string | null {
  for (const [, name, double, single] of tag.matchAll(/\s(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === wanted) return unescaped(double ?? single ?? '');
  }
  return null;
}

function unescaped(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&([^;&]{0,10})(;?)/g, (_whole, name: string, end: string) => {
    const letter = end === '' ? undefined : name.startsWith('#') ? letterOf(name.slice(1)) : ENTITIES.get(name);
    if (letter === undefined) throw damaged('an entity of its own');
    return letter;
  });
}

function letterOf(number: string): string | undefined {
  const code = /^x[\da-f]+$/i.test(number) ? Number(`0${number.toLowerCase()}`) : /^\d+$/.test(number) ? Number(number) : Number.NaN;
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}
