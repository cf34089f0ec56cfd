/** From the state to the rows of the list, each step kept until what it depends on changes. */
import { useMemo } from 'react';
import type { Words } from '../../words/words.ts';
import type { LateParts } from '../late-parts.ts';
import { filterFindings, shownStanding } from '../state/filter-findings.ts';
import type { SeverityCounts } from '../state/filter-findings.ts';
import { groupFindings } from '../state/group-findings.ts';
import { listRows } from '../state/list-rows.ts';
import type { ListRow } from '../state/list-rows.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useFollowing } from './use-following.ts';

export interface Listing {
  readonly rows: readonly ListRow[];
  /** What the filters let through. */
  readonly findings: readonly ListedFinding[];
  readonly counts: SeverityCounts;
  readonly shown: number;
  readonly total: number;
}

const NONE: readonly ListedFinding[] = [];

/** `parts` is there at the latest when something was loaded. */
export function useListing(state: PaneState, words: Words, parts: LateParts | null): Listing {
  const findings = state.loaded?.kind === 'checked' ? state.loaded.findings : NONE;
  // Typing stays fluent while a long list is searched.
  const search = useFollowing(state.search);
  const textOf = useMemo(() => (parts === null ? () => '' : parts.searchTextIn(parts.words.rules)), [parts]);
  const { severities, person, rule, place, isNewOnly, standing } = state;
  const filtered = useMemo(
    () => filterFindings(findings, { search, severities, person, rule, place, isNewOnly, standing }, textOf),
    [findings, search, severities, person, rule, place, isNewOnly, standing, textOf],
  );
  const groups = useMemo(() => groupFindings(filtered.findings, state.grouping, words.language), [filtered, state.grouping, words]);
  const rows = useMemo(() => listRows(groups, state.folded), [groups, state.folded]);
  const total = useMemo(() => findings.filter((listed) => shownStanding(listed) === standing).length, [findings, standing]);
  return { rows, findings: filtered.findings, counts: filtered.counts, shown: filtered.findings.length, total };
}
