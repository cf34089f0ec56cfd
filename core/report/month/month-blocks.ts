/** The pack of a month as blocks in one language: the picture for the wall first, then who does what. */
import { NBSP } from '../../words/format.ts';
import type { MonthPackWords } from '../../words/month-pack-words.ts';
import type { Block, ReportDocument } from '../sheet/blocks.ts';
import { DAY_GRID, entriesShown } from '../sheet/day-grid.ts';
import type { GridFit } from '../sheet/day-grid.ts';
import { fitDayGrid } from '../sheet/fit-day-grid.ts';
import { monthGrid } from './blocks/month-grid.ts';
import { shortNamesIn } from './blocks/short-channels.ts';
import { furtherBlocks, taskBlocks, undatedBlocks } from './blocks/task-blocks.ts';
import type { MonthPack } from './month-pack.ts';
import { monthKey } from './packed-month.ts';

export interface MonthBlocksInput {
  readonly words: MonthPackWords;
  /** Whose dates, weeks and paper. */
  readonly region: ReportDocument['region'];
}

export function monthDocument(pack: MonthPack, { words, region }: MonthBlocksInput): ReportDocument {
  const key = monthKey(pack);
  const page = { grid: DAY_GRID, isLandscape: true, paper: region === 'fr-FR' ? 'a4' : 'letter', region } as const;
  const picture = monthGrid(pack, words, region);
  const fullest = Math.max(0, ...pack.days.map(({ posts }) => posts.length));
  const pictureWith = (fit: GridFit): readonly Block[] => [
    { kind: 'title', text: words.title(pack), subtitle: words.subtitle(pack) },
    ...progressBlocks(pack, words),
    { ...picture, fit },
    ...(fullest === 0 ? [] : [{ kind: 'paragraph', text: words.readThis(shortNamesIn(pack), entriesShown(fullest, fit.entries) < fullest), tone: 'quiet' } as const]),
  ];
  const fit = fitDayGrid(page, fullest, pictureWith);
  return {
    ...page,
    key: `month ${key}`,
    name: words.name(key),
    blocks: [
      ...pictureWith(fit),
      ...(pack.people.length === 0 ? [] : [{ kind: 'page-break' } as const]),
      ...furtherBlocks(pack, fit.entries, words),
      ...undatedBlocks(pack, words),
      ...taskBlocks(pack, words),
      ...(pack.people.length === 0 ? [] : [{ kind: 'paragraph', text: words.tasksMean, tone: 'quiet' } as const]),
    ],
    unfinished: `Mois ${key} incomplet${NBSP}: recommencez dans Suivi · Month ${key} incomplete: try again in Suivi`,
  };
}

/** A warning once the day has come on which enough should be planned. */
function progressBlocks({ progress, from }: MonthPack, words: MonthPackWords): readonly Block[] {
  if (progress === null) return [];
  const text = words.progress(progress, from);
  const isWarning = progress.isUnder && progress.isDue;
  return [{ kind: 'paragraph', text: isWarning ? `⚠ ${text}` : text, tone: isWarning ? 'warning' : 'quiet' }];
}
