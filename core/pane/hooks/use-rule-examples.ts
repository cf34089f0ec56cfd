/** Fetches the examples of rules when a rule's page is first opened: most sessions do without them. */
import { useEffect, useState } from 'react';
import { fetchPart } from '../../late-part.ts';
import { HostError } from '../../host.ts';
import type { HostFault } from '../../host.ts';
// A type alone: the component itself is fetched below.
import type { RuleExamples } from '../components/rule-examples.tsx';

export interface RuleExamplesPart {
  /** Null until they are there. */
  readonly Examples: typeof RuleExamples | null;
  /** Why there are none to show. */
  readonly fault: HostFault | null;
  readonly fetchAgain: () => void;
}

export function useRuleExamples(): RuleExamplesPart {
  const [part, setPart] = useState<Pick<RuleExamplesPart, 'Examples' | 'fault'>>({ Examples: null, fault: null });
  const [tries, setTries] = useState(0);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    fetchPart(import('../components/rule-examples.tsx')).then(
      ({ RuleExamples: Examples }) => setPart({ Examples, fault: null }),
      (error: unknown) => (error instanceof HostError ? setPart({ Examples: null, fault: error.fault }) : setBug({ error })),
    );
  }, [tries]);
  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  return { ...part, fetchAgain: () => setTries(tries + 1) };
}
