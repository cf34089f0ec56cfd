/** The digest as blocks in one language: what did well, what to share now, and what comes next. */
import { formatIsoWeek } from '../../time/iso-week.ts';
import type { DigestWords } from '../../words/digest-words.ts';
import { NBSP } from '../../words/format.ts';
import { longName } from '../channel-name.ts';
import type { Block, ReportCell, ReportDocument, TableBlock } from '../sheet/blocks.ts';
import type { Digest, DigestPost } from './digest.ts';
import { shownLink } from './web-links.ts';

export interface DigestBlocksInput {
  readonly words: DigestWords;
  /** Whose dates and paper. */
  readonly region: ReportDocument['region'];
}

/** Channel, day, what to do, text, link. */
const GRID: readonly number[] = [14, 20, 28, 62, 40];

export function digestDocument(digest: Digest, { words, region }: DigestBlocksInput): ReportDocument {
  const key = formatIsoWeek(digest.week);
  const { worked, out, ahead } = digest;
  const known = worked.map((post) => lineOf(post, `${words.advice(post.advice)}. ${words.times(post.timesMedian)}`, words));
  return {
    key: `digest ${key}`,
    name: words.name(digest.week),
    grid: GRID,
    blocks: [
      { kind: 'title', text: words.title(digest.week), subtitle: words.subtitle(digest) },
      { kind: 'paragraph', text: words.intro, tone: 'plain' },
      ...(worked.length === 0 ? [] : [{ kind: 'heading', text: words.worked } as const, linkedTable('worked', known, words)]),
      { kind: 'heading', text: words.out },
      linkedTable('out', out.map((post) => lineOf(post, words.advice(post.advice), words)), words),
      { kind: 'heading', text: words.ahead },
      ...(ahead.length === 0 ? [] : [{ kind: 'paragraph', text: words.await, tone: 'plain' } as const]),
      aheadTable(ahead.map((post) => [digestChannel(post, words), digestMoment(post, words), post.copy || words.untitled]), words),
    ],
    isLandscape: true,
    paper: region === 'fr-FR' ? 'a4' : 'letter',
    unfinished: `À partager ${key} incomplet${NBSP}: recommencez dans Suivi · To share ${key} incomplete: try again in Suivi`,
    region,
  };
}

type Line = TableBlock['rows'][number];

function linkedTable(id: string, rows: readonly Line[], { outHeads: [channel, day, what, text, link], noOut }: DigestWords): Block {
  return {
    kind: 'table', id,
    columns: [
      { heading: channel, kind: 'text', at: 0, span: 1, isWrapped: true },
      { heading: day, kind: 'text', at: 1, span: 1, isWrapped: true },
      { heading: what, kind: 'text', at: 2, span: 1, isWrapped: true },
      { heading: text, kind: 'text', at: 3, span: 1, isWrapped: true },
      { heading: link, kind: 'text', at: 4, span: 1, isWrapped: true },
    ],
    rows, empty: noOut,
  };
}

function aheadTable(rows: readonly Line[], { aheadHeads: [channel, day, text], noAhead }: DigestWords): Block {
  return {
    kind: 'table', id: 'ahead',
    columns: [
      { heading: channel, kind: 'text', at: 0, span: 1, isWrapped: true },
      { heading: day, kind: 'text', at: 1, span: 1, isWrapped: true },
      { heading: text, kind: 'text', at: 2, span: 3, isWrapped: true },
    ],
    rows, empty: noAhead,
  };
}

function lineOf(post: DigestPost, what: string, words: DigestWords): Line {
  const link: ReportCell = post.link === null ? { value: null } : { value: shownLink(post.link), link: { kind: 'web', url: post.link } };
  return [digestChannel(post, words), digestMoment(post, words), what, post.copy || words.untitled, link];
}

export function digestChannel({ channel }: DigestPost, words: DigestWords): string {
  return channel === '' ? words.noChannel : longName(channel, words);
}

export function digestMoment({ day, minutes }: DigestPost, words: DigestWords): string {
  return day === null ? '' : words.moment(day, minutes);
}
