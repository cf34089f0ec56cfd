/** Decodes the rows of the tab of duties. */
import { teamRoleOf } from '../../lexicon/team-roles.ts';
import { wordMap } from '../../lexicon/word-list.ts';
import { yesOrNo } from '../../lexicon/yes-no.ts';
import { isBlank, isCellError } from '../../table/cell.ts';
import type { Cell } from '../../table/cell.ts';
import type { DutyRhythm, DutyRow } from '../duties-tab.ts';
import { decoded, ownersOf, textsOf, wordsOf } from '../read-words.ts';
import { saidText, saysNothing } from '../tab-cells.ts';
import type { TabCells } from '../tab-cells.ts';

const RHYTHM_WORDS: ReadonlyMap<string, DutyRhythm> = wordMap<DutyRhythm>([
  ['daily', `quotidien, quotidienne, quotidiennement, chaque jour, tous les jours, par jour, jour, journalier, journalière, quotidien ne, chaque jour ouvrable, chaque matin, tous les matins, tous les jours ouvrables,
    daily, every day, each day, per day, day, weekdays, every weekday, every morning, every working day`],
  ['weekly', `hebdomadaire, hebdo, hebdomadairement, chaque semaine, toutes les semaines, par semaine, une fois par semaine, semaine, chaque lundi, chaque mardi, chaque mercredi, chaque jeudi, chaque vendredi, le lundi, le mardi, le mercredi, le jeudi, le vendredi, tous les lundis, tous les mardis, tous les mercredis, tous les jeudis, tous les vendredis,
    weekly, every week, each week, per week, once a week, week, every monday, every tuesday, every wednesday, every thursday, every friday`],
  ['monthly', `mensuel, mensuelle, mensuellement, chaque mois, tous les mois, par mois, une fois par mois, mois,
    monthly, every month, each month, per month, once a month, month`],
]);

export function dutyRows(tab: TabCells<'duties'>): readonly DutyRow[] {
  const duties = textsOf(tab, 'duty');
  const roleWords = textsOf(tab, 'role');
  const roles = decoded(roleWords, () => teamRoleOf);
  const rhythms = wordsOf(tab, 'rhythm', RHYTHM_WORDS);
  const owners = ownersOf(tab, 'owner');
  const backups = ownersOf(tab, 'backup');
  const weeks = [...tab.weeks].sort((a, b) => a.monday - b.monday);
  return tab.rows.map((row, at) => ({
    row,
    duty: duties[at] ?? '',
    role: roles[at] ?? '',
    roleWord: roleWords[at] ?? '',
    rhythm: rhythms[at] ?? null,
    owner: owners[at] ?? NOBODY,
    backup: backups[at] ?? NOBODY,
    marks: weeks.map(({ monday, column, cells }) => ({ monday, column, isDone: isMark(cells[at] ?? null) })),
  }));
}

const NOBODY = { word: '', people: [], shared: null } as const;

/** Whatever stands there says done, but for what says that it is not: `non`, `☐`, 0, an error. */
function isMark(cell: Cell): boolean {
  if (cell === null || isBlank(cell) || isCellError(cell)) return false;
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell !== 0;
  return !saysNothing(cell) && yesOrNo(saidText(cell).trim()) !== false;
}
