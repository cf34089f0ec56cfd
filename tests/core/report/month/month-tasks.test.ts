/** Who does what, as lines of the pack: what the owner of a post does next, and what stands in one line. */
import { describe, expect, it } from 'vitest';
import type { ReportDocument, TableBlock } from '../../../../core/report/sheet/blocks.ts';
import { calendarOf, day } from '../../rules/calendar-of.ts';
import { documentOf, packOf } from './packed.ts';

const ROLES = ['date', 'time', 'channel', 'title', 'status', 'owner'] as const;
/** Person, what and by when of each line. */
const tasksIn = ({ blocks }: ReportDocument): readonly (readonly unknown[])[] => {
  const table = blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === 'tasks');
  return (table?.rows ?? []).map((row) => row.map((cell) => (cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell))).map((cells) => [cells[0], cells[1], cells[5]]);
};

describe('who does what in a month', () => {
  it('asks to move or cancel what is late and to confirm what was scheduled, as the report of the week does', () => {
    const late = ['À produire', 'En révision', 'Approuvé', 'Programmé', '', 'En pause', 'Publié'].map((status) => [day('2026-12-02'), null, '', `A${status}`, status, 'Ana']);
    const today = [[day('2026-12-10'), null, '', 'B', 'Approuvé', 'Ana']];
    const steps = (region: ReportDocument['region']): readonly unknown[] => tasksIn(documentOf(packOf(calendarOf(ROLES, [...late, ...today]), { today: day('2026-12-10') }), region)).map(([, what]) => what);
    expect(steps('fr-CA')).toEqual(['Confirmer la parution', 'Reporter ou annuler', 'Reprendre ou annuler', 'Reporter ou annuler', 'Confirmer la parution', '✓ Publié', 'Reporter ou annuler', 'Programmer']);
    expect(new Set(steps('en-CA'))).toEqual(new Set(['Confirm it is out', 'Move or cancel', 'Resume or cancel', '✓ Published', 'Schedule']));
  });

  it('takes a link for proof that a post is out, and has nothing late without a day', () => {
    const roles = [...ROLES, 'url'] as const;
    const dated = [1, 2, 3].map((date) => [day('2026-12-01') + date, null, '', `A${date}`, 'Approuvé', 'Ana', 'https://www.facebook.com/musee/posts/123456789']);
    const document = documentOf(packOf(calendarOf(roles, [...dated, ['', null, '', 'À dater', 'Approuvé', 'Ana', '']]), { today: day('2026-12-20') }));
    expect(tasksIn(document).map(([, what]) => what)).toEqual(['✓ Publié', '✓ Publié', '✓ Publié', 'Programmer']);
  });

  it('has producing and the visual in one line, unless each has a day of its own', () => {
    const roles = [...ROLES, 'asset'] as const;
    const calendar = calendarOf(roles, [[day('2026-12-10'), null, 'Instagram', 'A', 'À produire', 'Ana', ''], [day('2026-12-11'), null, 'Instagram', 'B', 'À produire', 'Équipe', '']]);
    const lines = (deadlines: NonNullable<Parameters<typeof packOf>[1]>['deadlines']): readonly (readonly unknown[])[] => tasksIn(documentOf(packOf(calendar, deadlines === undefined ? {} : { deadlines })));
    expect(lines(undefined)).toEqual([['À attribuer (1)', 'Produire · Fournir le visuel (Équipe)', day('2026-12-09')], ['Ana (1)', 'Produire · Fournir le visuel', day('2026-12-08')]]);
    expect(lines([{ row: 0, kind: 'text', day: day('2026-12-03') }]).slice(1)).toEqual([['Ana (2)', 'Fournir le visuel', day('2026-12-08')], ['Ana', 'Produire', day('2026-12-03')]]);
  });
});
