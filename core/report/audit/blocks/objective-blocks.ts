/** The objectives against their targets, and the table of which channels serve which. */
import type { AuditWords } from '../../../words/audit-words.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, ReportCell, ReportColumn, Tone } from '../../sheet/blocks.ts';
import { linkTo } from '../../weekly/blocks/report-link.ts';
import type { AimCell, Audit, AuditAims, AuditObjective, ObjectiveStanding } from '../audit.ts';

const TONES: { readonly [S in ObjectiveStanding]: Tone } = { reached: 'good', missed: 'bad', behind: 'warning', 'on-track': 'plain', unknown: 'quiet' };
/** Channels side by side: between the name and the remark no more fit. */
const CHANNELS_A_TABLE = 6;

export function objectiveBlocks({ objectives, writtenOn }: Audit, words: AuditWords): readonly Block[] {
  if (objectives === null) return [];
  const [objective, measure, target, actual, share, due, remark] = words.objectiveHeads;
  return [
    { kind: 'heading', text: words.objectives(writtenOn) },
    {
      kind: 'table', id: 'objectives',
      columns: [
        { heading: objective, kind: 'text', at: 0, span: 1, isWrapped: true },
        { heading: measure, kind: 'text', at: 1, span: 2, isWrapped: true },
        { heading: target, kind: 'count', at: 3, span: 1 },
        { heading: actual, kind: 'count', at: 4, span: 1 },
        { heading: share, kind: 'percent', at: 5, span: 1 },
        { heading: due, kind: 'text', at: 6, span: 1, isWrapped: true },
        { heading: remark, kind: 'text', at: 7, span: 2, isWrapped: true },
      ],
      rows: objectives.map((each) => [
        { value: each.objective, link: linkTo(each) }, each.measureWord, amount(each, each.target), amount(each, each.actual), each.share, each.due === null ? '' : words.dueOn(each.due),
        { value: words.objectiveRemark(each), tone: TONES[each.standing] },
      ]),
      empty: words.noObjectives,
    },
  ];
}

/** A rate is a part of one, whatever else is counted. */
function amount({ measure }: AuditObjective, value: number | null): ReportCell {
  return { value, ...(measure === 'engagement_rate' ? { kind: 'percent' as const } : value !== null && !Number.isInteger(value) ? { kind: 'decimal' as const } : {}) };
}

export function aimBlocks({ aims }: Audit, words: AuditWords): readonly Block[] {
  if (aims === null || aims.rows.length === 0) return [];
  const parts = Math.ceil(aims.channels.length / CHANNELS_A_TABLE);
  return [
    { kind: 'heading', text: words.aims },
    ...Array.from({ length: parts }, (_, part) => aimTable(aims, part, words)),
    ...(aims.idle.length === 0 ? [] : [{ kind: 'paragraph', text: words.idle(aims.idle.map((channel) => channelName(channel, words))), tone: 'warning' } as const]),
  ];
}

function aimTable({ channels, rows }: AuditAims, part: number, words: AuditWords): Block {
  const first = part * CHANNELS_A_TABLE;
  const own = channels.slice(first, first + CHANNELS_A_TABLE);
  const [objective, remark] = words.aimHeads;
  const columns: readonly ReportColumn[] = own.map((channel, at) => ({ heading: channelName(channel, words), kind: 'text', at: 1 + at, span: 1 }));
  return {
    kind: 'table', id: part === 0 ? 'aims' : `aims-${part + 1}`,
    columns: [{ heading: objective, kind: 'text', at: 0, span: 1, isWrapped: true }, ...columns, { heading: remark, kind: 'text', at: 7, span: 2, isWrapped: true }],
    rows: rows.map(({ objective: name, cells, place }) => [
      { value: name, link: linkTo(place) }, ...cells.slice(first, first + own.length).map(aimCell), part === 0 ? remarkOf(cells, channels, words) : '',
    ]),
    empty: words.noObjectives,
  };
}

/** What is asked for and has no post is a hole. */
function aimCell({ isAsked, posts }: AimCell): ReportCell {
  if (posts === null || posts === 0) return isAsked ? { value: posts === null ? '✓' : '0', ...(posts === null ? {} : { tone: 'warning' as const }) } : { value: '' };
  return { value: String(posts) };
}

function remarkOf(cells: readonly AimCell[], channels: readonly string[], words: AuditWords): ReportCell | string {
  if (!cells.some(({ isAsked, posts }) => isAsked || (posts ?? 0) > 0)) return { value: words.unserved, tone: 'warning' };
  const holes = channels.filter((_, at) => cells[at]?.isAsked === true && cells[at]?.posts === 0);
  return holes.length === 0 ? '' : { value: words.withoutPost(holes.map((channel) => channelName(channel, words))), tone: 'warning' };
}
