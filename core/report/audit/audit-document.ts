/** The audit of a month as blocks in one language: what to keep and to change first, then what it rests on; what a workbook has nothing for is left out. */
import { LEAST_FOR_BOUNDS } from '../../statistics/median-bounds.ts';
import type { AuditWords } from '../../words/audit-words.ts';
import { NBSP } from '../../words/format.ts';
import type { RulesWords } from '../../words/rules-words.ts';
import { monthKey } from '../month/packed-month.ts';
import type { Block, ReportCell, ReportDocument, ValueKind } from '../sheet/blocks.ts';
import { definitionBlocks } from '../sheet/definition-blocks.ts';
import { GROWN_DAYS } from '../weekly/week-results.ts';
import type { Audit } from './audit.ts';
import { aimBlocks, objectiveBlocks } from './blocks/objective-blocks.ts';
import { cadenceBlocks, mixBlocks } from './blocks/rhythm-blocks.ts';
import { pointBlocks } from './blocks/point-blocks.ts';
import { auditResultBlocks } from './blocks/audit-result-blocks.ts';
import { auditCoverageBlocks, leadBlocks, pageBlocks } from './blocks/work-blocks.ts';

/** A name, six figures, and room for a text, which may be a place and a note. */
const AUDIT_GRID: readonly number[] = [24, 13, 13, 13, 13, 13, 13, 24, 18];

export interface AuditBlocksInput {
  readonly words: AuditWords;
  readonly rules: RulesWords;
  /** Whose numbers, dates and paper. */
  readonly region: ReportDocument['region'];
}

export function auditDocument(audit: Audit, { words, rules, region }: AuditBlocksInput): ReportDocument {
  const key = monthKey(audit);
  return {
    key: `audit ${key}`,
    name: words.name(key),
    grid: AUDIT_GRID,
    blocks: [
      { kind: 'title', text: words.title(audit.from), subtitle: words.subtitle(audit) },
      { kind: 'paragraph', text: words.summary(audit), tone: 'plain' },
      ...(audit.isOutTold || audit.posts.planned === 0 ? [] : [{ kind: 'paragraph', text: words.outNotTold, tone: 'quiet' } as const]),
      figures(audit, words),
      ...pointBlocks(audit, words, rules),
      ...objectiveBlocks(audit, words),
      ...aimBlocks(audit, words),
      ...pageBlocks(audit, words, rules),
      ...mixBlocks(audit, words),
      ...cadenceBlocks(audit, words),
      ...auditCoverageBlocks(audit, words),
      ...leadBlocks(audit, words),
      ...auditResultBlocks(audit, words),
      ...definitionBlocks(words.definitions, definitions(audit, words)),
    ],
    isLandscape: false,
    paper: region === 'fr-FR' ? 'a4' : 'letter',
    unfinished: `Bilan ${key} incomplet${NBSP}: recommencez dans Suivi · Audit ${key} incomplete: try again in Suivi`,
    region,
  };
}

type Figure = { readonly label: string; readonly cell: ReportCell & { readonly kind: ValueKind } };

function figures({ posts, isOutTold, before, objectives, coverage, results }: Audit, words: AuditWords): Block {
  const { figures: labels, nothing, outOf } = words;
  const known = (objectives ?? []).filter(({ standing }) => standing !== 'unknown');
  const good = known.filter(({ standing }) => standing === 'reached' || standing === 'on-track').length;
  const { n = 0, median = null } = results?.months[results.months.length - 1] ?? {};
  const items: readonly Figure[] = [
    isOutTold && posts.planned > 0
      ? { label: labels.published, cell: { kind: 'text', value: outOf(posts.published, posts.planned), tone: posts.published + posts.toCome === posts.planned ? 'good' : 'warning' } }
      : { label: labels.planned, cell: { kind: 'count', value: posts.planned } },
    { label: labels.before, cell: { kind: 'count', value: before.posts } },
    ...(known.length === 0 ? [] : [{ label: labels.objectives, cell: { kind: 'text' as const, value: outOf(good, known.length), tone: good === known.length ? 'good' as const : 'warning' as const } }]),
    ...(coverage === null || coverage.share === null ? [] : [{ label: labels.coverage, cell: { kind: 'percent' as const, value: coverage.share, tone: coverage.gaps === 0 ? 'good' as const : 'warning' as const } }]),
    ...(results === null ? [] : [median === null || n < LEAST_FOR_BOUNDS
      ? { label: labels.noRate, cell: { kind: 'text' as const, value: nothing, tone: 'quiet' as const } }
      : { label: labels.rate(results.basis, n), cell: { kind: 'percent' as const, value: median } }]),
  ];
  return { kind: 'figures', items };
}

/** Of every figure that the audit shows. */
function definitions({ posts, objectives, aims, mix, cadence, isOnSeveral, coverage, lead, results }: Audit, words: AuditWords): readonly string[] {
  const [first] = mix;
  return [
    ...(posts.planned === 0 ? [] : [words.publishedMeans]),
    ...(objectives === null || objectives.length === 0 ? [] : [words.objectiveMeans]),
    ...(aims === null || aims.rows.length === 0 ? [] : [words.aimsMean(aims.rows.some(({ cells }) => cells.some(({ posts: counted }) => counted !== null)))]),
    ...(first === undefined ? [] : [words.shareMeans(first.least)]),
    ...(cadence.channels.some(({ onTarget }) => onTarget !== null) ? [words.cadenceMeans] : []),
    ...(isOnSeveral ? [words.onSeveralMeans] : []),
    ...(coverage === null ? [] : [words.coverageMeans]),
    ...(lead === null ? [] : [words.leadMeans]),
    ...(results === null ? [] : [words.rateMeans(results.basis, results, GROWN_DAYS), words.intervalMeans(LEAST_FOR_BOUNDS)]),
  ];
}
