/** What went well and what to change, each with a next step, and room for who takes it. */
import type { AuditWords } from '../../../words/audit-words.ts';
import { findingSentence } from '../../../words/finding-sentence.ts';
import type { RulesWords } from '../../../words/rules-words.ts';
import type { Block, ReportCell, ReportColumn } from '../../sheet/blocks.ts';
import { linkTo, placeText } from '../../weekly/blocks/report-link.ts';
import type { ReportedPlace } from '../../weekly/weekly-report.ts';
import type { Audit, AuditPoint } from '../audit.ts';

export function pointBlocks(audit: Audit, words: AuditWords, rules: RulesWords): readonly Block[] {
  const rowOf = (point: AuditPoint): readonly (ReportCell | string | null)[] => {
    if (point.kind !== 'finding') return [words.point(point, audit), words.step(point), point.kind === 'objective' ? placeCell(point.objective) : null, null];
    const said = `${findingSentence(point.finding, rules)}${point.others === 0 ? '' : words.andOthers(point.others)}`;
    return [said, rules[point.finding.code].advice, placeCell(point), null];
  };
  // Of a month without posts nothing can be said to be well.
  if (audit.posts.planned + audit.keep.length + audit.change.length === 0) return [];
  return [
    { kind: 'heading', text: words.keep },
    { kind: 'table', id: 'keep', columns: columns(words.keepHeads), rows: audit.keep.map(rowOf), empty: words.noKeep },
    { kind: 'heading', text: words.change },
    { kind: 'table', id: 'change', columns: columns(words.changeHeads), rows: audit.change.map(rowOf), empty: words.noChange },
  ];
}

function placeCell(place: ReportedPlace): ReportCell {
  return { value: placeText(place), link: linkTo(place) };
}

function columns([what, step, where, who]: AuditWords['changeHeads']): readonly [ReportColumn, ...ReportColumn[]] {
  return [
    { heading: what, kind: 'text', at: 0, span: 3, isWrapped: true },
    { heading: step, kind: 'text', at: 3, span: 4, isWrapped: true },
    { heading: where, kind: 'text', at: 7, span: 1 },
    { heading: who, kind: 'text', at: 8, span: 1, isWrapped: true, isForNotes: true },
  ];
}
