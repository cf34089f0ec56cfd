/** A workbook without a calendar: what can be done about that, and, where a team's tabs stand in it, the view of the team beside it. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { Dispatch, ReactElement } from 'react';
import { useLatePart } from '../hooks/use-late-part.ts';
import { usePanelFocus } from '../hooks/use-panel-focus.ts';
import { fetchTeamPart } from '../late-views.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import { useWords } from '../words-context.tsx';
import { DeclinedActions } from './declined-actions.tsx';
import type { DeclinedActionsProps } from './declined-actions.tsx';
import { LatePlace } from './late-place.tsx';
import { Message } from './message.tsx';
import { ResultLine } from './result-line.tsx';
import { ViewTabs } from './view-tabs.tsx';

const useStyles = makeStyles({
  panel: { flexGrow: 1, flexShrink: 0, display: 'flex', flexDirection: 'column', paddingTop: tokens.spacingVerticalS },
  message: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

export interface DeclinedViewProps extends DeclinedActionsProps {
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

export function DeclinedView(props: DeclinedViewProps): ReactElement | null {
  const { declined: { team } } = props;
  return team === undefined ? <DeclinedActions {...props} /> : <BesideTeam {...props} team={team} />;
}

function BesideTeam({ team, dispatch, actions, ...props }: DeclinedViewProps & { readonly team: Checked }): ReactElement {
  const { state, declined: { code, sheetName } } = props;
  const { view, panel } = state;
  const styles = useStyles();
  const { language, declined, pane } = useWords();
  const id = useId();
  usePanelFocus(panel);
  const late = useLatePart(fetchTeamPart, view === 'team', language);
  const shared = { state, checked: team, dispatch, actions };
  const onClose = (): void => dispatch({ type: 'panel-closed' });
  const proposals = <LatePlace late={late} view={view}>{({ ProposalsPanel, words }) => <ProposalsPanel {...shared} words={words} onClose={onClose} />}</LatePlace>;
  return (
    <>
      {view === 'team' && panel?.kind === 'proposals' ? proposals : (
        <>
          <ViewTabs id={id} view={view} onView={(chosen) => dispatch({ type: 'view-chosen', view: chosen })} />
          <div id={`${id}-panel`} role="tabpanel" aria-labelledby={`${id}-${view}`} className={styles.panel}>
            {view === 'team'
              ? <LatePlace late={late} view={view}>{({ TeamView, words }) => <TeamView {...shared} words={words} />}</LatePlace>
              : (
                <>
                  <div className={styles.message}>
                    <Message intent="info" words={declined[code](sheetName)} isTitleShown={false} action={{ label: pane.checkAgain, onClick: actions.readAgain }} />
                  </div>
                  <DeclinedActions {...props} />
                </>
              )}
          </div>
        </>
      )}
      {view === 'team' && <ResultLine {...shared} />}
    </>
  );
}
