/** What each event makes of the pane's state. */
import type { Severity } from '../../findings/finding.ts';
import type { Grouping } from '../../findings/grouping.ts';
import type { Loaded } from '../load-findings.ts';
import type { PaneFault, PaneState } from './pane-state.ts';

export type PaneEvent =
  | { readonly type: 'read-started'; readonly isQuiet: boolean }
  | { readonly type: 'read-progressed'; readonly done: number; readonly total: number }
  | { readonly type: 'read-finished'; readonly loaded: Loaded }
  | { readonly type: 'fault-raised'; readonly fault: PaneFault }
  | { readonly type: 'reveal-succeeded' }
  | { readonly type: 'severity-toggled'; readonly severity: Severity }
  | { readonly type: 'search-changed'; readonly search: string }
  | { readonly type: 'grouping-chosen'; readonly grouping: Grouping }
  | { readonly type: 'filters-cleared' }
  | { readonly type: 'group-folded'; readonly id: string; readonly isFolded: boolean }
  | { readonly type: 'row-activated'; readonly key: string; readonly isSelected: boolean }
  | { readonly type: 'selection-left' };

export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'read-started':
      return { ...state, reading: { isQuiet: event.isQuiet, share: null } };
    case 'read-progressed':
      return state.reading === null ? state : { ...state, reading: { ...state.reading, share: shareOf(event.done, event.total) } };
    case 'read-finished':
      return { ...state, loaded: event.loaded, reading: null, fault: state.fault?.during === 'watch' ? state.fault : null };
    case 'fault-raised':
      return { ...state, reading: event.fault.during === 'read' ? null : state.reading, fault: event.fault };
    case 'reveal-succeeded':
      return state.fault?.during === 'reveal' ? { ...state, fault: null } : state;
    case 'severity-toggled':
      return { ...state, severities: toggled(state.severities, event.severity) };
    case 'search-changed':
      return { ...state, search: event.search };
    case 'grouping-chosen':
      return { ...state, grouping: event.grouping, folded: new Set() };
    case 'filters-cleared':
      return { ...state, severities: new Set(), search: '' };
    case 'group-folded':
      return { ...state, folded: withMember(state.folded, event.id, event.isFolded) };
    case 'row-activated':
      return { ...state, activeKey: event.key, selectedKey: event.isSelected ? event.key : null };
    case 'selection-left':
      return { ...state, selectedKey: null };
  }
}

function shareOf(done: number, total: number): number {
  return total <= 0 ? 0 : Math.min(1, done / total);
}

function toggled<Member>(members: ReadonlySet<Member>, member: Member): ReadonlySet<Member> {
  return withMember(members, member, !members.has(member));
}

function withMember<Member>(members: ReadonlySet<Member>, member: Member, isMember: boolean): ReadonlySet<Member> {
  const next = new Set(members);
  if (isMember) next.add(member);
  else next.delete(member);
  return next;
}
