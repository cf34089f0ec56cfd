/** What a tab's name says: that the calendar is here, that it is not, or which period it holds. */
import { fold, foldedWords, singular } from '../lexicon/fold.ts';
import { MONTHS } from '../lexicon/months.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { TitlePeriod } from './recognition.ts';

const CALENDAR_NAMES = plain(
  'calendar, calender, calendrier, planning, plan, schedule, posts, publication, publications, content, contenu, contenus, editorial, éditorial, éditoriale, social, calendario, calendário, programación, programação, Redaktionsplan, planner, programmation',
);
const SIDE_NAMES = plain(
  `team, équipe, people, membres, contacts, channels, channel, canaux, comptes, accounts, style, guide, media, médias, assets, library, bibliothèque, policy, politique, responses, réponses, replies, log, journal, objectives, objectifs, goals,
   lists, listes, list, liste, dropdowns, settings, paramètres, config, configuration, readme, instructions, instruction, mode d emploi, aide, help, legend, légende, dashboard, tableau de bord, report, rapport, bilan, kpi, kpis, summary, sommaire, résumé,
   strategy, stratégie, ideas, idées, banque, bank, evergreen, hashtags, budget, personas, audience, rota, gardes, absences, congés, horaire, shifts, besoins, needs, roles, rôles, duties, tâches, tasks, holidays, jours fériés, pivot, data validation, validation, demographics, suivi, holidays, fériés, competitors, concurrents`,
);
/** Tabs that hold another version of the calendar, or none of its own rows. */
const COPY_NAMES = plain('copy, copie, copia, cópia, kopie, backup, sauvegarde, old, ancien, ancienne, template, modèle, gabarit, plantilla, modelo, example, exemple, sample, archive, archives, archived, archivé, vorlage, test, brouillon');

/** Added to a table's worth. */
export function nameWorth(name: string): number {
  const words = foldedWords(name).map(singular);
  const names = (known: ReadonlySet<string>): boolean => known.has(words.join(' ')) || words.some((word) => known.has(word));
  const isCopy = isCopyName(name);
  if (names(CALENDAR_NAMES) || words.some((word) => MONTHS.has(word))) return isCopy ? -1 : 1;
  return isCopy || names(SIDE_NAMES) ? -3 : 0;
}

function isCopyName(name: string): boolean {
  return foldedWords(name).some((word) => COPY_NAMES.has(singular(word)));
}

/** The period that a name or title states: `Janvier 2026`, `Plan 2026`. A month without a year states none. */
export function periodIn(...texts: readonly string[]): TitlePeriod | null {
  for (const text of texts) {
    const words = fold(text.slice(0, 120)).split(' ');
    const years = new Set(words.filter((word) => /^20\d\d$/.test(word)).map(Number));
    const [year] = years;
    if (year === undefined || years.size > 1) continue;
    const months = new Set(words.map((word) => MONTHS.get(word)).filter((month) => month !== undefined));
    const [month] = months;
    return { year, month: months.size === 1 && month !== undefined ? month : null };
  }
  return null;
}

function plain(list: string): ReadonlySet<string> {
  return new Set([...wordSet(list)].map((entry) => entry.split(' ').map(singular).join(' ')));
}
