/** What the views say that a first view does without, as a type that both languages fill. */
import type { BehaviourWords } from './behaviour-words.ts';
import type { MarkingWords } from './marking-words.ts';
import type { MoveWords } from './move-words.ts';
import type { TrackingWords } from './tracking-words.ts';
import type { WeekWords } from './week-words.ts';

export interface ViewsWords {
  readonly week: WeekWords;
  readonly behaviour: BehaviourWords;
  readonly move: MoveWords;
  readonly tracking: TrackingWords;
  readonly marking: MarkingWords;
}
