/** A name that is written otherwise than the team's style guide spells it. */
import { cellOf } from '../../table/calendar.ts';
import { rightSpelling, spellingScan, spellingSlips } from '../../style/spelling-slips.ts';
import type { GuidedName, SpellingSlip } from '../../style/spelling-slips.ts';
import { TRAIT } from '../../style/text-traits.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { forEachOpenPost, guideByChannel } from './judged-posts.ts';

/** How often a name is written as it should be, and how often in lower case, as the common word would be. */
interface Uses {
  right: number;
  common: number;
}

export const styleSpelling: Rule<'style-spelling'> = {
  code: 'style-spelling',
  severity: 'warning',
  needs: [['text']],
  needsTabs: ['style'],
  run: (context, report) => {
    const scanOf = guideByChannel(context, 'spelling', spellingScan);
    const uses = new Map<string, Uses>();
    const found: { readonly row: number; readonly text: string; readonly slips: readonly SpellingSlip[] }[] = [];
    forEachOpenPost(context, TRAIT.name, (row, text) => {
      const scan = scanOf(row);
      if (scan === null) return;
      const slips = spellingSlips(scan, text, (name) => (usesOf(uses, name).right += 1));
      for (const { name, isCommon } of slips) if (isCommon) usesOf(uses, name).common += 1;
      if (slips.length > 0) found.push({ row, text, slips });
    });
    for (const { row, text, slips } of found) {
      // What is more often in lower case than not is the common word: « la presse » beside « La Presse ».
      const meant = slips.filter(({ name, isCommon }) => !isCommon || usesOf(uses, name).right > usesOf(uses, name).common);
      tell(context, row, text, meant, report);
    }
  },
};

function tell({ calendar }: RuleContext, row: number, text: string, slips: readonly SpellingSlip[], report: Report<'style-spelling'>): void {
  const [first] = slips;
  if (first === undefined) return;
  const { start, end, name } = first;
  const written = text.slice(start, end);
  const cell = cellOf(calendar, row, 'text');
  report([cell], { label: rowLabel(calendar, row), written, right: rightSpelling(written, name), others: slips.length - 1 }, {
    ...(slips.some(({ isToCheck }) => isToCheck) ? { confidence: 'to-check' } : {}),
    mark: { start, end },
    mend: { isSafe: false, writes: [{ cell, expected: text, value: withNames(text, slips) }] },
  });
}

function withNames(text: string, slips: readonly SpellingSlip[]): string {
  let mended = '';
  let from = 0;
  for (const { start, end, name } of slips) {
    mended += text.slice(from, start) + rightSpelling(text.slice(start, end), name);
    from = end;
  }
  return mended + text.slice(from);
}

function usesOf(uses: Map<string, Uses>, { name }: GuidedName): Uses {
  const found = uses.get(name.value);
  if (found !== undefined) return found;
  const fresh: Uses = { right: 0, common: 0 };
  uses.set(name.value, fresh);
  return fresh;
}
