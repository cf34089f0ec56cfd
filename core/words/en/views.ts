/** The views in English. */
import type { ViewsWords } from '../views-words.ts';
import { enBehaviour } from './behaviour.ts';
import { enMarking } from './marking.ts';
import { enMove } from './move.ts';
import { enTracking } from './tracking.ts';
import { enWeek } from './week.ts';

export const enViews: ViewsWords = { week: enWeek, behaviour: enBehaviour, move: enMove, tracking: enTracking, marking: enMarking };
