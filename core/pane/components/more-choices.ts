/** What the menu offers about a calendar that was checked. */
import type { Dispatch } from 'react';
import type { Language } from '../../words/language.ts';
import type { Loaded } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { CalendarChoices } from './more-menu.tsx';

/** Nothing to choose without a calendar. */
export function calendarChoices(loaded: Loaded | null, language: Language, actions: PaneActions, dispatch: Dispatch<PaneEvent>): CalendarChoices | null {
  if (loaded?.kind !== 'checked') return null;
  const { findings, stale, counts, found } = loaded;
  return {
    onRules: () => dispatch({ type: 'panel-opened', panel: { kind: 'rules' } }),
    startCount: counts.open,
    // What was known stays so.
    onStart: () => actions.ask({ kind: 'start', findings: findings.flatMap(({ triaged }) => (triaged.ignored === null ? [triaged] : [])) }, language),
    onForgetStart: found.settings.known === null ? null : () => actions.ask({ kind: 'forget-start' }, language),
    staleCount: stale.length,
    onCleanUp: () => actions.ask({ kind: 'clean-up', stale: stale.map(({ ignored }) => ignored) }, language),
  };
}
