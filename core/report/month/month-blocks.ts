/** The pack of a month as blocks in one language: the picture for the wall first, then who does what. */
import { NBSP } from '../../words/format.ts';
import type { MonthPackWords } from '../../words/month-pack-words.ts';
import type { Block, ReportDocument } from '../sheet/blocks.ts';
import { DAY_GRID } from '../sheet/day-grid.ts';
import { monthGrid } from './blocks/month-grid.ts';
import { shortNamesIn } from './blocks/short-channels.ts';
import { taskBlocks, undatedBlocks } from './blocks/task-blocks.ts';
import type { MonthPack } from './month-pack.ts';
import { monthKey } from './packed-month.ts';

export interface MonthBlocksInput {
  readonly words: MonthPackWords;
  /** Whose dates, weeks and paper. */
  readonly region: ReportDocument['region'];
}

export function monthDocument(pack: MonthPack, { words, region }: MonthBlocksInput): ReportDocument {
  const key = monthKey(pack);
  return {
    key: `month ${key}`,
    name: words.name(key),
    grid: DAY_GRID,
    blocks: [
      { kind: 'title', text: words.title(pack), subtitle: words.subtitle(pack) },
      ...progressBlocks(pack, words),
      monthGrid(pack, words, region),
      ...(pack.posts + pack.events === 0 ? [] : [{ kind: 'paragraph', text: words.readThis(shortNamesIn(pack)), tone: 'quiet' } as const]),
      ...undatedBlocks(pack, words),
      { kind: 'page-break' },
      ...taskBlocks(pack, words),
      { kind: 'paragraph', text: words.tasksMean, tone: 'quiet' },
    ],
    isLandscape: true,
    paper: region === 'fr-FR' ? 'a4' : 'letter',
    unfinished: `Mois ${key} incomplet${NBSP}: recommencez dans Suivi · Month ${key} incomplete: try again in Suivi`,
    region,
  };
}

/** A warning once the day has come on which enough should be planned. */
function progressBlocks({ progress, from }: MonthPack, words: MonthPackWords): readonly Block[] {
  if (progress === null) return [];
  const text = words.progress(progress, from);
  const isWarning = progress.isUnder && progress.isDue;
  return [{ kind: 'paragraph', text: isWarning ? `⚠ ${text}` : text, tone: isWarning ? 'warning' : 'quiet' }];
}
