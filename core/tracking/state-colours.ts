/** The colours of states in a column that Suivi makes: calm fills, and text that is read on them with ease. */
import type { ValueColour } from '../edits/edit.ts';
import { STATES } from '../table/calendar.ts';
import type { State } from '../table/calendar.ts';
import type { Language } from '../words/language.ts';
import { stateName } from './state-names.ts';

const COLOURS: { readonly [S in State]: readonly [fill: string, text: string] } = {
  idea: ['#ededed', '#404040'],
  'to-produce': ['#fff1d6', '#664400'],
  'in-review': ['#ffe3cf', '#703000'],
  approved: ['#d9f2f0', '#0b504c'],
  scheduled: ['#dce9fb', '#123f7a'],
  published: ['#dcf0dc', '#14521c'],
  'on-hold': ['#ebe3f7', '#4b2a7b'],
  cancelled: ['#e4dfdf', '#5c2e2e'],
};

export function stateColours(language: Language): readonly ValueColour[] {
  return STATES.map((state) => {
    const [fill, text] = COLOURS[state];
    // What is told of it stands behind the state.
    return { value: stateName(state, language), isStart: true, fill, text };
  });
}
