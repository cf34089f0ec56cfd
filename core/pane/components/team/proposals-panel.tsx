/** Who could fill all gaps at once: each proposal can be left out or given to somebody else before any of them is written. */
import { Button } from '@fluentui/react-button';
import { Caption1, Caption1Strong, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { SUGGESTION_RULES } from '../../../coverage/suggestions.ts';
import type { Suggestions } from '../../../coverage/suggestions.ts';
import { tabsOfShifts } from '../../../jobs/write-shifts.ts';
import { createTabsLabel } from '../../create-tabs-label.ts';
import { coverageViewOf } from '../../coverage-view-of.ts';
import { setUpTabs } from '../../set-up-tabs.ts';
import { LINE_HEIGHT, UNCOVERED_MARGIN, useCoveredBottom } from '../../hooks/use-covered-bottom.ts';
import { UNCHANGED, acceptedShifts, canBeTaken, candidatesFor, doubledShifts, isAsProposed, takers, withChosen, withLeft, withTaken } from '../../state/proposal-draft.ts';
import type { ProposalDraft } from '../../state/proposal-draft.ts';
import { teamNames } from '../../team-names.ts';
import { TeamWordsContext, useTeamWords } from '../../team-words-context.ts';
import { useViewsWords } from '../../views-words.ts';
import { useWords } from '../../words-context.tsx';
import { writeProposals } from '../../write-proposals.ts';
import { Disclosure } from '../disclosure.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import { OpenShift, ProposedShift } from './proposed-shift.tsx';
import type { TeamViewProps } from './team-view.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  proof: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', '@media (forced-colors: active)': { color: 'inherit' } },
  title: { margin: 0 },
  foot: {
    position: 'sticky', bottom: LINE_HEIGHT, zIndex: 1, marginTop: 'auto', paddingBlock: tokens.spacingVerticalS, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
  tabs: { overflowWrap: 'anywhere' },
  main: { width: '100%', scrollMarginBottom: UNCOVERED_MARGIN },
});

export interface ProposalsPanelProps extends TeamViewProps {
  readonly onClose: () => void;
}

const NONE: Suggestions = { shifts: [], proof: 'best', rules: [] };

export function ProposalsPanel({ state, checked, actions, words, onClose }: ProposalsPanelProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { behaviour } = useViewsWords();
  const { staff, suggestions, missing } = coverageViewOf(checked, state.teamDays);
  const plan = suggestions ?? NONE;
  const { rota } = checked.sideTabs;
  // Of a workbook that was read anew the proposals are others: what was said of the last ones does not carry over.
  const [drafted, setDrafted] = useState<{ readonly of: Suggestions; readonly draft: ProposalDraft }>({ of: plan, draft: UNCHANGED });
  const draft = drafted.of === plan ? drafted.draft : UNCHANGED;
  const change = (next: ProposalDraft): void => setDrafted({ of: plan, draft: next });
  const names = teamNames(staff, words);
  const people = takers(plan, draft);
  const doubled = doubledShifts(plan, draft);
  const accepted = acceptedShifts(plan, draft);
  // Somebody can take these; nobody can take the others.
  const shifts = [...plan.shifts.entries()];
  const fillable = shifts.filter(([, shift]) => canBeTaken(shift));
  const open = shifts.filter(([, shift]) => !canBeTaken(shift));
  const proposed = plan.shifts.filter(({ person }) => person !== null).length;
  const proof = words.proof(plan.proof, plan.rules, SUGGESTION_RULES);
  return (
    <TeamWordsContext value={words}>
      <PanelFrame title={words.proposals} onClose={onClose}>
        <Text>{words.proposalsIntro(proposed, plan.shifts.length - proposed)}</Text>
        {proposed > 0 && (isAsProposed(plan, draft)
          ? <Disclosure name={proof.name} as="div">{() => <Caption1 className={styles.proof}>{proof.rules}</Caption1>}</Disclosure>
          : <Caption1 className={styles.proof}>{words.changedByHand}</Caption1>)}
        <ul className={styles.list} aria-label={words.proposals}>
          {fillable.map(([place, shift]) => (
            <ProposedShift
              key={place}
              shift={shift}
              free={candidatesFor(plan, draft, place)}
              taker={people[place] ?? null}
              isDoubled={doubled.has(place)}
              names={names}
              onTake={(isTaken) => change(isTaken ? withTaken(draft, place, shift) : withLeft(draft, place))}
              onPerson={(person) => change(withChosen(draft, place, person))}
            />
          ))}
        </ul>
        {open.length > 0 && (
          <>
            <h3 className={styles.title}><Caption1Strong>{words.openOnes(open.length)}</Caption1Strong></h3>
            <ul className={styles.list}>
              {open.map(([place, shift]) => <OpenShift key={place} shift={shift} names={names} />)}
            </ul>
          </>
        )}
        <Foot
          count={accepted.length}
          tabs={rota === null ? [] : tabsOfShifts(rota, staff, accepted)}
          isBusy={state.writing !== null}
          onWrite={rota === null ? null : () => actions.ask(writeProposals(rota, staff, accepted), language)}
          createLabel={createTabsLabel(missing, words, behaviour)}
          onTabs={() => actions.ask(setUpTabs(checked, language), language)}
        />
      </PanelFrame>
    </TeamWordsContext>
  );
}

interface FootProps {
  readonly count: number;
  /** What is accepted goes there. */
  readonly tabs: ReturnType<typeof tabsOfShifts>;
  readonly isBusy: boolean;
  /** Null where there is no rota. */
  readonly onWrite: (() => void) | null;
  readonly createLabel: string;
  readonly onTabs: () => void;
}

/** Writes what is accepted; where there is nowhere to write it, makes the place first. */
function Foot({ count, tabs, isBusy, onWrite, createLabel, onTabs }: FootProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const foot = useRef<HTMLDivElement>(null);
  const tabsId = useId();
  useCoveredBottom(foot, 'foot');
  return (
    <div ref={foot} className={styles.foot}>
      {onWrite === null && <Caption1>{words.noRota}</Caption1>}
      {tabs.length > 0 && <Caption1 id={tabsId} className={styles.tabs}>{words.intoTabs(tabs)}</Caption1>}
      {onWrite === null
        ? <Button appearance="primary" className={styles.main} disabledFocusable={isBusy} onClick={onTabs}>{createLabel}</Button>
        : <Button appearance="primary" className={styles.main} disabledFocusable={isBusy || count === 0} aria-describedby={tabs.length > 0 ? tabsId : undefined} onClick={onWrite}>{words.write(count)}</Button>}
    </div>
  );
}
