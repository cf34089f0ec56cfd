/** Marks posts as scheduled, published and so on: which rows, as what, and what changes with it before it is done. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Dispatch, ReactElement } from 'react';
import { peopleOf } from '../../briefing/people.ts';
import { isoDay } from '../../time/iso-day.ts';
import type { MarkPlan } from '../../tracking/mark-plan.ts';
import { unknownWords } from '../../tracking/unknown-words.ts';
import { useMarkPlan } from '../hooks/use-mark-plan.ts';
import type { MarkModel } from '../hooks/use-mark-plan.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import { isLinkWrong } from '../../tracking/link.ts';
import type { MarkDraft } from '../state/mark-draft.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { MarkPanelState } from '../state/panel.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { MarkFields } from './mark-fields.tsx';
import { MarkPreview } from './mark-preview.tsx';
import { Offer } from './offer.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { TeamWords } from './team-words.tsx';

const useStyles = makeStyles({
  foot: { marginTop: 'auto', paddingBlock: tokens.spacingVerticalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, backgroundColor: tokens.colorNeutralBackground1 },
  // Not over what is told at the same place.
  sticky: { position: 'sticky', bottom: 0, '@media (max-height: 480px)': { position: 'static' } },
  main: { width: '100%' },
});

export interface MarkPanelProps {
  readonly state: PaneState;
  readonly checked: Checked;
  readonly panel: MarkPanelState;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly onClose: () => void;
}

export function MarkPanel({ state, checked, panel, actions, dispatch, onClose }: MarkPanelProps): ReactElement {
  const { language } = useWords();
  const { marking } = useViewsWords();
  const { calendar, today, found: { settings: { stateWords } } } = checked;
  const [draft, setDraft] = useState<MarkDraft>({ lot: null, state: panel.state, tool: state.lastTool, link: '', dayText: isoDay(today), channel: null });
  const people = useMemo(() => peopleOf(calendar), [calendar]);
  const tools = useMemo(() => [...new Set(calendar.tool.entries.filter((tool) => tool !== ''))], [calendar]);
  const unknown = useMemo(() => unknownWords(calendar), [calendar]);
  const who = people.find(({ key }) => key === state.self)?.name ?? '';
  const model = useMarkPlan(checked, panel, { draft, who, language }, actions);
  useAskedAgain(actions);
  const { tracked, plan, lot } = model;
  const isBusy = state.writing !== null;
  const isOneRefused = (reason: string): boolean => plan?.refused.some((one) => one.reason === reason) === true;
  return (
    <PanelFrame title={marking.mark} onClose={onClose}>
      <MarkFields
        draft={draft}
        model={model}
        isReading={panel.selection === 'asking'}
        tools={tools}
        people={people}
        self={state.self}
        onDraft={(change) => setDraft({ ...draft, ...change })}
        onSelf={actions.chooseSelf}
      />
      {tracked !== null && plan !== null && lot !== null && (lot.rows.length + lot.gone > 0 || panel.selection !== 'asking') && (
        lot.rows.length + lot.gone === 0
          ? <Text role="status">{marking.noneSelected}</Text>
          : <MarkPreview plan={plan} tracked={tracked} gone={lot.gone} today={today} onShow={actions.revealNow} />
      )}
      {tracked !== null && isOneRefused('no-column') && (
        <Offer words={marking.addColumn} isBusy={isBusy} onAccept={() => actions.ask({ kind: 'tracking-column', tracked }, language)} />
      )}
      {tracked !== null && isOneRefused('row-twice') && (
        <Offer words={marking.addIds} isBusy={isBusy} onAccept={() => actions.ask({ kind: 'row-ids', tracked }, language)} />
      )}
      <TeamWords unknown={unknown} told={stateWords} isBusy={isBusy} onWord={(word, meant) => actions.ask({ kind: 'state-word', word, state: meant }, language)} />
      <Foot
        model={model}
        isBusy={isBusy || isLinkWrong(draft.link)}
        isSticky={state.trouble === null && state.done === null && state.harm === null}
        onMark={(pressed) => {
          dispatch({ type: 'tool-named', tool: draft.tool });
          actions.ask({ kind: 'mark', plan: pressed, calendar }, language);
        }}
      />
    </PanelFrame>
  );
}

interface FootProps {
  readonly model: MarkModel;
  readonly isBusy: boolean;
  readonly isSticky: boolean;
  readonly onMark: (plan: MarkPlan) => void;
}

function Foot({ model: { plan, lot }, isBusy, isSticky, onMark }: FootProps): ReactElement {
  const styles = useStyles();
  const { marking } = useViewsWords();
  const id = useId();
  /** What stood there as the person pressed: a selection that is answered meanwhile is not what they saw. */
  const seen = useRef<MarkPlan | null>(null);
  const count = plan?.marks.length ?? 0;
  const isNothing = plan !== null && count === 0 && (lot?.rows.length ?? 0) > 0;
  return (
    <div className={mergeClasses(styles.foot, isSticky && styles.sticky)}>
      {isNothing && <Caption1 id={id}>{plan.refused.length === 0 ? marking.allAlready : marking.allRefused}</Caption1>}
      <Button
        appearance="primary"
        className={styles.main}
        aria-describedby={isNothing ? id : undefined}
        disabledFocusable={isBusy || count === 0}
        onPointerDown={() => (seen.current = plan)}
        onClick={({ detail }) => {
          // By the keyboard nothing comes between.
          if (plan !== null && (detail === 0 || seen.current === null || seen.current === plan)) onMark(plan);
        }}
      >
        {marking.markNow(count)}
      </Button>
    </div>
  );
}

/** Who comes back from the grid may have selected other rows there. */
function useAskedAgain({ askSelection }: PaneActions): void {
  useEffect(() => {
    window.addEventListener('focus', askSelection);
    return () => window.removeEventListener('focus', askSelection);
  }, [askSelection]);
}
