/** Asks for posts to be put on hold, to be resumed, or to be forgotten where they are not to be found: each in the calendar as it stands at the press. */
import { confirmedHeld, confirmedPosts } from '../crisis/confirmed-posts.ts';
import type { BackPlan, HeldNow, HoldPlan, PostSoon } from '../crisis/crisis.ts';
import { heldNow } from '../crisis/held-now.ts';
import { columnsOf, postsSoon } from '../crisis/posts-soon.ts';
import type { Workbook } from '../host.ts';
import { back, forgetHeld, hold, previewBack, previewHold, readHeld } from '../jobs/crisis.ts';
import type { ChangeOptions } from '../jobs/change-settings.ts';
import type { Marked } from '../jobs/mark-posts.ts';
import type { MarkContext } from '../tracking/mark-plan.ts';
import type { TrackedCalendar } from '../tracking/tracked-calendar.ts';
import type { Done } from '../words/behaviour-words.ts';
import type { ColumnsWords } from '../words/columns-words.ts';
import type { CrisisViewWords } from '../words/crisis-view-words.ts';
import type { Language } from '../words/language.ts';
import { calendarLanguage } from './calendar-language.ts';
import type { Asked, Outcome } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';
import { localMinutes } from './local-today.ts';
import { withoutCalendar } from './look-again.ts';
import { trackedOf } from './tracked-of.ts';

export interface CrisisTexts {
  readonly language: Language;
  readonly words: CrisisViewWords;
  /** Why something was left as it is, and what to do about it. */
  readonly skipped: ColumnsWords['skipped'];
}

/** What the person was shown. */
export interface ShownHold {
  readonly tracked: TrackedCalendar;
  readonly posts: readonly PostSoon[];
  readonly plan: HoldPlan;
}

/** The tools in which posts are to be paused as well; [] where the calendar names none of them. */
export function toolsOf(posts: readonly PostSoon[]): readonly string[] {
  return [...new Set(posts.flatMap(({ tool }) => (tool === '' ? [] : [tool])))].sort();
}

/** For what is planned in a reading. */
export function crisisContext(tracked: TrackedCalendar, { today }: Pick<Checked, 'today'>, language: Language): Omit<MarkContext, 'lists'> {
  return { today, language: calendarLanguage(columnsOf(tracked), language) };
}

/** Only what was shown and stands as it did is put on hold; what has come since is told, and shown next. */
export function writeHold(shown: ShownHold, texts: CrisisTexts): Asked {
  return asItStands(async ({ workbook, options, loaded, tracked }) => {
    const { posts, others, gone } = confirmedPosts(shown, { tracked, posts: postsSoon(tracked, loaded.today, localMinutes(loaded.today)) });
    const plan = await previewHold(workbook, tracked, posts, crisisContext(tracked, loaded, texts.language));
    const { remembered, marked, fault } = await hold(workbook, plan, { ...options, seen: loaded.found.seen });
    // Without a memory nothing is marked, and where the host stopped before that: either is the trouble to tell.
    if (marked === null) return { applied: { ...remembered, written: 0, fault }, done: null };
    const held = countOf(marked);
    const left = posts.length - held + gone;
    const tools = plan.stillScheduled.length === 0 || held === 0 ? null : toolsOf(plan.stillScheduled);
    const said = texts.words.held({ posts: held, left, why: whyLeft(marked, texts), tools, others: others.length });
    return outcomeOf(marked, held, { said, isWhole: left + others.length === 0 && tools === null });
  });
}

/** Only what was shown comes back; what others have put on hold since stays, and is shown next. */
export function writeBack(shown: BackPlan, texts: CrisisTexts): Asked {
  return asItStands(async ({ workbook, options, loaded, tracked }) => {
    const { seen } = loaded.found;
    const held = confirmedHeld(shown, heldNow(tracked, await readHeld(workbook, seen)));
    const plan = await previewBack(workbook, tracked, held, crisisContext(tracked, loaded, texts.language));
    const { marked, forgotten } = await back(workbook, plan, { ...options, seen });
    const resumed = countOf(marked);
    const left = Math.max(0, shown.marks.length - resumed);
    const said = { said: texts.words.resumed({ posts: resumed, left, why: whyLeft(marked, texts) }), isWhole: left === 0 };
    return plan.marks.length === 0 && forgotten !== null ? { applied: forgotten, done: { kind: 'told', ...said, tab: '' } } : outcomeOf(marked, resumed, said);
  });
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

interface AtThePress {
  readonly workbook: Workbook;
  readonly options: ChangeOptions;
  readonly loaded: Checked;
  readonly tracked: TrackedCalendar;
}

/** Acts in the calendar as it stands at the press; where there is none any more, nothing is written. */
function asItStands(act: (now: AtThePress) => Promise<Outcome>): Asked {
  return {
    kind: 'part',
    what: 'report',
    act: async (workbook, options, _today, look) => {
      const loaded = await look();
      const tracked = loaded.kind === 'declined' ? null : trackedOf(loaded);
      if (loaded.kind === 'declined' || tracked === null) return { applied: withoutCalendar(loaded), done: null };
      return act({ workbook, options, loaded, tracked });
    },
  };
}

/** Where all of it was refused, that is trouble, told as any other. */
function outcomeOf({ applied }: Marked, count: number, said: Pick<Extract<Done, { kind: 'told' }>, 'said' | 'isWhole'>): Outcome {
  return { applied, done: count === 0 && applied.skipped.length > 0 ? null : { kind: 'told', ...said, tab: '' } };
}

function countOf({ outcomes }: Marked): number {
  return outcomes.filter(({ kind }) => kind === 'written' || kind === 'already').length;
}

/** Of what was skipped first; '' where nothing was. */
function whyLeft({ applied: { skipped: [first] } }: Marked, { skipped }: CrisisTexts): string {
  return first === undefined ? '' : skipped[first.reason];
}
