/** Which posts a crisis would put on hold and which are, with what each way would change, in the calendar as it was last read. */
import { useEffect, useState } from 'react';
import { HostError } from '../../host.ts';
import type { HostFault, Workbook } from '../../host.ts';
import type { BackPlan, Crisis, HoldPlan } from '../../crisis/crisis.ts';
import { crisisOf, previewBack, previewHold, readHeld } from '../../jobs/crisis.ts';
import type { TrackedCalendar } from '../../tracking/tracked-calendar.ts';
import type { Language } from '../../words/language.ts';
import type { Checked } from '../load-findings.ts';
import { localMinutes } from '../local-today.ts';
import type { PaneActions } from '../pane-session.ts';
import { trackedOf } from '../tracked-of.ts';
import { crisisContext } from '../write-crisis.ts';

export interface CrisisModel {
  /** The reading that it is of. */
  readonly tracked: TrackedCalendar;
  readonly crisis: Crisis;
  readonly hold: HoldPlan;
  readonly back: BackPlan;
}

export interface CrisisLook {
  /** Null until it is known. */
  readonly found: CrisisModel | null;
  /** Why it can't be known for now. */
  readonly fault: HostFault | null;
  readonly lookAgain: () => void;
}

export function useCrisis(checked: Checked, language: Language, { consult }: PaneActions): CrisisLook {
  const [found, setFound] = useState<CrisisModel | null>(null);
  const [fault, setFault] = useState<HostFault | null>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    const tracked = trackedOf(checked);
    if (tracked === null) return undefined;
    let isOver = false;
    const read = async (workbook: Workbook): Promise<void> => {
      const { today, found: { seen } } = checked;
      const crisis = crisisOf(tracked, await readHeld(workbook, seen), today, localMinutes(today));
      const context = crisisContext(tracked, checked, language);
      const hold = await previewHold(workbook, tracked, crisis.posts, context);
      const back = await previewBack(workbook, tracked, crisis.held, context);
      if (isOver) return;
      setFault(null);
      setFound({ tracked, crisis, hold, back });
    };
    // Told where the posts would stand: what was found before is not to be acted upon as if it were of this moment.
    consult((workbook) => read(workbook).catch((error: unknown) => {
      if (!(error instanceof HostError)) throw error;
      if (!isOver) setFault(error.fault);
    }));
    return () => {
      isOver = true;
    };
  }, [checked, language, consult, tries]);
  return { found, fault, lookAgain: () => setTries(tries + 1) };
}
