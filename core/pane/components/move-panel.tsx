/** Moves a post to another day: what changes with it is shown first. */
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Caption1, Caption1Strong, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { PlannedMove, RefusedMove } from '../../planning/plan-move.ts';
import type { Day } from '../../time/day.ts';
import { isoDay, readIsoDay } from '../../time/iso-day.ts';
import { useViewsWords } from '../views-words.ts';
import { PanelFrame } from './panel-frame.tsx';

const useStyles = makeStyles({
  field: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXXS },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: { display: 'block', overflowWrap: 'anywhere' },
  hint: { color: tokens.colorNeutralForeground2 },
});

export interface MovePanelProps {
  readonly label: string;
  /** The day chosen, and what moving there would change; null until that is known. */
  readonly to: Day;
  readonly plan: PlannedMove | RefusedMove | null;
  readonly isBusy: boolean;
  readonly onDay: (to: Day) => void;
  readonly onMove: (plan: PlannedMove) => void;
  readonly onClose: () => void;
}

export function MovePanel({ label, to, plan, isBusy, onDay, onMove, onClose }: MovePanelProps): ReactElement {
  const styles = useStyles();
  const { move } = useViewsWords();
  const id = useId();
  const deadlines = plan?.kind === 'planned' ? plan.moves.length - 1 : 0;
  return (
    <PanelFrame title={move.title} onClose={onClose}>
      {label !== '' && <Text className={styles.line}>{label}</Text>}
      <div className={styles.field}>
        <Caption1 as="span" id={id}>{move.newDay}</Caption1>
        <Input
          type="date"
          aria-labelledby={id}
          value={isoDay(to)}
          onChange={(_event, { value }) => {
            const day = readIsoDay(value);
            if (day !== null) onDay(day);
          }}
        />
      </div>
      {plan?.kind === 'refused' && <Text role="status">{move.refusals[plan.reason]}</Text>}
      {plan?.kind === 'planned' && (
        <ul className={styles.list}>
          {plan.moves.map(({ cell, heading, from, to: moved }) => (
            <li key={cell.column}>
              <Caption1Strong className={styles.line}>{heading}</Caption1Strong>
              <Caption1 className={styles.line}>{move.change(from, moved)}</Caption1>
            </li>
          ))}
        </ul>
      )}
      {deadlines > 0 && <Caption1 className={styles.hint}>{move.deadlines(deadlines)}</Caption1>}
      {plan?.kind === 'planned' && plan.left.map(({ cell, heading }) => <Caption1 key={cell.column} className={styles.hint}>{move.left(heading)}</Caption1>)}
      <Button
        appearance="primary"
        disabledFocusable={isBusy || plan?.kind !== 'planned'}
        onClick={() => {
          if (plan?.kind === 'planned') onMove(plan);
        }}
      >
        {move.moveNow}
      </Button>
    </PanelFrame>
  );
}
