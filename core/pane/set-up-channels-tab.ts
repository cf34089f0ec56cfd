/** Asks for the tab of channels that is not there yet, and leads to where the person goes on. */
import { HostError } from '../host.ts';
import { setUpChannels } from '../jobs/set-up-channels.ts';
import { recognise } from '../recognise/recognise.ts';
import { findSideTabs } from '../side-tabs/find-side-tabs.ts';
import type { FoundSideTab } from '../side-tabs/find-side-tabs.ts';
import type { WorkbookOutline } from '../host.ts';
import type { Language } from '../words/language.ts';
import type { Asked } from './finding-actions.ts';
import type { Checked } from './load-findings.ts';

/** @param channels Those that get a row: keys of networks, and what else there is as the team writes it. */
export function setUpChannelsTab({ found: { seen } }: Pick<Checked, 'found'>, channels: readonly string[], language: Language): Asked {
  return {
    kind: 'part',
    what: 'team-tabs',
    act: async (workbook) => {
      const applied = await setUpChannels(workbook, language, channels, seen);
      const made = applied.written === 0 ? undefined : await seenOrNone(async () => channelsTabIn(await workbook.outline()));
      // What is lacking is how often each channel should speak.
      if (made !== undefined) await seenOrNone(() => workbook.reveal({ sheet: made.sheet.id, row: made.headerRow + 1, column: made.columns.get('least') ?? 0 }));
      return { applied, done: { kind: 'team-tabs-added', tabs: made === undefined ? [] : [made.sheet.name], first: null } };
    },
  };
}

function channelsTabIn(outline: WorkbookOutline): FoundSideTab | undefined {
  const recognised = recognise(outline);
  const taken = new Set(recognised.kind === 'recognised' ? recognised.sheets.map(({ sheet }) => sheet) : []);
  return findSideTabs(outline, taken).find(({ key }) => key === 'channels');
}

/** What was written stays written, whether or not the host can tell or show where. */
async function seenOrNone<Value>(ask: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
