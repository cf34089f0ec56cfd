/** One shift of the proposals: when, what for, and who takes it; or why nobody can. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Candidate, SuggestedShift } from '../../../coverage/suggestions.ts';
import { candidateText, reasonsApart } from '../../candidate-text.ts';
import type { TeamNames } from '../../team-names.ts';
import { useTeamWords } from '../../team-words-context.ts';
import { Disclosure } from '../disclosure.tsx';

const useStyles = makeStyles({
  shift: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0, overflowWrap: 'anywhere' },
  head: { display: 'grid', gridTemplateColumns: 'max-content minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, alignItems: 'start', cursor: 'pointer' },
  box: { width: '16px', height: '16px', margin: '2px 0', accentColor: tokens.colorBrandBackground, cursor: 'pointer', '@media (forced-colors: active)': { accentColor: 'auto' } },
  texts: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  facts: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  // Under the words, not under the box.
  below: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, paddingLeft: '24px', minWidth: 0 },
  choice: { minWidth: 0, width: '100%', '& > select': { textOverflow: 'ellipsis' } },
  reasons: { color: tokens.colorNeutralForeground2, overflowWrap: 'anywhere', '@media (forced-colors: active)': { color: 'inherit' } },
  why: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
});

export interface ProposedShiftProps {
  readonly shift: SuggestedShift;
  /** Those who could take it. */
  readonly free: readonly Candidate[];
  /** Place of whoever takes it; null where it is left open. */
  readonly taker: number | null;
  readonly isDoubled: boolean;
  readonly names: TeamNames;
  readonly onTake: (isTaken: boolean) => void;
  readonly onPerson: (person: number) => void;
}

export function ProposedShift({ shift, free, taker, isDoubled, names, onTake, onPerson }: ProposedShiftProps): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  const what = `${words.moment(shift.from, shift.to)}, ${names.need(shift.need)}`;
  const chosen = free.find(({ person }) => person === taker);
  const why = chosen === undefined ? '' : reasonsApart(chosen, free, names, words);
  const whyId = useId();
  return (
    <li className={styles.shift}>
      <label className={styles.head}>
        <input type="checkbox" className={styles.box} checked={taker !== null} aria-label={words.take(what)} onChange={({ target: { checked } }) => onTake(checked)} />
        <span className={styles.texts}>
          <Text weight="semibold">{words.moment(shift.from, shift.to)}</Text>
          <Caption1 className={styles.facts}>{names.need(shift.need)}</Caption1>
        </span>
      </label>
      <div className={styles.below}>
        {taker !== null && (
          <Select
            className={styles.choice} aria-label={words.taker(what)} value={String(taker)}
            {...(why === '' ? {} : { 'aria-describedby': whyId })}
            onChange={(_event, { value }) => onPerson(Number(value))}
          >
            {free.map(({ person }) => <option key={person} value={String(person)}>{names.person(person)}</option>)}
          </Select>
        )}
        {why !== '' && <Caption1 id={whyId} className={styles.reasons}>{why}</Caption1>}
        {isDoubled && <Caption1 role="status">{words.doubled}</Caption1>}
        <Others shift={shift} names={names} />
      </div>
    </li>
  );
}

export function OpenShift({ shift, names }: Pick<ProposedShiftProps, 'shift' | 'names'>): ReactElement {
  const styles = useStyles();
  const words = useTeamWords();
  return (
    <li className={styles.shift}>
      <span className={styles.texts}>
        <Text weight="semibold">{words.moment(shift.from, shift.to)}</Text>
        <Caption1 className={styles.facts}>{`${names.need(shift.need)} · ${words.staysOpen(shift.obstacles)}`}</Caption1>
      </span>
      <Others shift={shift} names={names} />
    </li>
  );
}

/** Those who can't, each with the rule in the way. */
function Others({ shift, names }: Pick<ProposedShiftProps, 'shift' | 'names'>): ReactElement | null {
  const styles = useStyles();
  const words = useTeamWords();
  // Who does not even have the role is no news.
  const barred = shift.candidates.filter(({ obstacle }: Candidate) => obstacle !== null && obstacle !== 'role');
  if (barred.length === 0) return null;
  return (
    <Disclosure name={words.others(barred.length)} as="div">
      {() => (
        <ul className={styles.why}>
          {barred.map((candidate) => <li key={candidate.person}><Caption1>{candidateText(candidate, names, words)}</Caption1></li>)}
        </ul>
      )}
    </Disclosure>
  );
}
