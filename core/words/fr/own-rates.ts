/** Ce que disent les résultats des taux que le calendrier donne lui-même, en français. */
import type { NamedRow, OwnRates } from '../../kpi/own-rates.ts';
import { NBSP } from '../format.ts';
import { quotable } from '../quotable.ts';
import { joinedList } from '../results-readings-words.ts';
import type { ReadResults } from '../results-readings-words.ts';
import { frResultsReadings } from './results-readings.ts';

const { bases, rows: ROWS, number } = frResultsReadings;

/** « lignes 2, 4 et 5 »; l’onglet entre parenthèses où il y en a plusieurs. */
function places(named: readonly NamedRow[], count: number): string {
  const texts = named.map(({ row, tab }) => `${row}${tab === '' ? '' : ` (${quotable(tab)})`}`);
  return `${count < 2 ? 'ligne' : 'lignes'} ${count > named.length ? `${texts.join(', ')} et ${number(count - named.length)} de plus` : joinedList(texts, ' et ')}`;
}

export function frOwnRates({ places: all, rows, over, isCompared, cause }: OwnRates, { basis, unit }: ReadResults): string {
  const signed = `aisissez-le avec son signe, par exemple 3,4${NBSP}%.`;
  const where = `pour ${number(all.length)}${NBSP}${ROWS[unit][all.length < 2 ? 0 : 1]} (${places(rows, all.length)})`;
  if (!isCompared) return `Taux d’engagement noté impossible ${where}${NBSP}: s${signed}`;
  const start = over === all.length
    ? `Taux d’engagement noté de plus de 100${NBSP}%, loin du taux calculé, ${where}${NBSP}: `
    : `Taux d’engagement noté loin du taux calculé ${where}${over === 0 ? '' : `, dont ${number(over)} de plus de 100${NBSP}%`}${NBSP}: `;
  if (cause === null) return `${start}vérifiez cette colonne.`;
  const by = `par ${cause.basis === 'reach' ? 'portée' : bases[cause.basis]}${cause.withClicks ? ', clics compris' : ''}`;
  if (cause.isTimesHundred) return `${start}il vaut cent fois ${cause.basis === basis && !cause.withClicks ? 'le taux calculé' : `un taux ${by}`}. S${signed}`;
  return `${start}il semble calculé ${by}.`;
}
