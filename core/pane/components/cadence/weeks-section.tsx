/** How many posts each channel has a week: the headline, the picture of weeks × channels, and the same as a table. */
import { Select } from '@fluentui/react-select';
import { Text } from '@fluentui/react-text';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { asksForPosts, isCrossed } from '../../../cadence/targets.ts';
import type { SideTab } from '../../../side-tabs/side-tabs.ts';
import { cellOf } from '../../../table/calendar.ts';
import { ALL_CHANNELS } from '../../../table/decode-channel.ts';
import type { CadenceViewWords } from '../../../words/cadence-view-words.ts';
import { quotable } from '../../../words/quotable.ts';
import type { CadenceShown } from '../../cadence-view-of.ts';
import { cadencePicture } from '../../state/cadence-picture.ts';
import type { ChannelWeeks, WeekCell } from '../../state/cadence-picture.ts';
import { postsBetween } from '../../state/cadence-posts.ts';
import { CADENCE_SPANS } from '../../state/cadence-span.ts';
import { Disclosure } from '../disclosure.tsx';
import { ViewEmpty } from '../section/view-empty.tsx';
import { ViewSection } from '../section/view-section.tsx';
import { CadencePicture } from './cadence-picture.tsx';
import type { CadenceViewProps } from './cadence-view.tsx';
import { WeekPosts } from './week-posts.tsx';
import { WeeksTable } from './weeks-table.tsx';

const useStyles = makeStyles({ choice: { flexGrow: 0, flexShrink: 1, minWidth: 0, maxWidth: '100%' } });

export interface SectionProps extends CadenceViewProps {
  readonly shown: CadenceShown;
  readonly nameOf: (channel: string) => string;
}

export function WeeksSection(props: SectionProps): ReactElement {
  const { state, checked, dispatch, actions, shown: { cadence, counted, isOfDays, undated, unchannelled, late, presumed }, nameOf, words } = props;
  const { calendar, today, sideTabs: { channels: tab } } = checked;
  const styles = useStyles();
  const rows = useMemo(() => cadencePicture(cadence, counted.firstDay, today), [cadence, counted, today]);
  const rowsOf = ({ place }: ChannelWeeks, { week }: WeekCell): readonly number[] => postsBetween(calendar, counted, place, week, week + 6);
  return (
    <ViewSection
      title={words.heading}
      {...(cadence.futureGaps.length === 0 ? { isResting: true } : {})}
      beside={(
        <Select
          className={styles.choice} aria-label={words.period} value={state.cadenceSpan}
          onChange={(_event, { value }) => dispatch({ type: 'cadence-span-chosen', span: CADENCE_SPANS.find((span) => span === value) ?? 'usual' })}
        >
          {CADENCE_SPANS.map((span) => <option key={span} value={span}>{words.span[span]}</option>)}
        </Select>
      )}
    >
      {cadence.posts === 0 && <ViewEmpty words={isOfDays ? words.ofDays : words.noPosts} action={null} />}
      {rows.length > 0 && (
        <>
          <Headline {...props} />
          <CadencePicture
            rows={rows}
            today={today}
            nameOf={nameOf}
            askedOf={(row) => askedOf(row, tab, words)}
            onShow={(row, cell) => {
              const [first] = rowsOf(row, cell);
              if (first !== undefined) actions.revealNow(cellOf(calendar, first, 'date', 'datetime'));
            }}
            onBack={actions.goBack}
          >
            {(row, cell) => <WeekPosts key={`${row.place} ${cell.week}`} checked={checked} actions={actions} rows={rowsOf(row, cell)} />}
          </CadencePicture>
          <Disclosure name={words.table}>{() => <WeeksTable rows={rows} nameOf={nameOf} rowsOf={rowsOf} checked={checked} actions={actions} />}</Disclosure>
        </>
      )}
      <WeekPosts checked={checked} actions={actions} rows={undated.rows} name={words.undated(undated.rows.length)} />
      <WeekPosts checked={checked} actions={actions} rows={unchannelled} name={words.unchannelled(unchannelled.length)} at="channel" />
      <WeekPosts checked={checked} actions={actions} rows={late} name={words.late(late.length)} at="status" />
      {presumed.map(({ order, rows: open }) => <WeekPosts key={order} checked={checked} actions={actions} rows={open} name={words.presumed(order === 'dmy', open.length)} />)}
    </ViewSection>
  );
}

/** What is asked for of a channel's weeks, or why nothing is; '' where there is no tab that could ask. */
function askedOf({ channel, target }: ChannelWeeks, tab: SideTab<'channels'> | null, words: CadenceViewWords): string {
  if (tab === null || channel === '' || channel === ALL_CHANNELS) return '';
  const crossed = target === null || target.level === 'passive' ? undefined : tab.rows.find((page) => target.rows.includes(page.row) && isCrossed(page));
  if (crossed !== undefined && !asksForPosts(target)) return words.crossed(crossed.least ?? 0, crossed.most ?? 0);
  if (target !== null) return target.level === 'passive' ? words.passive : words.aWeek(target) || words.noTarget;
  // Its pages sleep, are to go, or belong to nobody.
  const page = tab.rows.find(({ network }) => network.includes(channel));
  if (page === undefined) return words.notInTab(tab.sheetName);
  return page.statusWord === '' ? words.noTarget : quotable(page.statusWord).toLowerCase();
}

function Headline({ checked: { today }, shown: { cadence: { futureGaps, period, posts, targets } }, words }: SectionProps): ReactElement {
  const lacking = futureGaps.reduce((sum, gap) => sum + gap.least - gap.posts, 0);
  const isAsked = targets.some((target) => target !== null && target.level !== 'passive' && target.least !== null);
  return <Text>{lacking > 0 ? words.toPlan(lacking, period.to, today) : isAsked ? words.allPlanned : words.posts(posts)}</Text>;
}
