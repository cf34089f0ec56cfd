/** CHECKPOST: what is to put right in one post, a line for each finding; an empty text where there is nothing. */
import type { Finding } from '../findings/finding.ts';
import { runRule } from '../rules/rule.ts';
import { DEFAULT_SETTINGS } from '../rules/settings.ts';
import { NO_SIDE_TABS } from '../side-tabs/side-tabs.ts';
import { isBlank } from '../table/cell.ts';
import type { Cell } from '../table/cell.ts';
import type { Language } from '../words/language.ts';
import { postPlaces } from './check-post/post-headings.ts';
import { postCalendar } from './check-post/post-row.ts';
import { ROW_CODES, rowRule } from './check-post/row-rules.ts';
import type { RowCode } from './check-post/row-rules.ts';
import { ROW_SENTENCES } from './check-post/row-sentences.ts';
import type { CellRows, FunctionDeclaration } from './declaration.ts';
import { noPostHeadings, otherWidth } from './sentences.ts';

/** A formula has no clock: a post is judged as one that is still to come. */
const EVER = Number.NEGATIVE_INFINITY;

export const CHECKPOST: FunctionDeclaration<'headings' | 'row'> = {
  parameters: [{ key: 'headings', kind: 'range' }, { key: 'row', kind: 'range', mayBeBlank: true }],
  result: 'text',
  run: (given, language) => {
    const headings = lineOf(given.range('headings') ?? []);
    // Excel hands over an empty cell as 0: no date, no time and no word of a post is one.
    const row = lineOf(given.range('row') ?? []).map((cell) => (cell === 0 ? null : cell));
    const places = postPlaces(headings);
    if (places.size === 0) throw noPostHeadings();
    if (row.every(isBlank)) return '';
    if (row.length !== headings.length) throw otherWidth();
    const context = { calendar: postCalendar(places, row), tabs: NO_SIDE_TABS, today: EVER, settings: DEFAULT_SETTINGS };
    const findings: Finding[] = [];
    for (const code of ROW_CODES) runRule(rowRule(code), context, findings);
    return findings.map((finding) => sentenceOf(finding, language)).join('\n');
  },
};

/** A row of cells, or a column of them. */
function lineOf(rows: CellRows): readonly Cell[] {
  return rows.length === 1 ? (rows[0] ?? []) : rows.every(({ length }) => length === 1) ? rows.map(([cell]) => cell ?? null) : rows.flat();
}

function sentenceOf({ code, parameters }: Finding, language: Language): string {
  // Only the rules for one row are run, and one finding's code and parameters belong together.
  const sentence = ROW_SENTENCES[language][code as RowCode] as (parameters: Finding['parameters']) => string;
  return sentence(parameters);
}
