/** Marks posts as scheduled, published and so on: which rows, as what, and what changes with it before it is done. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Dispatch, FormEvent, ReactElement } from 'react';
import { rightLackedBy } from '../../coverage/rights.ts';
import { everybodyIn } from '../../briefing/people.ts';
import { isoDay } from '../../time/iso-day.ts';
import type { MarkPlan, MarkRefusalReason } from '../../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../../tracking/tracked-calendar.ts';
import { unknownWords } from '../../tracking/unknown-words.ts';
import { useMarkPlan } from '../hooks/use-mark-plan.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import { isLinkWrong } from '../../tracking/link.ts';
import type { MarkDraft } from '../state/mark-draft.ts';
import { markObstacle } from '../state/mark-obstacle.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import type { MarkPanelState } from '../state/panel.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { MarkFields } from './mark-fields.tsx';
import { MarkPreview, MarkSummary } from './mark-preview.tsx';
import { Offer } from './offer.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { TeamWords } from './team-words.tsx';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  // In reach from its place on: at the top of what is scrolled past it, and at the bottom of what stands before it.
  foot: {
    position: 'sticky', top: 0, zIndex: 1, paddingBlock: tokens.spacingVerticalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
  // Not over what is told at the same place.
  low: { bottom: 0 },
  main: { width: '100%' },
  why: { overflowWrap: 'anywhere' },
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
  const styles = useStyles();
  const { language, columns } = useWords();
  const { marking } = useViewsWords();
  const { calendar, sideTabs: tabs, today, found: { settings: { stateWords, rules: settings } } } = checked;
  const [draft, setDraft] = useState<MarkDraft>({ lot: null, state: panel.state, tool: state.lastTool, isToolOffered: true, link: '', dayText: isoDay(today), channel: null });
  const people = useMemo(() => everybodyIn(calendar), [calendar]);
  const tools = useMemo(() => [...new Set(calendar.tool.entries.filter((tool) => tool !== ''))], [calendar]);
  const unknown = useMemo(() => unknownWords(calendar), [calendar]);
  const who = people.find(({ key }) => key === state.self)?.name ?? '';
  const model = useMarkPlan(checked, panel, { draft, who, language }, actions);
  const { tracked, plan, lot } = model;
  const lack = useMemo(() => rightLackedBy(who, draft.state, { tabs, settings, today }), [who, draft.state, tabs, settings, today]);
  const obstacle = markObstacle(checked, lot?.rows ?? []);
  useAskedAgain(actions, obstacle !== null);
  useEffect(() => actions.followSelection(), [actions]);
  const isBusy = state.writing !== null || obstacle !== null;
  const id = useId();
  const isEmpty = lot !== null && lot.rows.length + lot.gone === 0;
  const preview = tracked !== null && plan !== null && lot !== null && !isEmpty ? { plan, tracked, onShow: actions.revealNow } : null;
  const mark = (event: FormEvent): void => {
    event.preventDefault();
    if (plan === null || plan.marks.length === 0 || isBusy || isLinkWrong(draft.link)) return;
    dispatch({ type: 'tool-named', tool: draft.tool });
    actions.ask({ kind: 'mark', plan, calendar }, language);
  };
  return (
    <PanelFrame title={marking.mark} onClose={onClose}>
      <form
        id={`${id}-form`}
        className={styles.form}
        noValidate
        onSubmit={mark}
      >
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
        {preview !== null && lot !== null && <MarkSummary {...preview} gone={lot.gone} lack={lack} id={`${id}-counts`} />}
        {isEmpty && panel.selection !== 'asking' && <Text id={`${id}-counts`} role="status">{marking.noneSelected}</Text>}
      </form>
      <Foot
        id={id}
        plan={plan}
        obstacle={obstacle === null ? null : obstacle === 'protected' ? columns.skipped.protected : (columns.writeFaults.mark[obstacle] ?? null)}
        isBusy={isBusy || isLinkWrong(draft.link)}
        isLow={state.trouble === null && state.done === null && state.harm === null}
      />
      {preview !== null && <MarkPreview {...preview} today={today} />}
      {tracked !== null && plan !== null && <Offers plan={plan} tracked={tracked} isBusy={isBusy} actions={actions} />}
      <TeamWords unknown={unknown} told={stateWords} isBusy={isBusy} onWord={(word, meant) => actions.ask({ kind: 'state-word', word, state: meant }, language)} />
    </PanelFrame>
  );
}

interface OffersProps {
  readonly plan: MarkPlan;
  readonly tracked: TrackedCalendar;
  readonly isBusy: boolean;
  readonly actions: PaneActions;
}

/** What Suivi can add so that rows that are refused can be marked. */
function Offers({ plan: { refused }, tracked, isBusy, actions }: OffersProps): ReactElement {
  const { language } = useWords();
  const { marking } = useViewsWords();
  const isOneRefused = (wanted: MarkRefusalReason): boolean => refused.some(({ reason }) => reason === wanted);
  return (
    <>
      {isOneRefused('no-column') && <Offer words={marking.addColumn} isBusy={isBusy} onAccept={() => actions.ask({ kind: 'tracking-column', tracked }, language)} />}
      {isOneRefused('row-twice') && <Offer words={marking.addIds} isBusy={isBusy} onAccept={() => actions.ask({ kind: 'row-ids', tracked }, language)} />}
    </>
  );
}

interface FootProps {
  /** Begins the ids of the form and of its counts. */
  readonly id: string;
  readonly plan: MarkPlan | null;
  /** Why nothing can be written, and what to do; null where nothing stands in the way. */
  readonly obstacle: string | null;
  readonly isBusy: boolean;
  readonly isLow: boolean;
}

/** Outside of the form whose button it is, so that it stays in reach beside what comes after it. */
function Foot({ id, plan, obstacle, isBusy, isLow }: FootProps): ReactElement {
  const styles = useStyles();
  const { marking } = useViewsWords();
  /** What stood there as the person pressed: a selection that is answered meanwhile is not what they saw. */
  const seen = useRef<MarkPlan | null>(null);
  const count = plan?.marks.length ?? 0;
  return (
    <div className={mergeClasses(styles.foot, isLow && styles.low)}>
      {obstacle !== null && <Caption1 id={`${id}-why`} className={styles.why}>{obstacle}</Caption1>}
      <Button
        appearance="primary"
        type="submit"
        form={`${id}-form`}
        className={styles.main}
        aria-describedby={`${id}-${obstacle === null ? 'counts' : 'why'}`}
        disabledFocusable={isBusy || count === 0}
        onPointerDown={() => (seen.current = plan)}
        onClick={(event) => {
          // By the keyboard nothing comes between.
          if (event.detail !== 0 && seen.current !== null && seen.current !== plan) event.preventDefault();
        }}
      >
        {marking.markNow(count)}
      </Button>
    </div>
  );
}

/** Who comes back from the grid may have selected other rows there, or taken away what kept Suivi from writing, of which no host tells. */
function useAskedAgain({ askSelection, readAgain }: PaneActions, isBarred: boolean): void {
  useEffect(() => {
    const ask = isBarred ? readAgain : askSelection;
    window.addEventListener('focus', ask);
    return () => window.removeEventListener('focus', ask);
  }, [askSelection, readAgain, isBarred]);
}
