/** From the state to the rows of the list, each step kept until what it depends on changes. */
import { useDeferredValue, useMemo } from 'react';
import type { Words } from '../../words/words.ts';
import { findingSentence } from '../finding-sentence.ts';
import { filterFindings } from '../state/filter-findings.ts';
import type { SeverityCounts } from '../state/filter-findings.ts';
import { groupFindings } from '../state/group-findings.ts';
import { listRows } from '../state/list-rows.ts';
import type { ListRow } from '../state/list-rows.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import type { PaneState } from '../state/pane-state.ts';

export interface Listing {
  readonly rows: readonly ListRow[];
  readonly counts: SeverityCounts;
  readonly shown: number;
  readonly total: number;
}

const NONE: readonly ListedFinding[] = [];

export function useListing(state: PaneState, words: Words): Listing {
  const findings = state.loaded?.kind === 'checked' ? state.loaded.findings : NONE;
  // Typing stays fluent while a long list is searched.
  const search = useDeferredValue(state.search);
  const textOf = useMemo(() => searchTextIn(words), [words]);
  const filtered = useMemo(() => filterFindings(findings, search, state.severities, textOf), [findings, search, state.severities, textOf]);
  const groups = useMemo(() => groupFindings(filtered.findings, state.grouping, words.language), [filtered, state.grouping, words]);
  const rows = useMemo(() => listRows(groups, state.folded), [groups, state.folded]);
  return { rows, counts: filtered.counts, shown: filtered.findings.length, total: findings.length };
}

function searchTextIn(words: Words): (listed: ListedFinding) => string {
  return ({ finding, address, sheetName }) => [findingSentence(finding, words), words.rules[finding.code].name, address, sheetName].join(' ');
}
