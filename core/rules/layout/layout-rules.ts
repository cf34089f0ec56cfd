/** The rules about how the table is laid out, in the order in which their findings are shown. */
import { columnsUnseen } from './columns-unseen.ts';
import { headingDoubled } from './heading-doubled.ts';
import { rowShifted } from './row-shifted.ts';
import { spacesStray } from './spaces-stray.ts';
import { tableBelow } from './table-below.ts';
import { tableBeside } from './table-beside.ts';
import type { RulesOf } from '../rule.ts';
import type { LayoutFindings } from './layout-findings.ts';

export const LAYOUT_RULES: RulesOf<LayoutFindings> = {
  'row-shifted': rowShifted,
  'table-beside': tableBeside,
  'table-below': tableBelow,
  'heading-doubled': headingDoubled,
  'columns-unseen': columnsUnseen,
  'spaces-stray': spacesStray,
};
