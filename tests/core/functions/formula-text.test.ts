/** A formula that is copied from the pane into a cell. */
import { describe, expect, it } from 'vitest';
import { formulaText } from '../../../core/functions/formula-text.ts';

const RANGE = { sheetName: 'Équipe', top: 0, left: 0, bottom: 7, right: 5 };

describe('the text of a formula', () => {
  it('has the name of each host, absolute ranges and the separator of the workbook', () => {
    expect(formulaText('COVERAGE', [RANGE, '2026-11-23'], 'excel', ';')).toBe(`=SUIVI.COVERAGE('Équipe'!$A$1:$F$8;"2026-11-23")`);
    expect(formulaText('COVERAGE', [RANGE, '2026-11-23'], 'sheets', ',')).toBe(`=COVERAGE('Équipe'!$A$1:$F$8,"2026-11-23")`);
  });

  it('doubles apostrophes in a tab’s name and quotes in a text', () => {
    expect(formulaText('TEXTLENGTH', ['X', 'un "mot"'], 'excel', ',')).toBe('=SUIVI.TEXTLENGTH("X","un ""mot""")');
    expect(formulaText('CHECKPOST', [{ ...RANGE, sheetName: "L'été", bottom: 0, right: 0 }], 'excel', ';')).toBe("=SUIVI.CHECKPOST('L''été'!$A$1)");
  });

  it('leaves a place for what is left out in the middle, and none at the end', () => {
    expect(formulaText('COVERAGE', [RANGE, RANGE, null, '2026-11-23', '2026-11-29', null, RANGE, null], 'sheets', ';')).toBe(
      `=COVERAGE('Équipe'!$A$1:$F$8;'Équipe'!$A$1:$F$8;;"2026-11-23";"2026-11-29";;'Équipe'!$A$1:$F$8)`,
    );
  });

  it('writes a number with a comma where the comma is not the separator', () => {
    expect(formulaText('BACKUP', [46349.5], 'excel', ';')).toBe('=SUIVI.BACKUP(46349,5)');
    expect(formulaText('BACKUP', [46349.5], 'excel', ',')).toBe('=SUIVI.BACKUP(46349.5)');
  });

  it('writes what the host is to reckon as it stands', () => {
    expect(formulaText('BACKUP', [{ expression: 'TODAY()+1' }, 'X'], 'sheets', ';')).toBe('=BACKUP(TODAY()+1;"X")');
  });

  it('reaches columns beyond Z', () => {
    expect(formulaText('CHECKPOST', [{ sheetName: 'Plan', top: 1, left: 25, bottom: 1, right: 27 }], 'sheets', ',')).toBe("=CHECKPOST('Plan'!$Z$2:$AB$2)");
  });
});
