/** In which language the headings of some ranges are written. */
import { foldedWords } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { Language } from '../words/language.ts';
import type { CellRows } from './declaration.ts';

const FRENCH = wordSet(`nom, prénom, personne, personnes, qui, membre, poste, fonction, canal, canaux, réseau, réseaux, plateforme, service, jour, jours, heure, heures, début, fin, du, au, de, dès,
  relève, remplace, remplaçant, motif, garde, quart, plage, besoin, fermé, idéal, statut, texte, titre, légende, responsable, approbateur, mots, équipe, capacité, droits`);
const ENGLISH = wordSet(`name, person, people, who, member, job, function, channel, channels, network, networks, platform, department, day, days, hour, hours, time, start, end, from, to, until, backup,
  replaces, reason, shift, need, closed, ideal, best, least, status, text, title, caption, owner, approver, hashtags, team, capacity, rights, copy`);
/** Headings stand near the top. */
const ROWS_LOOKED_AT = 5;
const LONGEST_HEADING = 60;
/** Letters that hardly any English word has. */
const ACCENTS = /[àâçéèêëîïôùûœ]/i;

/** Null where nothing tells. In each range the row that tells most is that of the headings. */
export function languageOfRanges(ranges: readonly CellRows[]): Language | null {
  let sum = 0;
  for (const rows of ranges) {
    let most = 0;
    for (const row of rows.slice(0, ROWS_LOOKED_AT)) {
      const worth = row.reduce((all: number, cell) => all + (typeof cell === 'string' && cell.length <= LONGEST_HEADING ? worthOf(cell) : 0), 0);
      if (Math.abs(worth) > Math.abs(most)) most = worth;
    }
    sum += most;
  }
  return sum === 0 ? null : sum > 0 ? 'fr' : 'en';
}

/** Above 0 for French, below for English. */
function worthOf(heading: string): number {
  const words = foldedWords(heading);
  return words.filter((word) => FRENCH.has(word)).length - words.filter((word) => ENGLISH.has(word)).length + (ACCENTS.test(heading) ? 1 : 0);
}
