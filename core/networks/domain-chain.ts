/** Domain names in a text: labels that follow one another with full stops, and the last full stop that a top-level domain follows. */
import { isDomainUnit } from './link-characters.ts';
import { topLevelDomainEnd } from './top-level-domain.ts';

const DOT = 0x2e;
const UNDERSCORE = 0x5f;
const HYPHEN = 0x2d;

/** One label and the full stop after it. */
interface Label {
  /** Where the full stop stands. */
  readonly dot: number;
  /** The last underscore within, or -1. */
  readonly underscore: number;
}

/** Where a domain name may start, and where it ends. */
export interface DomainPlace {
  /** The first unit of the label. */
  readonly start: number;
  /** The first place in the label from which a name may start; before it, an underscore is in the way. */
  readonly firstStart: number;
  /** The full stop at the label's end. */
  readonly dot: number;
  /** After the top-level domain. */
  readonly end: number;
}

/**
 * Walks the domain names of a text from left to right.
 *
 * Labels that hang together make a chain; a name goes on to the last full stop of its chain that ends a label without
 * underscore and has a top-level domain after it. What is known of a chain is kept, so that each label is looked at
 * a fixed number of times however many names begin in it.
 */
export class DomainChains {
  private readonly text: string;
  /** The last full stop of the chain that was looked at last. */
  private chainEnd = -1;
  /** The last full stop in it that can end a name begun in an earlier label; -1 where none can. */
  private lastEnding = -1;
  /** The full stop with a top-level domain after it that is nearest to where the walk has come. */
  private nearestEnding = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** The first label at or after `from` in which a name could start. */
  next(from: number): DomainPlace | null {
    let start = from;
    for (;;) {
      if (start > this.nearestEnding) {
        this.nearestEnding = endingFrom(this.text, start);
        if (this.nearestEnding === -1) return null;
        start = runStart(this.text, this.nearestEnding, start);
      }
      if (!isDomainUnit(this.text.charCodeAt(start))) start++;
      else {
        const label = labelAt(this.text, start);
        const place = label === null ? null : this.placeIn(start, label);
        if (place !== null) return place;
        start = label === null ? runEnd(this.text, start) : label.dot + 1;
      }
    }
  }

  private placeIn(start: number, { dot, underscore }: Label): DomainPlace | null {
    if (dot > this.chainEnd) this.followChain(dot);
    if (this.lastEnding > dot) return { start, firstStart: start, dot, end: topLevelDomainEnd(this.text, this.lastEnding + 1) };
    const end = topLevelDomainEnd(this.text, dot + 1);
    return end === 0 ? null : { start, firstStart: Math.max(start, underscore + 1), dot, end };
  }

  private followChain(firstDot: number): void {
    this.chainEnd = firstDot;
    this.lastEnding = -1;
    for (;;) {
      const label = labelAt(this.text, this.chainEnd + 1);
      if (label === null) return;
      this.chainEnd = label.dot;
      if (label.underscore === -1 && topLevelDomainEnd(this.text, label.dot + 1) > 0) this.lastEnding = label.dot;
    }
  }
}

/** The label that begins at `start`, or null: it begins and ends with a domain's character, and a full stop follows. */
function labelAt(text: string, start: number): Label | null {
  if (!isDomainUnit(text.charCodeAt(start))) return null;
  let underscore = -1;
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (unit === UNDERSCORE) underscore = end;
    else if (unit !== HYPHEN && !isDomainUnit(unit)) break;
  }
  return text.charCodeAt(end) === DOT && isDomainUnit(text.charCodeAt(end - 1)) ? { dot: end, underscore } : null;
}

/** The first full stop at or after `from` that a top-level domain follows, or -1. */
function endingFrom(text: string, from: number): number {
  let dot = text.indexOf('.', from);
  while (dot !== -1 && topLevelDomainEnd(text, dot + 1) === 0) dot = text.indexOf('.', dot + 1);
  return dot;
}

/** Where the labels begin that stand before a full stop without a gap, but not before `from`. */
function runStart(text: string, dot: number, from: number): number {
  let start = dot;
  while (start > from && (text.charCodeAt(start - 1) === DOT || isRunUnit(text.charCodeAt(start - 1)))) start--;
  return start;
}

/** After the domain's characters, hyphens and underscores that begin at `start`. */
function runEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isRunUnit(text.charCodeAt(end))) end++;
  return end;
}

function isRunUnit(unit: number): boolean {
  return unit === UNDERSCORE || unit === HYPHEN || isDomainUnit(unit);
}
