/** What the command line says of results, in both languages, beside their readings. */
import type { Language } from '../../../core/index.ts';
import type { Kpi, KpiGroup } from '../../../core/kpi/kpi.ts';
import { NBSP } from '../../../core/words/format.ts';
import type { ResultsReadingsWords } from '../../../core/words/results-readings-words.ts';

interface KpiCommandWords {
  readonly all: string;
  readonly group: (name: string, unit: Kpi['unit'], group: Pick<KpiGroup, 'posts' | 'n' | 'rate'>, words: ResultsReadingsWords) => string;
}

export const KPI_WORDS: { readonly [L in Language]: KpiCommandWords } = {
  fr: {
    all: 'Ensemble',
    group: (name, unit, { posts, n, rate: { total, mean, median, interval } }, { percent }) => {
      const rows = `${posts}${NBSP}${unit === 'day' ? 'jour' : 'publication'}${posts < 2 ? '' : 's'}`;
      if (total === null || mean === null || median === null) return `${name}  ${rows}, aucun taux`;
      const between = interval === null ? '' : ` (celle-ci à 95${NBSP}%${NBSP}: ${percent(interval[0])} à ${percent(interval[1])})`;
      return `${name}  ${rows}, dont ${n} avec un taux${NBSP}: total ÷ total ${percent(total)}, moyenne des taux ${percent(mean)}, médiane ${percent(median)}${between}`;
    },
  },
  en: {
    all: 'All',
    group: (name, unit, { posts, n, rate: { total, mean, median, interval } }, { percent }) => {
      const rows = `${posts} ${unit}${posts === 1 ? '' : 's'}`;
      if (total === null || mean === null || median === null) return `${name}  ${rows}, no rate`;
      const between = interval === null ? '' : ` (the median, at 95%: ${percent(interval[0])} to ${percent(interval[1])})`;
      return `${name}  ${rows}, ${n} of them with a rate: total ÷ total ${percent(total)}, mean of rates ${percent(mean)}, median ${percent(median)}${between}`;
    },
  },
};
