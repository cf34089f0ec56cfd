/** Les vues en français. */
import type { ViewsWords } from '../views-words.ts';
import { frBehaviour } from './behaviour.ts';
import { frMarking } from './marking.ts';
import { frMove } from './move.ts';
import { frTracking } from './tracking.ts';
import { frWeek } from './week.ts';

export const frViews: ViewsWords = { week: frWeek, behaviour: frBehaviour, move: frMove, tracking: frTracking, marking: frMarking };
