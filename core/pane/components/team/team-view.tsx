/** Who covers what: the picture, the gaps, what hangs on whom, and one's own week. */
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import type { CoverageView } from '../../../jobs/coverage.ts';
import type { CellRef } from '../../../table/cell-ref.ts';
import type { TeamViewWords } from '../../../words/team-view-words.ts';
import { createTabsLabel } from '../../create-tabs-label.ts';
import { coverageFormula } from '../../coverage-formula.ts';
import { coverageViewOf } from '../../coverage-view-of.ts';
import { TeamWordsContext, useTeamWords } from '../../team-words-context.ts';
import { useViewsWords } from '../../views-words.ts';
import { useWords } from '../../words-context.tsx';
import type { CheckedViewProps } from '../checked-view.tsx';
import { setUpTabs } from '../../set-up-tabs.ts';
import { ContinuitySections } from './continuity-sections.tsx';
import { PeriodChoice } from './coverage-headline.tsx';
import { CoverageFigures } from './coverage-section.tsx';
import { GapsSection } from './gaps-section.tsx';
import { ImportAbsences } from './import-absences.tsx';
import { MyWeek } from './my-week.tsx';
import { FormulaSection } from '../section/formula-section.tsx';
import { ViewEmpty } from '../section/view-empty.tsx';
import { ViewSection } from '../section/view-section.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, minWidth: 0 },
});

export interface TeamViewProps extends Pick<CheckedViewProps, 'state' | 'checked' | 'dispatch' | 'actions'> {
  readonly words: TeamViewWords;
}

export function TeamView(props: TeamViewProps): ReactElement {
  const { state: { teamDays }, checked, words } = props;
  const styles = useStyles();
  const view = useMemo(() => coverageViewOf(checked, teamDays), [checked, teamDays]);
  const { behaviour: { tabNames } } = useViewsWords();
  const split = (['absences', 'rota'] as const).find((key) => checked.sideTabs[key]?.others !== undefined);
  return (
    <TeamWordsContext value={words}>
      <div className={styles.view}>
        <Covered {...props} view={view} />
        {checked.found.recognition.kind === 'declined' && <Caption1>{words.withoutCalendar}</Caption1>}
        {view.continuity !== null && <ContinuitySections {...props} staff={view.staff} continuity={view.continuity} />}
        {view.staff.people.length > 0 && <MyWeek {...props} staff={view.staff} />}
        {view.staff.people.length > 0 && <ImportAbsences {...props} staff={view.staff} />}
        {view.coverage !== null && view.coverage.total.share !== null && <FormulaSection formula={coverageFormula(checked, view.period)} split={split === undefined ? null : tabNames[split]} words={words} />}
      </div>
    </TeamWordsContext>
  );
}

type CoveredProps = TeamViewProps & { readonly view: CoverageView };

/** Coverage as far as it can be told, and what it lacks otherwise. */
function Covered(props: CoveredProps): ReactElement {
  const { state, checked: { sideTabs: { team, needs } }, actions, dispatch, view: { staff, coverage, suggestions, unjudged, missing }, words } = props;
  const isAlone = team === null && needs === null;
  const share = coverage?.total.share ?? null;
  if (isAlone) return <SetUp {...props} />;
  return (
    <>
      <ViewSection
        title={words.heading}
        {...(share === null ? {} : { beside: <PeriodChoice days={state.teamDays} onDays={(days) => dispatch({ type: 'team-days-chosen', days })} /> })}
      >
        {coverage !== null && share !== null && <CoverageFigures {...props} staff={staff} coverage={coverage} share={share} unjudged={unjudged} />}
        {team !== null && staff.people.length === 0 && <TabToFill words={words.nobody} tab="team" cell={belowHeadings(team)} actions={actions} />}
        {coverage !== null && share === null && needs !== null && <TabToFill words={words.nothingNeeded} tab="needs" cell={belowHeadings(needs)} actions={actions} />}
      </ViewSection>
      {missing.length > 0 && <SetUp {...props} />}
      {coverage !== null && share !== null && <GapsSection {...props} staff={staff} coverage={coverage} suggestions={suggestions} />}
    </>
  );
}

function belowHeadings({ sheet, headerRow, columns }: { readonly sheet: string; readonly headerRow: number; readonly columns: ReadonlyMap<string, number> }): CellRef {
  return { sheet, row: headerRow + 1, column: Math.min(...columns.values()) };
}

/** All tabs, or those that are missing. */
function SetUp({ state, checked, actions, view: { missing }, words }: CoveredProps): ReactElement {
  const { language } = useWords();
  const { behaviour } = useViewsWords();
  const isNothingThere = missing.includes('team') && missing.includes('needs');
  const names = words.missing(missing.map((key) => behaviour.tabNames[key]));
  return (
    <ViewEmpty
      words={isNothingThere ? words.needs : { title: words.tabsToAdd, body: names }}
      action={{
        label: isNothingThere ? words.createTabs : createTabsLabel(missing, words, behaviour),
        isMain: isNothingThere,
        isBusy: state.writing !== null,
        onClick: () => actions.ask(setUpTabs(checked, language), language),
      }}
    />
  );
}

function TabToFill({ words: message, tab, cell, actions }: {
  readonly words: TeamViewWords['nobody']; readonly tab: 'team' | 'needs'; readonly cell: CellRef; readonly actions: TeamViewProps['actions'];
}): ReactElement {
  const { behaviour } = useViewsWords();
  const { showTab } = useTeamWords();
  return <ViewEmpty words={message} action={{ label: showTab(behaviour.tabNames[tab]), isMain: true, isBusy: false, onClick: () => actions.revealNow(cell) }} />;
}
