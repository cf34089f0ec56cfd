/** What a checklist for a real host is made of: steps that a person takes, and what of the host each of them shows. */
import type { Bilingual } from '../../../manifests/identity.ts';

/** Something that the code leans on and that nobody has seen in the host itself, only in its stand-in or its documentation. */
export interface Assumption {
  readonly id: string;
  readonly behaviour: Bilingual;
  /** Files that lean on it. */
  readonly where: readonly [string, ...string[]];
}

/** In the order of a walk through the product; what needs more than the walk comes last. */
export const CHAPTERS = ['install', 'open', 'check', 'mark', 'undo', 'column', 'identifiers', 'settings', 'language', 'close', 'apart'] as const;
export type Chapter = (typeof CHAPTERS)[number];

export interface Step {
  readonly id: string;
  readonly chapter: Chapter;
  readonly todo: Bilingual;
  readonly seen: Bilingual;
  readonly minutes: number;
  readonly confirms: readonly [Assumption, ...Assumption[]];
}

export interface Checklist {
  readonly host: 'excel' | 'google';
  readonly title: Bilingual;
  /** What to have at hand before the first step. */
  readonly before: readonly Bilingual[];
  /** What to say of the host at the head of the page. */
  readonly heads: readonly Bilingual[];
  readonly steps: readonly Step[];
}

/** All of a walk takes no longer. */
export const WALK_MINUTES = 15;

export function assumption(id: string, en: string, fr: string, ...where: Assumption['where']): Assumption {
  return { id, behaviour: { en, fr }, where };
}

/** Of the walk alone. */
export function walkMinutes({ steps }: Checklist): number {
  return steps.reduce((sum, { chapter, minutes }) => sum + (chapter === 'apart' ? 0 : minutes), 0);
}
