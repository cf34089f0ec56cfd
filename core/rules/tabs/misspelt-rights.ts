/** Words among somebody's rights that are a slip of the pen away from a right, and give none. */
import { phrasesIn } from '../../side-tabs/known-phrases.ts';
import { RIGHT_WORDS } from '../../side-tabs/rows/team-rows.ts';
import type { SideTab, SideTabs } from '../../side-tabs/side-tabs.ts';
import type { TeamRow } from '../../side-tabs/team-tab.ts';
import { nearName } from '../channels/near-name.ts';

export interface MisspeltRight {
  readonly tab: SideTab<'team'>;
  readonly row: TeamRow;
  /** As written. */
  readonly word: string;
}

/** Other words may be rights that only the team knows: nothing is said of them. */
export function misspeltRights({ team }: SideTabs): readonly MisspeltRight[] {
  if (team === null) return [];
  return team.rows.flatMap((row) => (row.rightsWord ?? '').split(/[,;/+&|\n\r•]+|\s(?:et|and)\s/i).flatMap((part) => {
    const word = part.trim();
    return phrasesIn(word, RIGHT_WORDS).length === 0 && nearName(word, RIGHT_WORDS.keys()) !== '' ? [{ tab: team, row, word }] : [];
  }));
}
