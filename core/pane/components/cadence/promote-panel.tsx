/** Which idea could fill a slot: the best comes first, its day and time can be changed, and what it changes is shown before it is written. */
import { Button } from '@fluentui/react-button';
import { Input } from '@fluentui/react-input';
import { Caption1, Caption1Strong, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { channelTitle } from '../../../networks/network-names.ts';
import { dateTraitOfFormat } from '../../../recognise/number-format.ts';
import { rowLabel } from '../../../rules/row-label.ts';
import { ALL_CHANNELS, writtenChannel } from '../../../table/decode-channel.ts';
import { serialIn1900 } from '../../../time/day.ts';
import { isoDay, readIsoDay } from '../../../time/iso-day.ts';
import { cadenceViewOf } from '../../cadence-view-of.ts';
import { CadenceWordsContext } from '../../cadence-words-context.ts';
import { LINE_HEIGHT, UNCOVERED_MARGIN, useCoveredBottom } from '../../hooks/use-covered-bottom.ts';
import { usePromotion } from '../../hooks/use-promotion.ts';
import type { Promotion } from '../../hooks/use-promotion.ts';
import { clockText, readClock } from '../../clock-text.ts';
import { slotNamed } from '../../state/cadence-gaps.ts';
import { ideaMoment } from '../../state/idea-moment.ts';
import { ideaKeys } from '../../state/idea-keys.ts';
import { refusalGroups } from '../../state/mark-groups.ts';
import type { Panel } from '../../state/panel.ts';
import { useViewsWords } from '../../views-words.ts';
import { useWords } from '../../words-context.tsx';
import { writePromotion } from '../../write-promotion.ts';
import { Field } from '../field.tsx';
import { ChangeLine } from '../mark-preview.tsx';
import { PanelFrame } from '../panel-frame.tsx';
import type { CadenceViewProps } from './cadence-view.tsx';
import { IdeaChoice } from './idea-choice.tsx';

const MINUTES_PER_DAY = 1440;

const useStyles = makeStyles({
  line: { overflowWrap: 'anywhere' },
  fields: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(120px, 100%), 1fr))', columnGap: tokens.spacingHorizontalM, rowGap: tokens.spacingVerticalS },
  control: { minWidth: 0, width: '100%' },
  preview: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  title: { margin: 0 },
  foot: {
    position: 'sticky', bottom: LINE_HEIGHT, zIndex: 1, marginTop: 'auto', paddingBlock: tokens.spacingVerticalS, backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 480px)': { position: 'static' },
  },
  main: { width: '100%', scrollMarginBottom: UNCOVERED_MARGIN },
});

export interface PromotePanelProps extends CadenceViewProps {
  readonly panel: Extract<Panel, { kind: 'promote' }>;
  readonly onClose: () => void;
}

