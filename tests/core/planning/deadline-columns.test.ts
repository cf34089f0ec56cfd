/** Columns that hold a deadline of the post are told from dates of other things by their heading. */
import { describe, expect, it } from 'vitest';
import { deadlineColumns, deadlineKind } from '../../../core/planning/deadline-columns.ts';

describe('a heading that names a deadline', () => {
  it.each([
    ['Échéance texte', 'text'], ['Texte à remettre le', 'text'], ['Remise du texte', 'text'], ['Copy deadline', 'text'], ['Caption due by', 'text'], ['Text needed by', 'text'],
    ['Date limite visuel', 'asset'], ['Visuel pour le', 'asset'], ['Visual due', 'asset'], ['Design due date', 'asset'], ['Date limite des photos', 'asset'],
    ['À approuver avant le', 'approval'], ['Date limite d’approbation', 'approval'], ['Approval due', 'approval'], ['Approve by', 'approval'], ['Échéance approbation du texte', 'approval'],
    ['Échéance', 'other'], ['DATE LIMITE :', 'other'], ['📅 Deadline', 'other'], ['Due date', 'other'], ['Échéance texte et visuel', 'other'],
  ])('is known: %s', (heading, kind) => {
    expect(deadlineKind(heading)).toBe(kind);
  });

  it.each([
    '', 'Date', 'Texte', 'Visuel', 'Approbation', 'Date limite d’inscription', 'Registration deadline', 'Offer ends', 'Échéance du concours', 'Copy by', 'Approved on', 'Livraison', 'Date de création',
    'Avant', 'Payment due', 'Deadline '.repeat(30), '__proto__',
  ])('is not seen in %j', (heading) => {
    expect(deadlineKind(heading)).toBeNull();
  });

  it('counts only where the column plays no other part', () => {
    const columns = [
      { column: 0, heading: 'Échéance', role: 'date' as const, confidence: 0.6 },
      { column: 1, heading: 'Échéance texte', role: null, confidence: 1 },
      { column: 2, heading: 'Due', role: null, confidence: 1, channel: 'facebook' },
    ];
    expect(deadlineColumns({ columns })).toEqual([{ column: 1, heading: 'Échéance texte', kind: 'text' }]);
  });
});
