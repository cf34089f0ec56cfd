/** Fetches a view's part, code and words, when the view is first opened: a first view and most others do without it. */
import { useEffect, useState } from 'react';
import { HostError } from '../../host.ts';
import type { HostFault } from '../../host.ts';
import type { Language } from '../../words/language.ts';

export interface LatePart<Part> {
  /** Null until it is there. */
  readonly part: Part | null;
  /** Why there is nothing to show. */
  readonly fault: HostFault | null;
  readonly fetchAgain: () => void;
}

/** @param fetchPart The same function each time: one that changed would be called again. */
export function useLatePart<Part>(fetchPart: (language: Language) => Promise<Part>, isWanted: boolean, language: Language): LatePart<Part> {
  const [fetched, setFetched] = useState<Pick<LatePart<Part>, 'part' | 'fault'>>({ part: null, fault: null });
  const [tries, setTries] = useState(0);
  const [bug, setBug] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (!isWanted) return undefined;
    let isOver = false;
    fetchPart(language).then(
      (part) => (isOver ? undefined : setFetched({ part, fault: null })),
      (error: unknown) => {
        if (isOver) return;
        if (error instanceof HostError) setFetched({ part: null, fault: error.fault });
        else setBug({ error });
      },
    );
    return () => {
      isOver = true;
    };
  }, [fetchPart, isWanted, language, tries]);
  // A bug met outside of rendering still belongs to the error boundary.
  if (bug !== null) throw bug.error;
  return { ...fetched, fetchAgain: () => setTries(tries + 1) };
}
