/** A link cell that holds something else than a link: nobody can follow it. */
import { isStatus } from '../../lexicon/statuses.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import { cellOf, heldBy } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import type { Rule } from '../rule.ts';
import { linksOf } from './links-of.ts';
import type { Links } from './links-of.ts';
import { isLinkToCome } from './published-link.ts';

/** Words are out of place in a column of links only: where this share of what is there can be followed. */
const MOSTLY_LINKS = 0.8;
const FEWEST_LINKS = 5;

export const linkUnreadable: Rule<'link-unreadable'> = {
  code: 'link-unreadable',
  severity: 'warning',
  needs: [['url']],
  run: ({ calendar }, report) => {
    for (const { links, others } of linksByPart(calendar)) {
      const areLinks = links >= FEWEST_LINKS && links >= (links + others.length) * MOSTLY_LINKS;
      for (const { row, reading } of others) {
        if (reading.kind === 'words' && !areLinks) continue;
        const text = calendar.url[row] ?? '';
        // Marks count in the cell as it stands: only where it begins as the text does.
        const isWhole = reading.kind === 'broken' && heldBy(calendar, row, 'url') === text;
        report([cellOf(calendar, row, 'url')], { text }, isWhole ? { mark: reading.mark } : {});
      }
    }
  },
};

/** The link cells of a tab that hold something: how many are links, and the rows of the others. */
interface LinkCells {
  links: number;
  readonly others: Links['others'][number][];
}

function linksByPart(calendar: Calendar): readonly LinkCells[] {
  const cells = calendar.parts.map((): LinkCells => ({ links: 0, others: [] }));
  const { codes, others } = linksOf(calendar);
  for (let row = 0; row < calendar.rowCount; row += 1) {
    const ofPart = codes[row] === 0 ? undefined : cells[calendar.part[row] ?? 0];
    if (ofPart !== undefined) ofPart.links += 1;
  }
  for (const other of others) if (!isBlankWord(calendar.url[other.row] ?? '')) cells[calendar.part[other.row] ?? 0]?.others.push(other);
  return cells;
}

/** `À venir`, `pas encore`, `✅`, `Programmé`: there is no link yet, which is told on its own where one is missing. */
function isBlankWord(text: string): boolean {
  return isLinkToCome(text) || yesOrNo(text) !== null || (text.length <= 24 && isStatus(text));
}
