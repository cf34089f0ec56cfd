/** How far the needs are met: the headline, the picture of role × day, and the same as a table. */
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Coverage } from '../../../coverage/coverage-result.ts';
import type { Staff } from '../../../coverage/staff.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import { coveragePicture, dayRows } from '../../state/team-picture.ts';
import type { PictureCell } from '../../state/team-picture.ts';
import { teamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { Disclosure } from '../disclosure.tsx';
import { CoverageHeadline } from './coverage-headline.tsx';
import { CoveragePicture } from './coverage-picture.tsx';
import type { TeamViewProps } from './team-view.tsx';
import { ViewTable } from '../section/view-table.tsx';

export interface CoverageFiguresProps extends Pick<TeamViewProps, 'checked' | 'actions'> {
  readonly staff: Staff;
  readonly coverage: Coverage;
  /** Of the whole, which is there. */
  readonly share: number;
  readonly unjudged: number;
}

export function CoverageFigures({ checked: { today, sideTabs: { needs } }, actions, staff, coverage, share, unjudged }: CoverageFiguresProps): ReactElement {
  const words = useTeamWords();
  const rows = useMemo(() => coveragePicture(staff, coverage), [staff, coverage]);
  const names = teamNames(staff, words);
  const saidOf = ({ state, lacks }: PictureCell): string =>
    lacks.length === 0
      ? words.cellStates[state].toLowerCase()
      : lacks.map((lack) => words.lack(lack, lack.from, lack.to, names.channel(staff.needs[lack.need]?.channel ?? null))).join('; ');
  const show = ({ need }: PictureCell): void => {
    const row = need === null ? undefined : staff.needs[need];
    if (needs !== null && row !== undefined) actions.revealNow(sideCell(needs, row, 'role'));
  };
  return (
    <>
      <CoverageHeadline figures={coverage.total} share={share} unjudged={unjudged} days={rows[0]?.cells.length ?? 0} />
      <CoveragePicture rows={rows} today={today} roleOf={names.role} saidOf={saidOf} onShow={show} onBack={actions.goBack} />
      <Disclosure name={words.table}>
        {() => (
          <ViewTable
            caption={words.tableCaption}
            heads={words.tableHeads.map((name) => ({ name }))}
            rows={dayRows(rows, coverage).map(({ day, share: ofDay, isClosed, lacking }) => ({
              key: String(day),
              name: words.dayName(day),
              values: [
                ofDay !== null ? words.percent(ofDay) : isClosed ? words.cellStates.closed.toLowerCase() : { said: words.cellStates.none.toLowerCase() },
                lacking.length === 0 ? words.nothingLacking : lacking.map(({ role, cell }) => `${names.role(role)}${words.colon}${saidOf(cell)}`).join('; '),
              ],
            }))}
            areWords
          />
        )}
      </Disclosure>
    </>
  );
}
