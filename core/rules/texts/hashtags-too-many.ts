/** More hashtags than the network or the team's style guide allows, in the text and the column of hashtags together. */
import { HASHTAG_LIMITS, hashtagLimits } from '../../networks/limits.ts';
import type { LimitLevel } from '../../networks/limits.ts';
import { isNetwork } from '../../networks/networks.ts';
import { cellOf, dayOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import { canStillChange } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { teamLimit } from './team-limits.ts';
import { countSigns, countTags, findTags, surplusStart } from './text-tags.ts';

export const hashtagsTooMany: Rule<'hashtags-too-many'> = {
  code: 'hashtags-too-many',
  severity: 'warning',
  needs: [['text', 'hashtags'], ['channel']],
  run: (context, report) => {
    const { calendar, today } = context;
    const least = calendar.channel.entries.map(({ channels }) => leastLimit(context, channels));
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const most = least[calendar.channel.codes[row] ?? 0] ?? Infinity;
      if (most === Infinity || !canStillChange(calendar, row, today)) continue;
      if (countSigns(calendar.text[row] ?? '', '#') + countSigns(calendar.hashtags[row] ?? '', '#') > most) judgeRow(context, row, report);
    }
  },
};

/** What is allowed at one place. */
interface Allowance {
  readonly channel: string;
  readonly most: number;
  readonly level: LimitLevel;
  readonly isTeam: boolean;
  readonly isVerified: boolean;
}

/** The lowest limit on any day: most posts have fewer hashtags. */
function leastLimit({ tabs }: RuleContext, channels: readonly string[]): number {
  const all = channels.length === 0 ? [''] : channels;
  const team = all.map((channel) => teamLimit(tabs.style, 'hashtags-most', channel)?.most ?? Infinity);
  return Math.min(...team, ...HASHTAG_LIMITS.filter(({ network }) => channels.includes(network)).map(({ most }) => most));
}

function judgeRow(context: RuleContext, row: number, report: Report<'hashtags-too-many'>): void {
  const { calendar } = context;
  const inText = findTags(calendar.text[row] ?? '', '#');
  const inColumn = findTags(calendar.hashtags[row] ?? '', '#');
  const count = countTags([...inText, ...inColumn]);
  const beyond = allowances(context, row).filter(({ most }) => count > most);
  const [strictest] = beyond;
  if (strictest === undefined) return;
  const { channel, most, isTeam, isVerified } = strictest;
  // The first one too many stands in the text or, where that is within the limit, in the column.
  const startInText = surplusStart(inText, most);
  const [first, second] = startInText === null ? (['hashtags', 'text'] as const) : (['text', 'hashtags'] as const);
  const tags = startInText === null ? inColumn : inText;
  const mark = { start: startInText ?? surplusStart(inColumn, most, inText) ?? 0, end: tags[tags.length - 1]?.end ?? 0 };
  report(
    [cellOf(calendar, row, first), ...(hasBoth(calendar, row) ? [cellOf(calendar, row, second)] : [])],
    { label: rowLabel(calendar, row), channel: channelAsWritten(entryOf(calendar.channel, row), channel), count, most, isTeam },
    { severity: beyond.some(({ level }) => level === 'error') ? 'error' : 'warning', confidence: isVerified ? 'sure' : 'to-check', mark },
  );
}

/** The strictest first; of equal ones the network's. */
function allowances({ calendar, tabs, today }: RuleContext, row: number): readonly Allowance[] {
  const { channels } = entryOf(calendar.channel, row);
  const day = dayOf(calendar, row) ?? today;
  const all: Allowance[] = [];
  for (const channel of channels.length === 0 ? [''] : channels) {
    if (isNetwork(channel)) all.push(...hashtagLimits(channel, day).map(({ most, level, isVerified }) => ({ channel, most, level, isTeam: false, isVerified })));
    const team = teamLimit(tabs.style, 'hashtags-most', channel);
    if (team !== null) all.push({ channel, most: team.most, level: 'warning', isTeam: true, isVerified: true });
  }
  return all.sort((a, b) => a.most - b.most);
}

function hasBoth(calendar: Calendar, row: number): boolean {
  return calendar.text[row] !== '' && calendar.hashtags[row] !== '' && calendar.roles.has('text') && calendar.roles.has('hashtags');
}
