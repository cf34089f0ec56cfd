/** What the columns of a file of unknown form may hold, by what people call such columns. */
import { fold } from '../../lexicon/fold.ts';
import { headingMeanings } from '../../lexicon/heading-meaning.ts';
import { exportSigns } from '../../recognise/export-signs.ts';
import { MEASURES } from '../../table/role.ts';
import type { Role } from '../../table/role.ts';
import type { ExportField } from './network-export.ts';

const LEAST_SCORE = 0.6;
const GAINS = /(?:^| )(?:new|gained|gains?|net|won|lost|follows|nouveaux|nouvelles|gagnes?|gagnees|perdus|nuevos|novos|difference)(?: |$)/;
/** Digits by which nobody knows an account. */
const IDENTIFIER = /^(?:identifiant|id|no|numero)(?: |$)| id$/;
const FIELDS: ReadonlyMap<Role | 'other', ExportField> = new Map<Role | 'other', ExportField>([
  ...MEASURES.map((measure) => [measure, measure] as const),
  ['id', 'id'], ['url', 'url'], ['account', 'account'], ['date', 'date'], ['datetime', 'date'], ['time', 'time'], ['title', 'title'], ['text', 'text'], ['format', 'format'],
]);

/** `New followers`: those won, which are no number of followers. */
export function isOfGains(heading: string): boolean {
  return GAINS.test(fold(heading));
}

/** By heading as written; each field once, for the column whose heading says it best. */
export function guessColumns(headings: readonly string[]): ReadonlyMap<string, ExportField> {
  const best = new Map<ExportField, { readonly heading: string; readonly score: number }>();
  for (const heading of headings) {
    for (const [meaning, score] of headingMeanings(heading)) {
      const field = FIELDS.get(meaning);
      if (field === undefined || score < LEAST_SCORE || (field === 'account' && IDENTIFIER.test(fold(heading))) || (field === 'followers' && isOfGains(heading))) continue;
      if (score > (best.get(field)?.score ?? 0)) best.set(field, { heading, score });
    }
  }
  const name = exportSigns(headings.map((heading, column) => ({ column, heading })))?.periods?.name;
  // An ad is told from the others by its name.
  if (name !== undefined) best.set('title', { heading: headings[name] ?? '', score: 1 });
  return new Map([...best].sort((a, b) => a[1].score - b[1].score).map(([field, { heading }]) => [heading, field]));
}
