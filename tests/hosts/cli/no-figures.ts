/** What `kpi` says of a calendar without figures: which columns it would take, or that those it has are empty. */
import type { Language } from '../../../core/index.ts';
import type { Measure } from '../../../core/table/role.ts';
import { resultsReadingsIn } from '../../../core/words/results-readings-in.ts';
import { NBSP } from '../../../core/words/format.ts';

interface NoFigures {
  readonly lacking: readonly Measure[];
  readonly empty: readonly Measure[];
}

export function noFigures({ lacking, empty }: NoFigures, language: Language): string {
  const { measures } = resultsReadingsIn(language);
  const named = (empty.length > 0 ? empty : lacking).map((measure) => measures[measure]).join(', ');
  if (language === 'fr') {
    const blank = empty.length < 2 ? 'la colonne de chiffres du calendrier est vide' : 'les colonnes de chiffres du calendrier sont vides';
    return `Aucun chiffre à lire${NBSP}: ${empty.length > 0 ? `${blank} (${named})` : `ajoutez au calendrier une colonne parmi celles-ci${NBSP}: ${named}`}.`;
  }
  const blank = `the calendar’s ${empty.length < 2 ? 'column of figures is' : 'columns of figures are'} empty`;
  return `There are no figures to read: ${empty.length > 0 ? `${blank} (${named})` : `add one of these columns to the calendar: ${named}`}.`;
}
