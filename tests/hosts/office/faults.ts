/** Faults that a test orders of the stand-in, by the number of the request they strike. */

export type Fault =
  /** Refused before anything happened. */
  | { readonly kind: 'refuse'; readonly code: string; readonly message?: string }
  /** Done, then reported as failed: the add-in can't know. */
  | { readonly kind: 'refuse-after'; readonly code: string; readonly message?: string }
  /** Never answered, nothing done. */
  | { readonly kind: 'silence' }
  /** Done, never answered. */
  | { readonly kind: 'silence-after' }
  /** Done and answered, with null in place of the values of every range. */
  | { readonly kind: 'nulls' }
  /** Answered, so many milliseconds later than usual. */
  | { readonly kind: 'late'; readonly milliseconds: number };

export class FaultPlan {
  readonly #planned = new Map<number, Fault>();

  /** Orders a fault for the nth request from now on, 1 being the next. */
  plan(nth: number, fault: Fault): void {
    this.#planned.set(nth, fault);
  }

  clear(): void {
    this.#planned.clear();
  }

  /** The fault for the request that is now being taken, counting down all others. */
  take(): Fault | null {
    const now = this.#planned.get(1) ?? null;
    const later = [...this.#planned].filter(([nth]) => nth > 1);
    this.#planned.clear();
    for (const [nth, fault] of later) this.#planned.set(nth - 1, fault);
    return now;
  }
}
