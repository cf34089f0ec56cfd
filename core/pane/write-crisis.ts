/** Asks for posts to be put on hold, to be resumed, or to be forgotten where they are not to be found. */
import type { BackPlan, HeldNow, HoldPlan, PostSoon } from '../crisis/crisis.ts';
import { back, forgetHeld, hold } from '../jobs/crisis.ts';
import type { Marked } from '../jobs/mark-posts.ts';
import type { CrisisViewWords } from '../words/crisis-view-words.ts';
import type { Asked } from './finding-actions.ts';

/** The tools in which posts are to be paused as well; [] where the calendar names none of them. */
export function toolsOf(posts: readonly PostSoon[]): readonly string[] {
  return [...new Set(posts.flatMap(({ tool }) => (tool === '' ? [] : [tool])))].sort();
}

export function writeHold(plan: HoldPlan, words: CrisisViewWords): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, options) => {
      const { remembered, marked } = await hold(workbook, plan, options);
      // Without a memory nothing was marked, and that is the trouble to tell.
      if (marked === null) return { applied: remembered, done: null };
      const { held, left } = counted(marked);
      const tools = plan.stillScheduled.length === 0 ? null : toolsOf(plan.stillScheduled);
      return { applied: marked.applied, done: { kind: 'told', said: words.held(held, left, tools), isWhole: left === 0 && tools === null, tab: '' } };
    },
  };
}

export function writeBack(plan: BackPlan, words: CrisisViewWords): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, options) => {
      const { marked, forgotten } = await back(workbook, plan, options);
      const { held, left } = counted(marked);
      return { applied: plan.marks.length === 0 && forgotten !== null ? forgotten : marked.applied, done: { kind: 'told', said: words.resumed(held, left), isWhole: left === 0, tab: '' } };
    },
  };
}

export function forgetLost(lost: readonly HeldNow[], words: CrisisViewWords): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, options) => ({
      applied: await forgetHeld(workbook, lost.map(({ held }) => held), options), done: { kind: 'told', said: words.forgotten(lost.length), isWhole: true, tab: '' },
    }),
  };
}

function counted({ outcomes }: Marked): { readonly held: number; readonly left: number } {
  const held = outcomes.filter(({ kind }) => kind === 'written' || kind === 'already').length;
  return { held, left: outcomes.length - held };
}
