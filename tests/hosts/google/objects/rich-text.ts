/** RichTextValue and its builder: a text that is stored as it stands, whatever it looks like. */
import { ScriptException } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptType } from '../script-type.ts';

interface RichText {
  readonly text: string;
}

export const richTextType: ScriptType<RichText> = scriptType<RichText>({
  name: 'RichTextValue',
  service: 'SpreadsheetApp',
  methods: {
    getText: { takes: [''], call: ({ text }) => text },
  },
});

export function richTextObject(text: string, host: ScriptHost): object {
  return host.wrap(richTextType, { text });
}

interface RichTextDraft {
  text: string | null;
}

export const richTextBuilderType: ScriptType<RichTextDraft> = scriptType<RichTextDraft>({
  name: 'RichTextValueBuilder',
  service: 'SpreadsheetApp',
  methods: {
    setText: {
      takes: ['String'],
      call: (draft, given, host) => {
        draft.text = given.text(0);
        return host.wrap(richTextBuilderType, draft);
      },
    },
    build: {
      takes: [''],
      call: ({ text }, _given, host) => {
        if (text === null) throw new ScriptException('You must set the text before building the rich text value.');
        return richTextObject(text, host);
      },
    },
  },
});

export function newRichText(host: ScriptHost): object {
  return host.wrap(richTextBuilderType, { text: null });
}
