/** The week that was: what came out of what was planned on each channel, and where its posts stand. */
import { STATES } from '../../../table/calendar.ts';
import { stateColours } from '../../../tracking/state-colours.ts';
import { stateName } from '../../../tracking/state-names.ts';
import type { WeeklyReportWords } from '../../../words/weekly-report-words.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, ReportCell } from '../../sheet/blocks.ts';
import { WRAPPED, placedColumns } from '../../sheet/placed-columns.ts';
import type { ChannelWeek, WeeklyReport } from '../weekly-report.ts';

export function channelBlocks({ channels, isOutTold, to, writtenOn }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  const isOver = writtenOn > to;
  const told = (count: number): number | null => (isOutTold ? count : null);
  const open = (count: number): ReportCell => ({ value: told(count), ...(isOutTold && count > 0 ? { tone: 'warning' as const } : {}) });
  const hasTargets = channels.some(({ least, most }) => least !== null || most !== null);
  const targetOf = ({ least, most }: ChannelWeek): ReportCell | string => (
    least === null && most === null && hasTargets ? { value: words.nothing, tone: 'quiet' } : words.target(least, most));
  const rowOf = (each: ChannelWeek): readonly (ReportCell | number | string | null)[] => [
    channelName(each.channel, words), each.planned, told(each.published), open(each.unconfirmed), open(each.late), each.toCome + each.onHold,
    targetOf(each), words.remark(each, isOver && isOutTold),
  ];
  return [
    { kind: 'heading', text: words.channels },
    {
      kind: 'table', id: 'channels',
      columns: placedColumns(words.channelHeads, ['text', 0], ['count', 1], ['count', 2], ['count', 3], ['count', 5], ['count', 6], ['text', 7], ['text', 8, 1, WRAPPED]),
      rows: channels.map(rowOf),
      empty: words.noPosts,
    },
  ];
}

/** Of the table of channels. */
export function channelsChart({ isOutTold }: WeeklyReport, { channelsChart: title, posts: axisTitle }: WeeklyReportWords): Block {
  return {
    kind: 'chart', name: 'Suivi channels', of: 'channels', chart: 'bars', title, axisTitle, format: 'count', categories: 0,
    series: isOutTold ? [{ column: 2, tone: 'main' }, { column: 1, tone: 'target' }] : [{ column: 1, tone: 'main' }], width: 'third',
  };
}

export function trackingBlocks({ tracking, week, next }: WeeklyReport, words: WeeklyReportWords): readonly Block[] {
  if (tracking.length === 0) return [];
  const colours = stateColours(words.language);
  const nameOf = (each: WeeklyReport['tracking'][number]['state']): ReportCell => {
    const own = each === null ? undefined : colours[STATES.indexOf(each)];
    if (each === null || own === undefined) return { value: words.noState, tone: 'quiet' };
    return { value: stateName(each, words.language), colours: [own.fill, own.text] };
  };
  return [
    { kind: 'heading', text: words.tracking },
    {
      kind: 'table', id: 'tracking',
      columns: placedColumns(words.trackingHeads(week, next.week), ['text', 0], ['count', 1], ['count', 2]),
      rows: tracking.map((each) => [nameOf(each.state), each.posts, each.next]),
      empty: words.noPosts,
    },
  ];
}

export function channelNames(channels: readonly string[], words: Pick<WeeklyReportWords, 'noChannel' | 'everyChannel'>): string {
  return channels.map((channel) => channelName(channel, words)).join(', ');
}
