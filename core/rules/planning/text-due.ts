/** A post that goes out in a few working days and has no text yet. */
import { fold } from '../../lexicon/fold.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { cellOf, entryOf } from '../../table/calendar.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { isStory } from '../story.ts';
import { eachOpenRow } from './open-work.ts';
import { usualColumn } from './usual-column.ts';

/** What stands in a text's cell until somebody writes it. */
const UNWRITTEN = wordSet(
  'à rédiger, à écrire, texte à rédiger, texte à écrire, texte à venir, légende à venir, to write, to be written, text to come, copy to come, caption to come',
);
const LONGEST_UNWRITTEN = 24;

export const textDue: Rule<'text-due'> = {
  code: 'text-due',
  severity: 'warning',
  needs: [['date', 'datetime'], ['status'], ['text']],
  run: (context, report) => {
    const { calendar, today, settings } = context;
    let isUsual: ((row: number) => boolean) | null = null;
    eachOpenRow(context, settings.textDueDays, (row, day, due) => {
      // A story is told by its picture.
      if (isWritten(calendar.text[row] ?? '') || isStory(entryOf(calendar.format, row))) return;
      isUsual ??= usualColumn(calendar, calendar.text, today);
      if (!isUsual(row)) return;
      report([cellOf(calendar, row, 'text'), cellOf(calendar, row, 'date', 'datetime')], { label: rowLabel(calendar, row), day, due, today });
    });
  },
};

function isWritten(text: string): boolean {
  return !isPlaceholder(text) && (text.length > LONGEST_UNWRITTEN || !UNWRITTEN.has(fold(text)));
}
