/** HtmlService: pages made from the project's files or from text. */
import type { Given } from '../given.ts';
import { GOOGLE_SAYS } from '../google-says.ts';
import { ScriptException } from '../script-error.ts';
import type { ShownPage } from '../screen.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';

interface HtmlDraft {
  html: string;
  title: string;
  width: number | null;
  height: number | null;
}

export function pageOf({ html, title, width, height }: HtmlDraft): ShownPage {
  return { html, title, width, height };
}

function step(takes: string, change: (page: HtmlDraft, given: Given) => void): ScriptMethod<HtmlDraft> {
  return {
    takes: [takes],
    call: (page, given, host) => {
      change(page, given);
      return host.wrap(htmlOutputType, page);
    },
  };
}

const ESCAPES = new Map([['&', '&amp;'], ['<', '&lt;'], ['>', '&gt;'], ['"', '&#34;'], ["'", '&#39;']]);

export const htmlOutputType: ScriptType<HtmlDraft> = scriptType<HtmlDraft>({
  name: 'HtmlOutput',
  service: 'HtmlService',
  isFree: true,
  methods: {
    append: step('String', (page, given) => { page.html += given.text(0); }),
    appendUntrusted: step('String', (page, given) => { page.html += given.text(0).replace(/[&<>"']/g, (letter) => ESCAPES.get(letter) ?? letter); }),
    setTitle: step('String', (page, given) => { page.title = given.text(0); }),
    setContent: step('String', (page, given) => { page.html = given.text(0); }),
    setWidth: step('Integer?', (page, given) => { page.width = given.has(0) ? given.number(0) : null; }),
    setHeight: step('Integer?', (page, given) => { page.height = given.has(0) ? given.number(0) : null; }),
    getContent: { takes: [''], call: ({ html }) => html },
    getTitle: { takes: [''], call: ({ title }) => title },
    addMetaTag: step('String, String', (page, given) => {
      if (given.text(0) !== 'viewport') throw new ScriptException(`The meta tag ${given.text(0)} is not allowed.`);
      page.html += `<meta name="${given.text(0)}" content="${given.text(1)}">`;
    }),
  },
});

function output(html: string, host: ScriptHost): object {
  return host.wrap(htmlOutputType, { html, title: '', width: null, height: null });
}

function fromFile(name: string, host: ScriptHost): object {
  const html = host.options.htmlFiles?.(name) ?? null;
  if (html === null) throw new ScriptException(GOOGLE_SAYS.noHtmlFile(name));
  return output(html, host);
}

export const htmlServiceType: ScriptType<null> = scriptType<null>({
  name: 'HtmlService',
  service: null,
  isFree: true,
  methods: {
    createHtmlOutput: { takes: ['', 'String'], call: (_target, given, host) => output(given.text(0, ''), host) },
    createHtmlOutputFromFile: { takes: ['String'], call: (_target, given, host) => fromFile(given.text(0), host) },
  },
});
