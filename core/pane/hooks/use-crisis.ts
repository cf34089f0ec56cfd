/** Which posts a crisis would put on hold and which are, with what each way would change, in the calendar as it was last read. */
import { useEffect, useState } from 'react';
import type { BackPlan, Crisis, HoldPlan } from '../../crisis/crisis.ts';
import { columnsOf } from '../../crisis/posts-soon.ts';
import { crisisOf, previewBack, previewHold, readHeld } from '../../jobs/crisis.ts';
import type { Language } from '../../words/language.ts';
import { calendarLanguage } from '../calendar-language.ts';
import type { Checked } from '../load-findings.ts';
import type { PaneActions } from '../pane-session.ts';
import { trackedOf } from '../tracked-of.ts';

export interface CrisisModel {
  readonly crisis: Crisis;
  readonly hold: HoldPlan;
  readonly back: BackPlan;
}

/** Null until it is known. */
export function useCrisis(checked: Checked, language: Language, { consult }: PaneActions): CrisisModel | null {
  const [found, setFound] = useState<CrisisModel | null>(null);
  useEffect(() => {
    const tracked = trackedOf(checked);
    if (tracked === null) return undefined;
    let isOver = false;
    consult(async (workbook) => {
      const { today, found: { seen } } = checked;
      const crisis = crisisOf(tracked, await readHeld(workbook, seen), today);
      const context = { today, language: calendarLanguage(columnsOf(tracked), language) };
      const hold = await previewHold(workbook, tracked, crisis.posts, context);
      const back = await previewBack(workbook, tracked, crisis.held, context);
      if (!isOver) setFound({ crisis, hold, back });
    });
    return () => {
      isOver = true;
    };
  }, [checked, language, consult]);
  return found;
}
