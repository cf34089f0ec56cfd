/** RichTextValue, TextStyle and their builders: a text that is stored as it stands, whatever it looks like, with its own looks and link. */
import type { BookLink, BookStyle } from '../../book/book-types.ts';
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { linkOfUrl, urlOfLink } from './cell-urls.ts';
import { colourOf } from './range-looks.ts';

/** The parts of a cell's style that a text may have of its own. */
export type TextParts = Pick<BookStyle, 'bold' | 'italic' | 'underline' | 'fontSize' | 'color'>;

interface RichText {
  readonly text: string;
  readonly link: BookLink | null;
  readonly style: TextParts;
}

export const richTextType: ScriptType<RichText> = scriptType<RichText>({
  name: 'RichTextValue',
  service: 'SpreadsheetApp',
  methods: {
    getText: { takes: [''], call: ({ text }) => text },
    getLinkUrl: { takes: [''], call: ({ link }, _given, host) => (link === null ? null : urlOfLink(link, host)) },
  },
});

export function richTextObject(text: string, host: ScriptHost, link: BookLink | null = null, style: TextParts = {}): object {
  return host.wrap(richTextType, { text, link, style });
}

interface RichTextDraft {
  text: string | null;
  link: BookLink | null;
  style: TextParts;
}

/** What is said of a text before there is one has nothing to stand on. */
function needText({ text }: RichTextDraft): string {
  if (text === null) throw new ScriptException('You must set the text before building the rich text value.');
  return text;
}

export const richTextBuilderType: ScriptType<RichTextDraft> = scriptType<RichTextDraft>({
  name: 'RichTextValueBuilder',
  service: 'SpreadsheetApp',
  methods: {
    // Links and looks that were set before are gone with the text that had them.
    setText: {
      takes: ['String'],
      call: (_draft, given, host) => host.wrap(richTextBuilderType, { text: given.text(0), link: null, style: {} }),
    },
    setLinkUrl: {
      takes: ['String?'],
      call: (draft, given, host) => {
        needText(draft);
        draft.link = given.has(0) ? linkOfUrl(given.text(0), host) : null;
        return host.wrap(richTextBuilderType, draft);
      },
    },
    setTextStyle: {
      takes: ['TextStyle?'],
      call: (draft, given, host) => {
        needText(draft);
        draft.style = given.has(0) ? targetOf(given.at(0), textStyleType) : {};
        return host.wrap(richTextBuilderType, draft);
      },
    },
    build: { takes: [''], call: (draft, _given, host) => richTextObject(needText(draft), host, draft.link, draft.style) },
  },
});

export function newRichText(host: ScriptHost): object {
  return host.wrap(richTextBuilderType, { text: null, link: null, style: {} });
}

export const textStyleType: ScriptType<TextParts> = scriptType<TextParts>({ name: 'TextStyle', service: 'SpreadsheetApp', methods: {} });

function part(parameter: string, partOf: (given: unknown) => TextParts): ScriptMethod<TextParts> {
  return { takes: [parameter], call: (style, given, host) => host.wrap(textStyleBuilderType, { ...style, ...partOf(given.at(0)) }) };
}

export const textStyleBuilderType: ScriptType<TextParts> = scriptType<TextParts>({
  name: 'TextStyleBuilder',
  service: 'SpreadsheetApp',
  methods: {
    setBold: part('Boolean', (given) => ({ bold: given === true })),
    setItalic: part('Boolean', (given) => ({ italic: given === true })),
    setUnderline: part('Boolean', (given) => ({ underline: given === true })),
    setFontSize: part('Integer', (given) => ({ fontSize: Number(given) })),
    setForegroundColor: part('String', (given) => {
      const color = colourOf(given);
      return color === undefined ? {} : { color };
    }),
    build: { takes: [''], call: (style, _given, host) => host.wrap(textStyleType, style) },
  },
});

export function newTextStyle(host: ScriptHost): object {
  return host.wrap(textStyleBuilderType, {});
}
