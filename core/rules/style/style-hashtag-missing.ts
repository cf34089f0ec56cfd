/** A post without a hashtag that the team's style guide requires. */
import type { FindingExtras } from '../../findings/finding.ts';
import { cellOf } from '../../table/calendar.ts';
import type { CellRef } from '../../table/cell-ref.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import { hashtagKey, hashtagsIn, nearHashtagKey, requiredHashtags } from '../../style/hashtags-in.ts';
import type { Hashtag } from '../../style/hashtags-in.ts';
import { TRAIT } from '../../style/text-traits.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { forEachOpenPost, guideByChannel } from './judged-posts.ts';

interface Required {
  readonly hashtag: string;
  readonly key: string;
  readonly nearKey: string;
}

export const styleHashtagMissing: Rule<'style-hashtag-missing'> = {
  code: 'style-hashtag-missing',
  severity: 'warning',
  needs: [['text']],
  needsTabs: ['style'],
  run: (context, report) => {
    const requiredOf = guideByChannel(context, 'required-hashtag', requiredBy);
    forEachOpenPost(context, TRAIT.text, (row, text) => {
      const required = requiredOf(row);
      // Most posts have them just as they are asked for.
      if (required.every(({ hashtag }) => hasHashtag(text, hashtag))) return;
      const inText = hashtagsIn(text);
      const keys = new Set([...inText.map(({ text: hashtag }) => hashtagKey(hashtag)), ...columnKeys(context.calendar.hashtags[row] ?? '')]);
      const missing = required.filter(({ key }) => !keys.has(key));
      const [first] = missing;
      if (first !== undefined) tell(context, row, { first, others: missing.length - 1, inText }, report);
    });
  },
};

function requiredBy(rows: readonly StyleRow[]): readonly Required[] {
  const byKey = new Map(rows.flatMap(({ value }) => requiredHashtags(value)).map((hashtag) => [hashtagKey(hashtag), hashtag] as const));
  return [...byKey].map(([key, hashtag]) => ({ hashtag, key, nearKey: nearHashtagKey(hashtag) }));
}

function hasHashtag(text: string, hashtag: string): boolean {
  const at = text.indexOf(hashtag);
  return at >= 0 && !/[\p{L}\p{N}\p{M}_]/u.test(text.charAt(at + hashtag.length));
}

/** In a column of their own, hashtags often stand without their sign. */
function columnKeys(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(/[\s,;]+/).map((word) => hashtagKey(`#${word.replace(/^[#＃]+/, '')}`));
}

function tell(
  { calendar }: RuleContext, row: number,
  { first, others, inText }: { readonly first: Required; readonly others: number; readonly inText: readonly Hashtag[] },
  report: Report<'style-hashtag-missing'>,
): void {
  const near = inText.find(({ text }) => nearHashtagKey(text) === first.nearKey);
  const cell = cellOf(calendar, row, 'text');
  const extras = near === undefined ? {} : nearExtras(calendar.text[row] ?? '', cell, near, first);
  report([cell], { label: rowLabel(calendar, row), hashtag: first.hashtag, near: near?.text ?? '', others }, extras);
}

/** Other accents are a slip, which can be mended where it stands. */
function nearExtras(text: string, cell: CellRef, { text: written, start }: Hashtag, { hashtag }: Required): FindingExtras {
  const end = start + written.length;
  return { mark: { start, end }, mend: { isSafe: false, writes: [{ cell, expected: text, value: text.slice(0, start) + hashtag + text.slice(end) }] } };
}
