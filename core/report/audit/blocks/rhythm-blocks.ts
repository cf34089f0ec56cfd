/** What the month was made of, and how evenly the channels spoke. */
import { mondayOf } from '../../../time/iso-week.ts';
import type { AuditWords } from '../../../words/audit-words.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, Tone } from '../../sheet/blocks.ts';
import type { Audit, AuditMix, MixVerdict } from '../audit.ts';

const TONES: { readonly [V in Exclude<MixVerdict, null>]: Tone } = { above: 'warning', below: 'warning', on: 'good', unsure: 'quiet' };

export function mixBlocks({ mix }: Audit, words: AuditWords): readonly Block[] {
  return [
    ...mix.flatMap((each): readonly Block[] => [{ kind: 'heading', text: words.mix[each.dimension] }, mixTable(each, words)]),
    ...mix.map((each): Block => ({
      kind: 'chart', name: `Suivi ${each.dimension}`, of: `mix-${each.dimension}`, chart: 'bars', title: words.mixChart[each.dimension], axisTitle: words.mixHeads[2], format: 'percent', categories: 0,
      series: each.shares.some(({ target }) => target !== null) ? [{ column: 2, tone: 'main' }, { column: 5, tone: 'target' }] : [{ column: 2, tone: 'main' }], width: 'half',
    })),
  ];
}

function mixTable(mix: AuditMix, words: AuditWords): Block {
  const [item, posts, share, low, high, target, remark] = words.mixHeads;
  return {
    kind: 'table', id: `mix-${mix.dimension}`,
    columns: [
      { heading: item, kind: 'text', at: 0, span: 1, isWrapped: true },
      { heading: posts, kind: 'count', at: 1, span: 1 },
      { heading: share, kind: 'percent', at: 2, span: 1 },
      { heading: low, kind: 'percent', at: 3, span: 1 },
      { heading: high, kind: 'percent', at: 4, span: 1 },
      { heading: target, kind: 'percent', at: 5, span: 1 },
      { heading: remark, kind: 'text', at: 6, span: 3, isWrapped: true },
    ],
    rows: mix.shares.map((each) => [
      each.item === '' ? { value: words.noItem[mix.dimension], tone: 'quiet' as const } : each.item, each.posts, each.share, each.interval[0], each.interval[1], each.target,
      { value: words.mixRemark(each, mix), ...(each.verdict === null ? {} : { tone: TONES[each.verdict] }) },
    ]),
    empty: words.noPosts,
  };
}

export function cadenceBlocks({ cadence: { from, to, channels, weeks } }: Audit, words: AuditWords): readonly Block[] {
  if (weeks.length === 0) return [];
  const [channel, posts, mean, target, onTarget, low, high, silence] = words.cadenceHeads;
  return [
    { kind: 'heading', text: words.cadence(from, to, weeks.length) },
    {
      kind: 'table', id: 'cadence',
      columns: [
        { heading: channel, kind: 'text', at: 0, span: 1 },
        { heading: posts, kind: 'count', at: 1, span: 1 },
        { heading: mean, kind: 'decimal', at: 2, span: 1 },
        { heading: target, kind: 'text', at: 3, span: 1 },
        { heading: onTarget, kind: 'text', at: 4, span: 1 },
        { heading: low, kind: 'percent', at: 5, span: 1 },
        { heading: high, kind: 'percent', at: 6, span: 1 },
        { heading: silence, kind: 'text', at: 7, span: 2, isWrapped: true },
      ],
      rows: channels.map((each) => [
        channelName(each.channel, words), each.posts, each.mean, words.target(each.least, each.most), each.onTarget === null ? '' : words.outOf(each.onTarget.weeks, each.weeks),
        each.onTarget?.interval[0] ?? null, each.onTarget?.interval[1] ?? null, each.silence === null ? '' : words.silence(each.silence),
      ]),
      empty: words.noPosts,
    },
    ...(weeks.some(({ posts: count }) => count > 0) ? weekBlocks(weeks, words) : []),
  ];
}

function weekBlocks(weeks: Audit['cadence']['weeks'], words: AuditWords): readonly Block[] {
  const [week, inWeek, least] = words.weekHeads;
  return [
    {
      kind: 'table', id: 'weeks',
      columns: [{ heading: week, kind: 'text', at: 0, span: 1 }, { heading: inWeek, kind: 'count', at: 1, span: 1 }, { heading: least, kind: 'count', at: 2, span: 1 }],
      rows: weeks.map((each) => [words.weekOf(mondayOf(each.week) ?? 0), each.posts, each.least]),
      empty: words.noPosts,
    },
    {
      kind: 'chart', name: 'Suivi cadence', of: 'weeks', chart: 'columns', title: words.cadenceChart, axisTitle: words.posts, format: 'count', categories: 0,
      series: weeks.some((each) => each.least !== null) ? [{ column: 1, tone: 'main' }, { column: 2, tone: 'target' }] : [{ column: 1, tone: 'main' }], width: 'whole',
    },
  ];
}
