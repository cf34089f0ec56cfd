/** What stands in the way: findings that matter, and hours of next week that nobody covers. */
import { findingSentence } from '../../../words/finding-sentence.ts';
import type { RulesWords } from '../../../words/rules-words.ts';
import type { WeeklyReportWords } from '../../../words/weekly-report-words.ts';
import { wordsIn } from '../../../words/words-in.ts';
import type { Severity } from '../../../findings/finding.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, Tone } from '../../sheet/blocks.ts';
import { WRAPPED, placedColumns } from '../../sheet/placed-columns.ts';
import type { GapAhead, WeeklyReport } from '../weekly-report.ts';
import { linkTo, placeText } from './report-link.ts';

const TONES: { readonly [S in Severity]: Tone } = { error: 'bad', warning: 'warning', suggestion: 'quiet' };

export function findingBlocks({ findings, warningsSoon, from, next }: WeeklyReport, words: WeeklyReportWords, rules: RulesWords): readonly Block[] {
  const { severities } = wordsIn(words.language);
  return [
    { kind: 'heading', text: words.findings },
    {
      kind: 'table', id: 'findings',
      columns: placedColumns(words.findingHeads, ['text', 0, 7, WRAPPED], ['text', 7], ['text', 8]),
      rows: findings.map((each) => [
        `${findingSentence(each.finding, rules)}${each.others === 0 ? '' : words.andOthers(each.others)}`,
        { value: severities[each.severity], tone: TONES[each.severity] },
        { value: placeText(each), link: linkTo(each) },
      ]),
      empty: words.noFindings,
    },
    ...(warningsSoon === 0 ? [] : [{ kind: 'paragraph', text: words.warnings(warningsSoon, from, next.to), tone: 'plain' } as const]),
  ];
}

export function gapBlocks({ coverage, next }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  if (coverage === null) return [];
  if (coverage.gaps.length === 0) return [{ kind: 'paragraph', text: words.noGaps(next.from, next.to), tone: 'good' }];
  const roleOf = (gap: GapAhead): string => [gap.role === '' ? words.anyRole : gap.role, ...(gap.channel === null ? [] : [channelName(gap.channel, words)])].join(' · ');
  return [
    { kind: 'heading', text: words.gaps(next.from, next.to) },
    {
      kind: 'table', id: 'gaps',
      columns: placedColumns(words.gapHeads, ['text', 0, 1, WRAPPED], ['text', 1, 5, WRAPPED], ['text', 6, 2], ['text', 8, 1, WRAPPED]),
      rows: coverage.gaps.map((gap) => [
        { value: roleOf(gap), link: linkTo(gap) }, words.moment(gap.from, gap.to), { value: words.outOf(gap.present, gap.needed), tone: gap.present === 0 ? 'bad' : 'warning' },
        gap.candidates.length === 0 ? { value: words.nobodyCould, tone: 'quiet' } : gap.candidates.join(', '),
      ]),
      empty: '',
    },
  ];
}
