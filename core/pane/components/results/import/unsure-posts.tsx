/** Posts of which nobody but a person can say which row of the calendar they are: the rows that may be, with the reasons. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { postAt } from '../../../../briefing/posts-ahead.ts';
import type { MatchCandidate, UnsureMatch } from '../../../../exchange/exports/match/result-matches.ts';
import type { ExportRow } from '../../../../exchange/exports/network-export.ts';
import { NO_DAY, cellOf } from '../../../../table/calendar.ts';
import type { Calendar } from '../../../../table/calendar.ts';
import { cellAddress } from '../../../../table/cell-ref.ts';
import type { CellRef } from '../../../../table/cell-ref.ts';
import type { Day } from '../../../../time/day.ts';
import { quotable } from '../../../../words/quotable.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import type { ImportSaid } from '../../../state/import-said.ts';
import { rowChoices } from '../../../state/row-choices.ts';
import { useViewsWords } from '../../../views-words.ts';
import { CellLink } from '../../cell-link.tsx';
import { usePostNames } from './import-posts.tsx';
import { MoreLines } from './more-lines.tsx';

const FIRST = 20;
/** No key of a row. */
const NONE = 'none';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  line: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  select: { width: '100%', minWidth: 0 },
  hint: { overflowWrap: 'anywhere' },
});

export interface UnsurePostsProps {
  readonly unsure: readonly UnsureMatch[];
  readonly rows: readonly ExportRow[];
  readonly calendar: Calendar;
  readonly today: Day;
  readonly said: ImportSaid;
  readonly onSaid: (said: ImportSaid) => void;
  readonly onShow: (cell: CellRef) => void;
}

export function UnsurePosts({ unsure, rows, calendar, today, said, onSaid, onShow }: UnsurePostsProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const names = usePostNames();
  const aboutRow = useRowTexts(calendar);
  const cellIn = (row: number): CellRef => cellOf(calendar, row, 'title', 'text');
  // Rows that are offered may read alike.
  const addressOf = (row: number): string => cellAddress(cellIn(row).row, cellIn(row).column);
  const choose = (post: number, value: string): void => {
    const others = [...said.rows].filter(([each]) => each !== post);
    onSaid({ ...said, rows: new Map(value === '' ? others : [...others, [post, value === NONE ? null : value]]) });
  };
  return (
    <>
      <Caption1 className={styles.hint}>{words.unsureHint}</Caption1>
      <ul className={styles.list}>
        <MoreLines lines={unsure} first={FIRST}>
          {(match) => {
            const each = rows[match.post];
            if (each === undefined) return null;
            const choices = rowChoices(calendar, match);
            const value = said.rows.get(match.post);
            return (
              <li key={match.post} className={styles.line}>
                <Text weight="semibold">{names(each)}</Text>
                {each.day !== null && <Caption1 className={styles.facts}>{words.date(each.day, today)}</Caption1>}
                <Select size="small" className={styles.select} aria-label={words.whichRow(names(each))} value={value === null ? NONE : (value ?? '')} onChange={(_event, { value: chosen }) => choose(match.post, chosen)}>
                  <option value="">{words.later}</option>
                  {choices.map(({ key, row }) => <option key={key} value={key}>{joined([addressOf(row), ...aboutRow(row)])}</option>)}
                  <option value={NONE}>{words.asNew}</option>
                </Select>
                {match.candidates.map((candidate) => (
                  <Candidate key={candidate.row} candidate={candidate} about={aboutRow(candidate.row)} address={addressOf(candidate.row)} onShow={() => onShow(cellIn(candidate.row))} />
                ))}
              </li>
            );
          }}
        </MoreLines>
      </ul>
    </>
  );
}

interface CandidateProps {
  readonly candidate: MatchCandidate;
  readonly about: RowTexts;
  readonly address: string;
  readonly onShow: () => void;
}

function Candidate({ candidate: { reasons }, about: [name, moment], address, onShow }: CandidateProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  return (
    <>
      <CellLink name={name} onShow={onShow} />
      <Caption1 className={styles.facts}>{joined([address, moment, reasons.map((reason) => words.reasons[reason]).join(', ')])}</Caption1>
    </>
  );
}

/** What a row says, and when it goes out; '' without a day. */
type RowTexts = readonly [name: string, moment: string];

function useRowTexts(calendar: Calendar): (row: number) => RowTexts {
  const { week } = useViewsWords();
  return (row) => {
    const { label, day, minutes } = postAt(calendar, row);
    return [quotable(label) || week.untitled, day === NO_DAY ? '' : week.moment(day, minutes)];
  };
}

/** What a row says may end with a sign of its own, which a comma would double. */
function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\u00a0· ');
}
