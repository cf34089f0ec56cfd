/** Texts as a workbook's parts hold them: those that its sheets share, and the way that signs are written in them. */
import { createXmlReader } from './read-xml.ts';
import type { XmlReader } from './read-xml.ts';

/** Reads texts in the order by which cells name them; how a word is pronounced is no part of it. */
export function stringsReader(strings: string[]): XmlReader {
  let text: string | null = null;
  let [isInText, isAside] = [false, false];
  return createXmlReader({
    onOpen: (name) => {
      if (name === 'si') text = '';
      if (name === 'rPh') isAside = true;
      isInText = name === 't' && !isAside;
    },
    onText: (piece) => {
      if (text !== null && isInText) text += piece;
    },
    onClose: (name) => {
      if (name === 'rPh') isAside = false;
      if (name === 't') isInText = false;
      if (name !== 'si' || text === null) return;
      strings.push(withoutEscapes(text));
      text = null;
    },
  });
}

/** Line ends and other controls stand as `_x000D_`. */
export function withoutEscapes(text: string): string {
  return text.includes('_x') ? text.replace(/_x([\dA-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16))) : text;
}
