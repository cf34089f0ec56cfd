/** The cases of the response policy, and what each asks of an answer. */
import { foldedWords, singular } from '../../lexicon/fold.ts';
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import type { PolicyAction, PolicyRow } from '../../side-tabs/policy-tab.ts';
import type { SideTab } from '../../side-tabs/side-tabs.ts';

/** Hours to answer in where the policy says nothing. */
const USUAL_DELAY = 24;
/** What comes after in a cell makes no other case. */
const LONGEST = 200;
/** What leaves a message without an answer. */
const SILENT: ReadonlySet<PolicyAction> = new Set<PolicyAction>(['ignore', 'hide']);

/** Rows that stand for a case. */
export function casesOf({ rows }: SideTab<'policy'>): readonly PolicyRow[] {
  return rows.filter((row) => row.case.trim() !== '' && !isPlaceholder(row.case));
}

/** The form in which cases are compared: `Compliments` is `compliment`. A log says the same few over and over, each read once. */
export function caseReader(): (text: string) => string {
  const keys = new Map<string, string>();
  return (text) => {
    let key = keys.get(text);
    if (key === undefined) {
      key = isPlaceholder(text) ? '' : foldedWords(text.slice(0, LONGEST)).map(singular).join(' ');
      keys.set(text, key);
    }
    return key;
  };
}

/** For the case of a message, the hours in which it wants an answer; null where it wants none. */
export function delaysOf(policy: SideTab<'policy'> | null): (text: string) => number | null {
  const keyOf = caseReader();
  const delays = new Map<string, number | null>();
  for (const row of policy === null ? [] : casesOf(policy)) {
    const key = keyOf(row.case);
    const delay = row.action.some((action) => SILENT.has(action)) ? null : (row.delay ?? USUAL_DELAY);
    const known = delays.get(key);
    // Of a case that stands there twice, what asks least counts.
    delays.set(key, delay === null || known === null ? null : Math.max(delay, known ?? 0));
  }
  return (text) => {
    const delay = delays.get(keyOf(text));
    return delay === undefined ? USUAL_DELAY : delay;
  };
}
