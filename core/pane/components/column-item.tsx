/** One column: its heading and letter, what it is used for, and what stands in it. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { Info16Regular } from '@fluentui/react-icons/svg/info';
import { QuestionCircle16Filled } from '@fluentui/react-icons/svg/question-circle';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { MappedColumn } from '../../recognise/mapping.ts';
import { columnLetters } from '../../table/cell-ref.ts';
import { networkOf } from '../../table/decode-channel.ts';
import { ROLE_GROUPS } from '../../words/columns-words.ts';
import { NBSP } from '../../words/format.ts';
import { quotable } from '../../words/quotable.ts';
import { columnUseName } from '../column-use-name.ts';
import { GROUPED_ROLES, columnUse } from '../state/column-use.ts';
import type { ColumnUse } from '../state/column-use.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  item: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalXS, rowGap: tokens.spacingVerticalXS },
  letters: { color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300, overflowWrap: 'anywhere' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  heading: { flexGrow: 1, overflowWrap: 'anywhere' },
  below: { gridColumnStart: 2, minWidth: 0 },
  select: { minWidth: 0 },
  // Not hidden behind the buttons at the foot when the keyboard comes here.
  control: { scrollMarginBottom: '160px', scrollMarginTop: '48px' },
  examples: {
    display: '-webkit-box',
    WebkitLineClamp: '2',
    WebkitBoxOrient: 'vertical',
    overflow: 'hidden',
    color: tokens.colorNeutralForeground2,
    overflowWrap: 'anywhere',
  },
  mark: { display: 'flex', alignItems: 'center', minHeight: tokens.lineHeightBase300, gap: tokens.spacingHorizontalXXS, whiteSpace: 'nowrap' },
  question: { color: tokens.colorStatusWarningForeground3, '@media (forced-colors: active)': { color: 'inherit' } },
  notice: { display: 'flex', gap: tokens.spacingHorizontalXS, overflowWrap: 'anywhere' },
  sign: { flexShrink: 0 },
});

export interface ColumnItemProps {
  readonly column: MappedColumn;
  /** True where Suivi is unsure, and says so. */
  readonly isQuestion: boolean;
  /** True where the person says something else than what was read. */
  readonly isChanged: boolean;
  /** What the last choice here took from another column; empty where it took nothing. */
  readonly notice: string;
  readonly onChoose: (use: ColumnUse) => void;
  readonly onVisit: () => void;
}

export function ColumnItem({ column, isQuestion, isChanged, notice, onChoose, onVisit }: ColumnItemProps): ReactElement {
  const styles = useStyles();
  const id = useId();
  const { columns } = useWords();
  const letters = columnLetters(column.column);
  const heading = quotable(column.heading) || columns.noHeading;
  const examples = column.examples.map(quotable).join(`${NBSP}· `) || columns.noValues;
  return (
    <li className={styles.item}>
      <Caption1 className={styles.letters} aria-hidden>{letters}</Caption1>
      <div className={styles.head}>
        <Text as="span" weight="semibold" className={styles.heading}>
          {heading}
        </Text>
        <Mark id={`${id}-mark`} isQuestion={isQuestion} isChanged={isChanged} />
      </div>
      <UseChoice
        column={column}
        label={columns.column(letters, heading)}
        describedBy={`${id}-mark ${id}-examples`}
        className={mergeClasses(styles.below, styles.select)}
        onChoose={onChoose}
        onVisit={onVisit}
      />
      <Caption1 id={`${id}-examples`} className={mergeClasses(styles.below, styles.examples)}>
        {examples}
      </Caption1>
      {notice !== '' && (
        <Caption1 className={mergeClasses(styles.below, styles.notice)}>
          <Info16Regular className={styles.sign} aria-hidden />
          {notice}
        </Caption1>
      )}
    </li>
  );
}

/** Nothing where Suivi is sure and the person agrees. */
function Mark({ id, isQuestion, isChanged }: { id: string; isQuestion: boolean; isChanged: boolean }): ReactElement | null {
  const styles = useStyles();
  const { columns } = useWords();
  if (!isQuestion && !isChanged) return null;
  return (
    <Caption1 id={id} className={styles.mark}>
      {isChanged ? <Edit16Regular aria-hidden /> : <QuestionCircle16Filled className={styles.question} aria-hidden />}
      {isChanged ? columns.changedHere : columns.toCheck}
    </Caption1>
  );
}

interface UseChoiceProps {
  readonly column: MappedColumn;
  readonly label: string;
  readonly describedBy: string;
  readonly className: string;
  readonly onChoose: (use: ColumnUse) => void;
  readonly onVisit: () => void;
}

/** The system's own list: it opens beyond the pane's edge, takes typed letters, and every screen reader knows it. */
function UseChoice({ column, label, describedBy, className, onChoose, onVisit }: UseChoiceProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const channel = column.channel ?? networkOf(column.heading);
  const option = (use: ColumnUse): ReactElement => (
    <option key={use} value={use}>
      {columnUseName(use, words)}
    </option>
  );
  const groups = ROLE_GROUPS.map((group) => ({ label: words.columns.groups[group], uses: GROUPED_ROLES[group].map((role): ColumnUse => `role:${role}`) }));
  const uses: readonly ColumnUse[] = ['unused', ...groups.flatMap((group) => group.uses), ...(channel === null ? [] : [`channel:${channel}` as const])];
  return (
    <Select
      className={className}
      select={{ className: styles.control }}
      aria-label={label}
      aria-describedby={describedBy}
      value={columnUse(column)}
      onFocus={onVisit}
      onChange={(_event, { value }) => {
        const chosen = uses.find((use) => use === value);
        if (chosen !== undefined) onChoose(chosen);
      }}
    >
      {option('unused')}
      {channel !== null && <optgroup label={words.columns.statusByChannel}>{option(`channel:${channel}`)}</optgroup>}
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.uses.map(option)}
        </optgroup>
      ))}
    </Select>
  );
}
