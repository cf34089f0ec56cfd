/** What a row of Suivi's tab says, in one form whatever a person's spelling: two rows that say the same compare as equal. */
import { optionText } from '../rules/options.ts';
import { heldSaid } from './held-settings.ts';
import { ignoredSaid, ignoredValue } from './ignored-settings.ts';
import { listPart } from './list-settings.ts';
import { rightSaid, rightValue } from './right-settings.ts';
import { optionSaid, ruleSaid } from './rule-settings.ts';
import { calendarTabOf, columnOf, kindOf, valueOfColumn } from './setting-kinds.ts';
import type { FieldCells } from './settings-tab.ts';
import { stateSaid } from './state-settings.ts';

/** Null where the row is not one of ours, or says something that this version does not know. */
export function valueStored(cells: FieldCells): string | null {
  switch (kindOf(cells)) {
    case 'calendar':
      return calendarTabOf(cells);
    case 'column': {
      const column = columnOf(cells);
      return column === null ? null : valueOfColumn(column);
    }
    case 'rule':
      return ruleSaid(cells)?.level ?? null;
    case 'option': {
      const said = optionSaid(cells);
      return said === null ? null : optionText(said.key, said.value);
    }
    case 'ignored': {
      const said = ignoredSaid(cells);
      return said === null ? null : ignoredValue(said);
    }
    case 'known':
      return listValue('known', cells);
    case 'week':
      return listValue('week', cells);
    case 'state':
      return stateSaid(cells)?.state ?? null;
    case 'right': {
      const said = rightSaid(cells);
      return said === null ? null : rightValue(said);
    }
    case 'crisis': {
      const said = heldSaid(cells);
      return said === null ? null : `${said.state} ${said.text}`;
    }
    case null:
      return null;
  }
}

function listValue(kind: 'known' | 'week', cells: FieldCells): string | null {
  const part = listPart(kind, cells);
  return part === null ? null : `${part.item} ${part.part}/${part.parts} ${part.hashes.join(' ')}`;
}
