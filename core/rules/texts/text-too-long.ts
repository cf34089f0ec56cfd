/** A text longer than the network, the tool or the team's style guide allows; of several limits the one that is missed most. */
import { fits, fittingEnd } from '../../networks/fitting-text.ts';
import { textLength } from '../../networks/text-length.ts';
import { cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import { canStillChange } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { channelLimits, judgedTexts } from './channel-limits.ts';
import type { ChannelLimit } from './channel-limits.ts';
import { isInParts, isLongFormat } from './several-posts.ts';
import { writesLonger } from './writes-longer.ts';

export const textTooLong: Rule<'text-too-long'> = {
  code: 'text-too-long',
  severity: 'error',
  needs: [['text', 'title'], ['channel']],
  run: (context, report) => {
    const { calendar, today } = context;
    const limitsOf = channelLimits(context);
    const isLong = calendar.format.entries.map(isLongFormat);
    const mayWriteLonger = writesLonger(context, limitsOf);
    for (let row = 0; row < calendar.rowCount; row += 1) {
      if (isLong[calendar.format.codes[row] ?? 0] === true) continue;
      const limits = limitsOf(row);
      if (limits.length === 0 || !canStillChange(calendar, row, today) || !isBeyondAny(calendar, row, limits)) continue;
      const beyond = limits.filter((limit) => isBeyond(calendar, row, limit) && !mayWriteLonger(row, limit));
      const worst = worstOf(calendar, row, beyond);
      if (worst === null || isInParts(judgedTexts(calendar, worst)[row] ?? '', worst.channel)) continue;
      reportLimit(context, row, worst, report);
    }
  },
};

/** Without a function of its own for each row: most rows are within. */
function isBeyondAny(calendar: Calendar, row: number, limits: readonly ChannelLimit[]): boolean {
  for (const limit of limits) if (isBeyond(calendar, row, limit)) return true;
  return false;
}

function isBeyond(calendar: Calendar, row: number, limit: ChannelLimit): boolean {
  const text = judgedTexts(calendar, limit)[row] ?? '';
  return text !== '' && !fits(text, limit.unit, limit.most);
}

/** Errors first, then by how many times the limit the text is long. */
function worstOf(calendar: Calendar, row: number, limits: readonly ChannelLimit[]): ChannelLimit | null {
  let worst: ChannelLimit | null = null;
  let worstShare = 0;
  for (const limit of limits) {
    const share = textLength(judgedTexts(calendar, limit)[row] ?? '', limit) / limit.most;
    const isWorse = worst === null || (limit.level === worst.level ? share > worstShare : limit.level === 'error');
    if (!isWorse) continue;
    worst = limit;
    worstShare = share;
  }
  return worst;
}

function reportLimit({ calendar }: RuleContext, row: number, limit: ChannelLimit, report: Report<'text-too-long'>): void {
  const { channel, part, most, unit, source, tool, level, isVerified } = limit;
  const text = judgedTexts(calendar, limit)[row] ?? '';
  const named = channelAsWritten(entryOf(calendar.channel, row), channel);
  report(
    [cellOf(calendar, row, part), cellOf(calendar, row, 'channel')],
    { label: rowLabel(calendar, row), channel: named, part, length: textLength(text, { unit }), most, unit: unit === 'utf8-bytes' ? 'bytes' : 'characters', source, tool },
    {
      severity: level,
      // A title may be the team's own, and not the one that the network shows.
      confidence: isVerified && part === 'text' ? 'sure' : 'to-check',
      mark: { start: fittingEnd(text, unit, most), end: text.length },
    },
  );
}
