/** Examples of the rules about figures. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { ResultsFindings } from './results-findings.ts';

const FR = ['Atelier de poterie', 'Visite guidée', 'Concert', 'Portrait d’une bénévole', 'Nuit des musées'] as const;
const EN = ['Pottery workshop', 'Guided tour', 'Concert', 'Portrait of a volunteer', 'Museum night'] as const;

/** Posts that are out, each with what stands in the last column. */
function rowsOf(titles: readonly string[], published: string, values: readonly Cell[]): readonly (readonly Cell[])[] {
  return titles.map((title, at) => [EXAMPLE_TODAY - 20 + at * 2, title, published, values[at] ?? null]);
}

function pairs(last: Role, bad: readonly Cell[], good: readonly Cell[]): ExamplesOf<ResultsFindings>['figure-negative'] {
  const roles: readonly Role[] = ['date', 'title', 'status', last];
  return { fr: examplePair(roles, rowsOf(FR, 'Publié', bad), rowsOf(FR, 'Publié', good)), en: examplePair(roles, rowsOf(EN, 'Published', bad), rowsOf(EN, 'Published', good)) };
}

const REACHED: readonly Role[] = ['date', 'title', 'status', 'reach', 'engagements'];

/** @param reached By the third of the posts. */
function withReach(titles: readonly string[], published: string, reached: number): readonly (readonly Cell[])[] {
  return rowsOf(titles, published, [410, 520, reached, 480, 395]).map((cells, at) => [...cells, [31, 44, 58, 36, 29][at] ?? null]);
}

export const RESULTS_EXAMPLES: ExamplesOf<ResultsFindings> = {
  'figure-unreadable': pairs('reach', [1200, 940, '12O0', 2300, 1810], [1200, 940, 1200, 2300, 1810]),
  'figure-negative': pairs('likes', [31, 18, -4, 52, 40], [31, 18, 4, 52, 40]),
  'rate-over-one': pairs('engagement_rate', ['3,1 %', '2,4 %', '340 %', '1,9 %', '2,2 %'], ['3,1 %', '2,4 %', '3,4 %', '1,9 %', '2,2 %']),
  'engagements-over-reach': {
    fr: examplePair(REACHED, withReach(FR, 'Publié', 36), withReach(FR, 'Publié', 360)), en: examplePair(REACHED, withReach(EN, 'Published', 36), withReach(EN, 'Published', 360)),
  },
  'id-shortened': pairs('id', ['122158000000000011', '122158000000000027', '1.22158E+17', '122158000000000046', '122158000000000052'], ['122158000000000011', '122158000000000027', '122158000000000033', '122158000000000046', '122158000000000052']),
};
