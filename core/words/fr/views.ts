/** Les vues en français. */
import type { ViewsWords } from '../views-words.ts';
import { frBehaviour } from './behaviour.ts';
import { frMove } from './move.ts';
import { frWeek } from './week.ts';

export const frViews: ViewsWords = { week: frWeek, behaviour: frBehaviour, move: frMove };
