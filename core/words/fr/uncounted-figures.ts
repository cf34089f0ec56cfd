/** Pourquoi aucun chiffre ne compte alors qu’il y en a, en français. */
import type { UncountedFigures } from '../../jobs/kpi.ts';
import { NBSP } from '../format.ts';

export function frUncountedFigures(why: UncountedFigures): string {
  return why === 'daily' ? `Aucun chiffre à lire${NBSP}: chaque ligne ne donne qu’un jour ou un mois d’une publication. Exportez les chiffres de toute sa durée (Durée de vie).` : `Aucun chiffre à lire${NBSP}: les publications qui ont des chiffres ont toutes une date à venir. Corrigez les dates.`;
}
