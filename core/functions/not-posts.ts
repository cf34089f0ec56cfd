/** Rows of a network's own export that are no posts, by its headings: the row that sums it up, and on X answers to others. */
import { formsOf, headingForm } from '../side-tabs/heading-form.ts';
import { isSumRow } from '../side-tabs/sum-row.ts';
import { NO_DAY } from '../table/calendar.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import { cellText } from '../table/cell-text.ts';

/** X alone has both. */
const X_IDS: ReadonlySet<string> = new Set(formsOf('post id, tweet id'));
const X_TEXTS: ReadonlySet<string> = new Set(formsOf('post text, tweet text'));

/** @param body Below the headings, in step with the days. */
export function isNotPost(headings: readonly Cell[], body: readonly (readonly Cell[])[], day: Int32Array): readonly boolean[] {
  const forms = headings.map((cell) => headingForm(cellText(cell)));
  const text = forms.some((form) => X_IDS.has(form)) ? forms.findIndex((form) => X_TEXTS.has(form)) : -1;
  return body.map((row, at) => {
    const first = row.find((cell) => !isBlank(cell) && cell !== 0);
    return (day[at] === NO_DAY && typeof first === 'string' && isSumRow(first)) || (text >= 0 && /^@\w/.test(cellText(row[text] ?? null)));
  });
}
