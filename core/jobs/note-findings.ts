/** Keeps in the “Suivi” tab which findings there were: on the day the team starts from, and at each week's first check. */
import type { Applied } from '../edits/edit.ts';
import { keyHash } from '../findings/finding-key.ts';
import type { KeyedFinding } from '../findings/identity.ts';
import type { Workbook } from '../host.ts';
import { WEEKS_KEPT } from '../settings-tab/decode-lists.ts';
import { listPart, listSettings, wholeList } from '../settings-tab/list-settings.ts';
import type { ListPart } from '../settings-tab/list-settings.ts';
import { kindOf } from '../settings-tab/setting-kinds.ts';
import type { StoredRow } from '../settings-tab/settings-tab.ts';
import type { Day } from '../time/day.ts';
import { isoDay, readIsoDay } from '../time/iso-day.ts';
import { weekStart } from '../time/iso-week.ts';
import { wordsIn } from '../words/words-in.ts';
import { changeSettings } from './change-settings.ts';
import type { ChangeOptions } from './change-settings.ts';

/**
 * These findings are known from now on; those known before give way.
 * @throws HostError where nothing was written yet.
 */
export async function startFromToday(workbook: Workbook, findings: readonly KeyedFinding[], today: Day, options: ChangeOptions = {}): Promise<Applied> {
  const hashes = findings.map(({ key }) => keyHash(key));
  return changeSettings(workbook, ({ language }) => ({
    wished: listSettings('known', isoDay(today), hashes, wordsIn(language).settingsTab.knownNote(hashes.length, today)),
    isUnwanted: (cells) => kindOf(cells) === 'known',
  }), options);
}

/**
 * Nothing is known any more: every finding is open again unless it is ignored.
 * @throws HostError where nothing was written yet.
 */
export async function forgetStart(workbook: Workbook, options: ChangeOptions = {}): Promise<Applied> {
  return changeSettings(workbook, () => ({ wished: [], isUnwanted: (cells) => kindOf(cells) === 'known' }), options);
}

/**
 * Writes only where the tab is there and does not hold this week's findings yet. The two latest weeks are kept.
 * @throws HostError where nothing was written yet.
 */
export async function rememberWeek(workbook: Workbook, findings: readonly KeyedFinding[], today: Day, options: ChangeOptions = {}): Promise<Applied> {
  const week = weekStart(today);
  const hashes = findings.map(({ key }) => keyHash(key));
  return changeSettings(workbook, ({ hasTab, rows, language }) => {
    const parts = weekParts(rows);
    const lists = new Set(parts.filter((part) => weekOf(part) === week).map(({ item }) => item));
    const isNoted = [...lists].some((list) => wholeList(parts.filter(({ item }) => item === list)) !== null);
    if (!hasTab || isNoted) return { wished: [] };
    const kept = new Set([...new Set([...parts.map(weekOf), week])].sort((a, b) => a - b).slice(-WEEKS_KEPT));
    // Somebody's clock is wrong by weeks.
    if (!kept.has(week)) return { wished: [] };
    return {
      wished: listSettings('week', isoDay(today), hashes, wordsIn(language).settingsTab.weekNote(hashes.length, today)),
      isUnwanted: (cells) => {
        const part = kindOf(cells) === 'week' ? listPart('week', cells) : null;
        return part !== null && (!kept.has(weekOf(part)) || weekOf(part) === week);
      },
    };
  }, options);
}

/** The Monday of a list's week. */
function weekOf({ item }: ListPart): Day {
  return weekStart(readIsoDay(item) ?? 0);
}

function weekParts(rows: readonly StoredRow[]): readonly ListPart[] {
  return rows.flatMap(({ cells }) => {
    const part = kindOf(cells) === 'week' ? listPart('week', cells) : null;
    return part === null ? [] : [part];
  });
}
