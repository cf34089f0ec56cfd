/** What the headings of a network's export tell of its rows beside what each column is: money behind them, whole periods, lists that end early, visits of a web site. */
import { AD_LEVELS, AD_LEVEL_HEADINGS, BOOSTED_HEADINGS, FUNDED_HEADINGS, LINKEDIN_TOP, PERIOD_END_HEADINGS, POST_ID_HEADINGS, POST_TYPE_HEADINGS, PUBLISHED_HEADINGS, SPAN_HEADINGS, YOUTUBE_TABLE } from '../lexicon/export-headings.ts';
import { fold } from '../lexicon/fold.ts';
import { siteLevelUnder } from '../lexicon/site-levels.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { ExportSigns, RecognisedColumn } from './recognition.ts';

const BOOSTED = wordSet(BOOSTED_HEADINGS);
const FUNDED = wordSet(FUNDED_HEADINGS, POST_TYPE_HEADINGS);
const ENDS = wordSet(PERIOD_END_HEADINGS);
const [POST_ID, PUBLISHED, SPAN] = [wordSet(POST_ID_HEADINGS), wordSet(PUBLISHED_HEADINGS), wordSet(SPAN_HEADINGS)];
const LEVELS = AD_LEVELS.map((level) => ({ level, headings: wordSet(AD_LEVEL_HEADINGS[level]) }));
const TOP_LISTS = [LINKEDIN_TOP, YOUTUBE_TABLE].map(({ marks, ...list }) => ({ list, marks: marks.map((mark) => wordSet(mark)) }));

/** Beside `Sessions`, in Google Analytics alone: a team may note the sessions that a post has brought. */
const OF_SITE = /^(?:engaged sessions|sessions avec engagement|active users|utilisateurs actifs|event count|nombre d evenements|key events|evenements cles)$/;

/** Of pages and screens, which no session is told for. */
const [VIEWS, USERS] = [wordSet('Views, Vues'), wordSet('Active users, Utilisateurs actifs')];

/** Without a role where nobody has looked at the cells. */
type ExportColumn = Pick<RecognisedColumn, 'column' | 'heading'> & Partial<Pick<RecognisedColumn, 'role'>>;

/** Null where the headings say nothing of the kind. */
export function exportSigns(columns: readonly ExportColumn[]): ExportSigns | null {
  const headed = columns.map(({ column, heading }) => ({ column, heading: fold(heading) }));
  const columnsUnder = (headings: ReadonlySet<string>): readonly number[] => headed.flatMap(({ column, heading }) => (headings.has(heading) ? [column] : []));
  const [end] = columnsUnder(ENDS);
  const [found] = LEVELS.flatMap(({ level, headings }) => columnsUnder(headings).map((name) => ({ level, name })));
  const top = TOP_LISTS.find(({ marks }) => marks.every((mark) => columnsUnder(mark).length > 0));
  // Where the other column holds times alone, `Date` is the post's own.
  const isDated = columnsUnder(POST_ID).length > 0 && columnsUnder(PUBLISHED).some((place) => columns.some(({ column, role }) => column === place && role !== 'time'));
  const [span] = isDated ? columnsUnder(SPAN) : [];
  const isOfSite = headed.some(({ heading }) => heading === 'sessions') && headed.some(({ heading }) => OF_SITE.test(heading));
  const isOfPages = columnsUnder(VIEWS).length > 0 && columnsUnder(USERS).length > 0;
  const headedBy = siteLevelUnder(headed[headed[0]?.heading === 'date' ? 1 : 0]?.heading ?? '');
  const siteLevel = isOfSite || (isOfPages && headedBy === 'page') ? headedBy : undefined;
  const signs: ExportSigns = {
    boosted: columnsUnder(BOOSTED), funded: columnsUnder(FUNDED), topList: top?.list ?? null,
    periods: end === undefined || found === undefined ? null : { end, ...found },
    ...(span === undefined ? {} : { span }),
    ...(siteLevel === undefined ? {} : { siteLevel }),
  };
  return signs.boosted.length + signs.funded.length === 0 && signs.topList === null && signs.periods === null && span === undefined && siteLevel === undefined ? null : signs;
}
