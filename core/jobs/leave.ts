/** What leaves the workbook: files for other calendars or for a scheduling tool, which the browser makes and nobody is sent. */
import { calendarFiles } from '../exchange/leaving/calendar-files.ts';
import type { Leaving, LeavingRequest, LeavingTool } from '../exchange/leaving/leaving.ts';
import { toolFiles } from '../exchange/leaving/tool-files.ts';
import { later, zoneOfRegion } from '../exchange/leaving/zones.ts';
import type { Finding } from '../findings/finding.ts';
import { rowFinder } from '../findings/row-identity.ts';
import { mediaLibrary } from '../rules/media/media-library.ts';
import { runRule } from '../rules/rule.ts';
import { textTooLong } from '../rules/texts/text-too-long.ts';
import type { Calendar } from '../table/calendar.ts';
import type { LeavingWords } from '../words/leaving-words.ts';
import type { JobInput } from './job.ts';

export interface LeaveInput extends JobInput<'calendar' | 'tabs'> {
  readonly request: LeavingRequest;
  readonly words: LeavingWords;
  /** What the check has found, without what somebody has set aside. */
  readonly findings?: readonly Finding[];
}

/** Pure: the same calendar at the same moment gives the same files. */
export function leave(input: LeaveInput): Leaving {
  const { tables: { calendar, tabs }, settings, today, period, request, words } = input;
  const zone = request.zone ?? zoneOfRegion(settings.region);
  if (request.target === 'ics') {
    const madeAt = later({ day: today, minutes: request.now ?? 0 }, request.ahead ?? 0);
    return calendarFiles({ calendar, request, period, words, madeAt, zone });
  }
  const tool = request.target;
  const { tooLong, errors } = troublesByRow(input, tool);
  return toolFiles({ calendar, request, period, tool, today, now: request.now ?? null, zone, library: mediaLibrary(tabs.media), tooLong, errors });
}

/** The first error of each row; what is too long is asked anew, for tools have limits of their own. */
function troublesByRow({ tables: { calendar, tabs }, settings, today, findings = [] }: LeaveInput, tool: LeavingTool): {
  readonly tooLong: ReadonlyMap<number, Finding>; readonly errors: ReadonlyMap<number, Finding>;
} {
  const long: Finding[] = [];
  runRule(textTooLong, { calendar, tabs, today, settings: { ...settings, exportTarget: tool } }, long);
  // A title of the team's own leaves with a film alone.
  const leaving = long.filter((finding) => tool === 'metricool' || finding.code !== textTooLong.code || finding.parameters.part === 'text');
  return { tooLong: firstByRow(calendar, leaving), errors: firstByRow(calendar, findings.filter(({ code }) => code !== textTooLong.code)) };
}

function firstByRow(calendar: Calendar, findings: readonly Finding[]): ReadonlyMap<number, Finding> {
  const rowOf = rowFinder(calendar);
  const firsts = new Map<number, Finding>();
  for (const finding of findings) {
    if (finding.severity !== 'error') continue;
    for (const cell of finding.cells) {
      const row = rowOf(cell);
      if (row !== undefined && !firsts.has(row)) firsts.set(row, finding);
    }
  }
  return firsts;
}
