/** Which sentence is being ignored, and where the keyboard goes when a sentence leaves the briefing or comes back. */
import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { FindingCode } from '../../findings/finding.ts';

/** A sentence that was used: its rule, and where it stood. */
export interface LineSpot {
  readonly code: FindingCode;
  readonly index: number;
}

export interface LineFocus {
  readonly ignoring: FindingCode | null;
  readonly setIgnoring: (code: FindingCode | null) => void;
  /** Index of the line to which the keyboard comes back: the one used last, or the one in its place; -1 for none. */
  readonly opener: number;
}

export function useLineFocus(lines: readonly { readonly code: FindingCode }[], spot: LineSpot | null, list: RefObject<HTMLElement | null>): LineFocus {
  const [ignoring, setIgnoring] = useState<FindingCode | null>(null);
  const found = spot === null ? -1 : lines.findIndex(({ code }) => code === spot.code);
  const opener = spot === null || found !== -1 ? found : Math.min(spot.index, lines.length - 1);
  const isThere = found !== -1;
  const wasThere = useRef(isThere);
  useLayoutEffect(() => {
    const hasTurned = wasThere.current !== isThere;
    wasThere.current = isThere;
    if (!hasTurned) return;
    if (!isThere) setIgnoring(null);
    // Never takes the keyboard from the grid, nor from where the person went meanwhile.
    if (!document.hasFocus() || document.activeElement?.matches('body, main') !== true) return;
    list.current?.querySelector<HTMLElement>('[data-opens]')?.focus();
  }, [isThere, list]);
  return { ignoring, setIgnoring, opener };
}
