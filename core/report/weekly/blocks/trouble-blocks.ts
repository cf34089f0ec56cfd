/** What stands in the way: findings that matter, and hours of next week that nobody covers. */
import { findingSentence } from '../../../words/finding-sentence.ts';
import type { RulesWords } from '../../../words/rules-words.ts';
import type { WeeklyReportWords } from '../../../words/weekly-report-words.ts';
import { wordsIn } from '../../../words/words-in.ts';
import type { Severity } from '../../../findings/finding.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, Tone } from '../../sheet/blocks.ts';
import type { GapAhead, WeeklyReport } from '../weekly-report.ts';
import { linkTo, placeText } from './report-link.ts';

const TONES: { readonly [S in Severity]: Tone } = { error: 'bad', warning: 'warning', suggestion: 'quiet' };

export function findingBlocks({ findings }: WeeklyReport, words: WeeklyReportWords, rules: RulesWords): readonly Block[] {
  const [finding, severity, where] = words.findingHeads;
  const { severities } = wordsIn(words.language);
  return [
    { kind: 'heading', text: words.findings },
    {
      kind: 'table', id: 'findings',
      columns: [
        { heading: finding, kind: 'text', at: 0, span: 6, isWrapped: true },
        { heading: severity, kind: 'text', at: 6, span: 1 },
        { heading: where, kind: 'text', at: 7, span: 1 },
      ],
      rows: findings.map((each) => [
        `${findingSentence(each.finding, rules)}${each.others === 0 ? '' : words.andOthers(each.others)}`,
        { value: severities[each.severity], tone: TONES[each.severity] },
        { value: placeText(each), link: linkTo(each) },
      ]),
      empty: words.noFindings,
    },
  ];
}

export function gapBlocks({ coverage, next }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  if (coverage === null) return [];
  if (coverage.gaps.length === 0) return [{ kind: 'paragraph', text: words.noGaps(next.from, next.to), tone: 'good' }];
  const [role, when, present, who] = words.gapHeads;
  const roleOf = (gap: GapAhead): string => [gap.role === '' ? words.anyRole : gap.role, ...(gap.channel === null ? [] : [channelName(gap.channel, words)])].join(' · ');
  return [
    { kind: 'heading', text: words.gaps(next.from, next.to) },
    {
      kind: 'table', id: 'gaps',
      columns: [
        { heading: role, kind: 'text', at: 0, span: 1, isWrapped: true },
        { heading: when, kind: 'text', at: 1, span: 4, isWrapped: true },
        { heading: present, kind: 'text', at: 5, span: 2 },
        { heading: who, kind: 'text', at: 7, span: 1, isWrapped: true },
      ],
      rows: coverage.gaps.map((gap) => [
        { value: roleOf(gap), link: linkTo(gap) }, words.moment(gap.from, gap.to), { value: words.outOf(gap.present, gap.needed), tone: gap.present === 0 ? 'bad' : 'warning' },
        gap.candidates.length === 0 ? { value: words.nobodyCould, tone: 'quiet' } : gap.candidates.join(', '),
      ]),
      empty: '',
    },
  ];
}
