/** Silences and crowded times, what is still to come first; each leads to the post beside it. */
import { Text } from '@fluentui/react-text';
import type { ReactElement } from 'react';
import { useMemo } from 'react';
import { cellOf } from '../../../table/calendar.ts';
import type { CellRef } from '../../../table/cell-ref.ts';
import { postBeside, postsBetween } from '../../state/cadence-posts.ts';
import { rhythmOf } from '../../state/cadence-rhythm.ts';
import type { RhythmEvent } from '../../state/cadence-rhythm.ts';
import { Disclosure } from '../disclosure.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import type { CellLine } from '../section/cell-lines.tsx';
import { ViewSection } from '../section/view-section.tsx';
import type { SectionProps } from './weeks-section.tsx';

export function RhythmSection({ checked: { calendar, today }, actions, shown: { cadence, counted }, nameOf, words }: SectionProps): ReactElement {
  const { coming, past } = useMemo(() => rhythmOf(cadence, calendar, today), [cadence, calendar, today]);
  const cellAt = (row: number | null | undefined): CellRef | null => (row === null || row === undefined ? null : cellOf(calendar, row, 'date', 'datetime'));
  const channelOf = (place: number): string => nameOf(cadence.channels[place] ?? '');
  const lineOf = (event: RhythmEvent): CellLine => {
    if (event.kind === 'silence') {
      const { channel, from, to, days, isCut } = event.silence;
      return {
        key: `silence ${channel} ${from}`, name: words.silence(channelOf(channel), days, isCut), facts: words.silent(from, to, today),
        cell: cellAt(postBeside(calendar, counted, channel, from, to)),
      };
    }
    const { burst } = event;
    if (burst.kind === 'week') {
      return {
        key: `week ${burst.channel} ${burst.week}`, name: words.crowded(channelOf(burst.channel), burst.posts),
        facts: `${words.week(burst.week)} · ${words.atMost(burst.most)}`, cell: cellAt(postsBetween(calendar, counted, burst.channel, burst.week, burst.week + 6)[0]),
      };
    }
    const [, second] = burst.rows;
    return {
      key: `close ${burst.channel} ${second}`, name: words.close(channelOf(burst.channel), burst.hours),
      facts: `${words.moment(calendar.day[second] ?? 0, calendar.minutes[second] ?? null)} · ${words.apart(burst.spacing)}`, cell: cellAt(second),
    };
  };
  const lines = (events: readonly RhythmEvent[], label: string): ReactElement => <CellLines label={label} lines={events.map(lineOf)} onShow={actions.revealNow} moreOf={words.more} />;
  return (
    <ViewSection title={words.rhythm}>
      {coming.length === 0 ? <Text>{cadence.futureGaps.length > 0 ? words.calmBeside : words.calm}</Text> : lines(coming, words.rhythm)}
      {past.length > 0 && <Disclosure name={words.pastOnes(past.length)}>{() => lines(past, words.pastOnes(past.length))}</Disclosure>}
    </ViewSection>
  );
}
