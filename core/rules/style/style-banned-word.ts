/** A word or phrase that the team's style guide sets aside. */
import { cellOf } from '../../table/calendar.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import { listedWords } from '../../style/listed-words.ts';
import { phraseEnd, phraseOf } from '../../style/phrase.ts';
import type { Phrase } from '../../style/phrase.ts';
import { isOutsideProse, isWholeWord } from '../../style/word-edges.ts';
import { WordScan } from '../../style/word-scan.ts';
import { TRAIT } from '../../style/text-traits.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { forEachOpenPost, guideByChannel } from './judged-posts.ts';

interface BannedPhrase {
  readonly phrase: Phrase;
  readonly reason: string;
}

interface Hit {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

export const styleBannedWord: Rule<'style-banned-word'> = {
  code: 'style-banned-word',
  severity: 'warning',
  needs: [['text']],
  needsTabs: ['style'],
  run: (context, report) => {
    const { calendar } = context;
    const scanOf = guideByChannel(context, 'banned-word', scanFor);
    forEachOpenPost(context, TRAIT.banned, (row, text) => {
      const scan = scanOf(row);
      const hits = scan === null ? [] : bannedIn(scan, text);
      const [first] = hits;
      if (first === undefined) return;
      const { start, end, reason } = first;
      const parameters = { label: rowLabel(calendar, row), word: text.slice(start, end), reason, others: hits.length - 1 };
      report([cellOf(calendar, row, 'text')], parameters, { mark: { start, end } });
    });
  },
};

function scanFor(rows: readonly StyleRow[]): WordScan<BannedPhrase> | null {
  const phrases = rows.flatMap(({ value, reason }) => listedWords(value).flatMap((word) => {
    const phrase = phraseOf(word);
    return phrase === null ? [] : [{ phrase, reason }];
  }));
  const scan = new WordScan<BannedPhrase>();
  // Of two that begin alike the longer one is looked for first.
  for (const banned of phrases.sort((a, b) => b.phrase.length - a.phrase.length)) scan.add(banned.phrase.join(''), banned);
  return phrases.length === 0 ? null : scan;
}

/** From left to right; none within another. */
function bannedIn(scan: WordScan<BannedPhrase>, text: string): readonly Hit[] {
  const hits: Hit[] = [];
  scan.run(text, ({ phrase, reason }, start) => {
    const end = phraseEnd(phrase, text, start);
    if (end < 0 || start < (hits[hits.length - 1]?.end ?? 0)) return;
    if (isWholeWord(text, start, end) && !isOutsideProse(text, start, end)) hits.push({ start, end, reason });
  });
  return hits;
}
