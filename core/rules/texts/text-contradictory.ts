/** Two posts that say the same but for a date, an hour, a price or a number: one of them is wrong. */
import type { TextWords } from '../../similarity/text-words.ts';
import { weightyCount, weightyKey } from '../../similarity/words-key.ts';
import { cellOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { contradictedFigure } from './contradiction.ts';
import { isYetToGoOut } from './live-posts.ts';
import { otherPost } from '../other-post.ts';
import { STILL_SEEN_DAYS, rowsFrom, wordsOfPosts } from './post-words.ts';
import { StatedNearby } from './stated-nearby.ts';

/** Texts of fewer words, figures aside, may speak of anything. */
const LEAST_WEIGHTY_WORDS = 8;

export const textContradictory: Rule<'text-contradictory'> = {
  code: 'text-contradictory',
  severity: 'warning',
  needs: [['text'], ['date', 'datetime']],
  run: (context, report) => {
    const { calendar, settings, today } = context;
    const { rows, words } = wordsOfPosts(context);
    // A post that went out longer ago is not put right any more.
    for (const group of rowsOfSameWords(words, rowsFrom(calendar, rows, today - STILL_SEEN_DAYS))) {
      const nearby = new StatedNearby(calendar, words, group, settings.duplicateWindowDays);
      for (const row of group) {
        const other = nearby.next((each) => isYetToGoOut(calendar, each, today));
        if (other !== null) reportContradiction(context, row, other, nearby, report);
      }
    }
  },
};

/** Groups of rows that say the same, figures aside: two rows or more, in order. */
function rowsOfSameWords(words: TextWords, rows: Uint32Array): readonly (readonly number[])[] {
  const first = new Map<number, number>();
  const groups = new Map<number, number[]>();
  for (const row of rows) {
    if (weightyCount(words, row) < LEAST_WEIGHTY_WORDS) continue;
    const key = weightyKey(words, row);
    const other = first.get(key);
    // Most texts stand alone: only a second one makes a list.
    if (other === undefined) first.set(key, row);
    else if (groups.has(key)) groups.get(key)?.push(row);
    else groups.set(key, [other, row]);
  }
  return [...groups.values()];
}

function reportContradiction({ calendar }: RuleContext, row: number, other: number, nearby: StatedNearby, report: Report<'text-contradictory'>): void {
  const [later, earlier] = [nearby.statementOf(row), nearby.statementOf(other)];
  const place = contradictedFigure(later, earlier);
  const [here, there] = place === null ? [] : [later.figures[place], earlier.figures[place]];
  if (here === undefined || there === undefined) return;
  report(
    [cellOf(calendar, row, 'text'), cellOf(calendar, other, 'text')],
    {
      label: rowLabel(calendar, row),
      here: (calendar.text[row] ?? '').slice(here.start, here.end),
      there: (calendar.text[other] ?? '').slice(there.start, there.end),
      ...otherPost(calendar, row, other),
    },
    { confidence: 'to-check', mark: { start: here.start, end: here.end } },
  );
}
