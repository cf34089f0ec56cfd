/** Two pages of one network for one purpose: said so by the inventory, or seen by their department, audience and objectives. */
import { fold } from '../../lexicon/fold.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import type { ChannelRow } from '../../side-tabs/channels-tab.ts';
import { sideCell } from '../../side-tabs/side-tabs.ts';
import type { Rule } from '../rule.ts';
import { isKept, pageName, pagesOf } from './pages.ts';

/** How accounts of one team in several languages differ; longer endings first, since `francais` ends like `is`. */
const LANGUAGES = wordSet('francais, french, english, anglais, espanol, spanish, deutsch, german, italiano, fra, eng, esp, fr, en, es, de, it, nl, pt, qc, ca');
const LANGUAGE_ENDINGS = [...LANGUAGES].sort((a, b) => b.length - a.length);

export const channelDouble: Rule<'channel-double'> = {
  code: 'channel-double',
  severity: 'warning',
  needs: [],
  needsTabs: ['channels'],
  run: ({ tabs: { channels }, today }, report) => {
    if (channels === null) return;
    const pages = pagesOf(channels);
    const groups = new Map<string, ChannelRow[]>();
    for (const page of pages) {
      const purpose = isKept(page) ? purposeOf(page) : null;
      if (purpose !== null) groups.set(purpose, [...(groups.get(purpose) ?? []), page]);
    }
    const earlier = new Map<ChannelRow, ChannelRow>();
    for (const [first, second, ...more] of groups.values()) {
      // Where more than two pages have one purpose, the inventory's words are too wide to tell.
      if (first !== undefined && second !== undefined && more.length === 0 && areTwoPages(first, second)) earlier.set(second, first);
    }
    for (const page of pages) {
      const { nextAction } = page;
      const other = earlier.get(page);
      if (page.status === 'duplicate') report([sideCell(channels, page, 'status')], { ...pageName(page), otherRow: null, nextAction, today });
      else if (other !== undefined) {
        const cells = [sideCell(channels, page, 'handle', 'url', 'network'), sideCell(channels, other, 'handle', 'url', 'network')] as const;
        report(cells, { ...pageName(page), otherRow: other.row + 1, nextAction, today }, { confidence: 'to-check' });
      }
    }
  },
};

/** What a page is for, as far as the inventory says; null where it does not say enough. */
function purposeOf({ network, department, audience, objectives }: ChannelRow): string | null {
  if (network.length !== 1 || department.trim() === '' || audience.length === 0) return null;
  return JSON.stringify([network[0], fold(department), wordsOf(audience), wordsOf(objectives)]);
}

function wordsOf(texts: readonly string[]): readonly string[] {
  return [...new Set(texts.map(fold))].sort();
}

/** False for a page that is listed twice, and for one page in each of two languages. */
function areTwoPages(one: ChannelRow, other: ChannelRow): boolean {
  const [a, b] = [nameOf(one), nameOf(other)];
  return a !== '' && b !== '' && withoutLanguage(a) !== withoutLanguage(b);
}

function nameOf({ handle, url }: ChannelRow): string {
  return fold(handle === '' ? url.replace(/^https?:\/\/(?:www\.)?/i, '') : handle);
}

/** `musee fr`, `museefr` and `musee english` are all `musee`. */
function withoutLanguage(name: string): string {
  const words = name.split(' ').filter((word) => !LANGUAGES.has(word)).join('');
  const ending = LANGUAGE_ENDINGS.find((language) => words.length > language.length + 2 && words.endsWith(language));
  return ending === undefined ? words : words.slice(0, -ending.length);
}
