/** What leaves the calendar as files: for which tool, of whom, how much of it and what not; each file to save, to copy or to write into a tab. */
import { Select } from '@fluentui/react-select';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import { peopleOfCalendar } from '../../../../exchange/leaving/whose-rows.ts';
import type { Leaving } from '../../../../exchange/leaving/leaving.ts';
import { leave } from '../../../../jobs/leave.ts';
import { channelTitle } from '../../../../networks/network-names.ts';
import { writtenChannel } from '../../../../table/decode-channel.ts';
import type { LeavingViewWords } from '../../../../words/leaving-view-words.ts';
import type { Checked } from '../../../load-findings.ts';
import { localMinutes, minutesToUtc } from '../../../local-today.ts';
import { openFindings, reportInput } from '../../../reports/document-source.ts';
import { EXPORT_TARGETS, requestOf } from '../../../state/leaving-choice.ts';
import type { ExportTarget, WhichPosts } from '../../../state/leaving-choice.ts';
import { Field } from '../../field.tsx';
import type { ReportsViewProps } from '../reports-view.tsx';
import { FileList } from './file-list.tsx';
import { RefusedRows } from './refused-rows.tsx';
import { WeeklyFile } from './weekly-file.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  control: { minWidth: 0, width: '100%' },
  told: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface ExportFormProps extends Omit<ReportsViewProps, 'shown' | 'onClose'> {
  readonly leavingWords: LeavingViewWords;
}

export function ExportForm(props: ExportFormProps): ReactElement {
  const { checked, leavingWords: words, actions } = props;
  const styles = useStyles();
  const [target, setTarget] = useState<ExportTarget>('ics');
  const [which, setWhich] = useState<WhichPosts>('all');
  const leaving = useLeaving(props, target, which);
  return (
    <div className={styles.whole}>
      <Field name={words.target}>
        {(id) => (
          <Select className={styles.control} aria-labelledby={id} value={target} onChange={(_event, { value }) => setTarget(EXPORT_TARGETS.find((each) => each === value) ?? 'ics')}>
            {EXPORT_TARGETS.map((each) => <option key={each} value={each}>{each === 'report' ? words.report : words.leaving.targets[each]}</option>)}
          </Select>
        )}
      </Field>
      {target !== 'report' && <WhichField checked={checked} words={words} isCalendar={target === 'ics'} which={which} onWhich={setWhich} />}
      {leaving !== null && target !== 'report' && (
        <div role="status" className={styles.told}>
          {words.leaving.outcome(target, leaving).map((line, index) => (index === 0 ? <Text key={line}>{line}</Text> : <Caption1 key={line}>{line}</Caption1>))}
        </div>
      )}
      {leaving === null ? <WeeklyFile {...props} /> : <FileList {...props} files={leaving.files} filesOf={(now) => leavingOf(now, props, target, which)?.files ?? []} asked={`${target} ${which}`} isCalendar={target === 'ics'} />}
      {leaving !== null && target !== 'report' && leaving.refused.length > 0 && (
        <RefusedRows checked={checked} refused={leaving.refused} target={target} words={words} onShow={actions.revealNow} />
      )}
      <Caption1>{words.stays}</Caption1>
    </div>
  );
}

interface WhichFieldProps {
  readonly checked: ExportFormProps['checked'];
  readonly words: LeavingViewWords;
  readonly isCalendar: boolean;
  readonly which: WhichPosts;
  readonly onWhich: (which: WhichPosts) => void;
}

function WhichField({ checked: { calendar }, words, isCalendar, which, onWhich }: WhichFieldProps): ReactElement {
  const styles = useStyles();
  const people = useMemo(() => [...peopleOfCalendar(calendar).values()], [calendar]);
  const channels = useMemo(() => [...new Set(calendar.channel.entries.flatMap(({ channels: keys }) => keys))].sort(), [calendar]);
  const isSplit = which.startsWith('split:');
  return (
    <Field name={words.which}>
      {(id) => (
        <Select className={styles.control} aria-labelledby={id} value={isSplit && !isCalendar ? 'all' : which} onChange={(_event, { value }) => onWhich(value)}>
          <option value="all">{words.all}</option>
          {isCalendar && people.length > 0 && <option value="split:person">{words.split.person}</option>}
          {isCalendar && channels.length > 0 && <option value="split:channel">{words.split.channel}</option>}
          {people.length > 0 && <optgroup label={words.people}>{people.map((name) => <option key={name} value={`person:${name}`}>{name}</option>)}</optgroup>}
          {channels.length > 0 && <optgroup label={words.channels}>{channels.map((key) => <option key={key} value={`channel:${key}`}>{channelTitle(writtenChannel(calendar, key))}</option>)}</optgroup>}
        </Select>
      )}
    </Field>
  );
}

/** Null of the report. */
function useLeaving({ checked, leavingWords }: ExportFormProps, target: ExportTarget, which: WhichPosts): Leaving | null {
  return useMemo(() => leavingOf(checked, { leavingWords }, target, which), [checked, leavingWords, target, which]);
}

function leavingOf(checked: Checked, { leavingWords: { leaving: words } }: Pick<ExportFormProps, 'leavingWords'>, target: ExportTarget, which: WhichPosts): Leaving | null {
  if (target === 'report') return null;
  const { today } = checked;
  return leave({ ...reportInput({ checked, today }), findings: openFindings(checked), words, request: requestOf(target, which, localMinutes(today), minutesToUtc()) });
}