export function PromotePanel({ state, checked, actions, panel, words, onClose }: PromotePanelProps): ReactElement {
  const { slot: named, lists } = panel;
  const styles = useStyles();
  const { language } = useWords();
  const { cadence } = cadenceViewOf(checked, state.cadenceSpan);
  const slot = slotNamed(cadence, named);
  const ideas = slot?.ideas ?? [];
  const keys = ideaKeys(checked.calendar, ideas);
  // The best at first; from then on the one that is seen to be chosen, and never another in its place.
  const [chosen, setChosen] = useState(keys[0]);
  const [saidDay, setSaidDay] = useState<string | null>(null);
  const [saidTime, setSaidTime] = useState<string | null>(null);
  const row = chosen === undefined ? null : (ideas[keys.indexOf(chosen)] ?? null);
  const moment = row === null ? named : ideaMoment(checked.calendar, row, named, checked.today);
  const dayText = saidDay ?? isoDay(moment.day);
  const timeText = saidTime ?? clockText(moment.minutes);
  const day = readIsoDay(dayText);
  const promotion = usePromotion(checked, row, { channel: named.channel, day, minutes: readClock(timeText) }, lists, actions);
  const plan = promotion.plan?.kind === 'planned' ? promotion.plan : null;
  const foot = useRef<HTMLDivElement>(null);
  useCoveredBottom(foot, 'foot');
  const channel = named.channel === '' || named.channel === ALL_CHANNELS ? '' : channelTitle(writtenChannel(checked.calendar, named.channel));
  return (
    <CadenceWordsContext value={words}>
      <PanelFrame title={words.promote} onClose={onClose}>
        <Text className={styles.line}>{words.slot(channel, words.moment(named.day, named.minutes))}</Text>
        {slot === null && <Text role="status">{words.slotGone}</Text>}
        {slot !== null && (
          <>
            <IdeaChoice checked={checked} cadence={cadence} slot={named} ideas={ideas} chosen={row} channel={channel} onIdea={(idea) => setChosen(keys[ideas.indexOf(idea)])} />
            <div className={styles.fields}>
              <Field name={words.date}>{(id) => <Input className={styles.control} type="date" aria-labelledby={id} value={dayText} onChange={(_event, { value }) => setSaidDay(value)} />}</Field>
              <Field name={words.time}>{(id) => <Input className={styles.control} type="time" aria-labelledby={id} value={timeText} onChange={(_event, { value }) => setSaidTime(value)} />}</Field>
            </div>
            {readClock(timeText) === named.minutes && <Caption1 className={styles.line}>{slot.usual === null ? words.standInTime : words.usualTime[slot.usual]}</Caption1>}
            {row === null ? <Text role="status" className={styles.line}>{words.ideaGone}</Text> : <Preview promotion={promotion} checked={checked} words={words} />}
          </>
        )}
        <div ref={foot} className={styles.foot}>
          <Button
            appearance="primary" className={styles.main} disabledFocusable={state.writing !== null || plan === null}
            onClick={() => {
              if (plan !== null && day !== null) actions.ask(writePromotion(plan, day, rowLabel(checked.calendar, plan.row)), language);
            }}
          >
            {day === null ? words.plan : words.planOn(day)}
          </Button>
        </div>
      </PanelFrame>
    </CadenceWordsContext>
  );
}

/** What each cell will hold, or why nothing can be written. */
function Preview({ promotion: { plan, tracked }, checked: { today }, words }: Pick<PromotePanelProps, 'checked' | 'words'> & { readonly promotion: Promotion }): ReactElement | null {
  const styles = useStyles();
  const { tracking } = useViewsWords();
  if (plan === null || tracked === null) return <Caption1 role="status">{words.reading}</Caption1>;
  if (plan.kind === 'refused') {
    const { reason, cell, details } = plan;
    switch (reason) {
      case 'not-an-idea':
      case 'no-date-column':
      case 'date-held':
      case 'no-such-day':
        return <Text role="status" className={styles.line}>{words.refusals[reason]}</Text>;
      default: {
        const [group] = refusalGroups([{ row: 0, from: null, reason, cell: cell ?? { sheet: '', row: 0, column: 0 }, details }], today);
        const why = group === undefined ? '' : tracking.refusals[reason](group.parts);
        return <Text role="status" className={styles.line}>{`${why.slice(0, 1).toUpperCase()}${why.slice(1)}.`}</Text>;
      }
    }
  }
  const { dateSystem } = tracked.found.outline;
  // As the slot itself is said.
  const momentOf = (value: number, format: string): string | null => {
    const kind = dateTraitOfFormat(format);
    if (kind === null) return null;
    const whole = Math.floor(value);
    const minutes = Math.round((value - whole) * MINUTES_PER_DAY);
    if (kind === 'time' || value < 1) return words.clock(minutes);
    return words.moment(serialIn1900(whole, dateSystem), kind === 'date' && minutes === 0 ? null : minutes);
  };
  return (
    <section className={styles.preview}>
      <h3 className={styles.title}><Caption1Strong>{words.preview}</Caption1Strong></h3>
      {plan.changes.map((change) => <ChangeLine key={change.cell.column} change={change} row={plan.row} tracked={tracked} numberAs={momentOf} />)}
      {plan.unplaced.map((part) => <Caption1 key={part} className={styles.line}>{words.unplaced[part]}</Caption1>)}
    </section>
  );
}
