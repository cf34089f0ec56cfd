/** How evenly each channel spoke over the weeks of three months, against what the team has set for it. */
import type { Cadence } from '../../cadence/cadence.ts';
import type { Day } from '../../time/day.ts';
import type { AuditCadence } from './audit.ts';

/** Channels that speak or should, the most used first. @param to The month's last day: what begins later is not its silence. */
export function auditCadence(cadence: Cadence, to: Day): readonly AuditCadence[] {
  const { channels, targets, weeks, counts, regularity, silences } = cadence;
  const lines = channels.map((channel, place): AuditCadence => {
    const even = regularity.find((each) => each.channel === place);
    const silence = silences.find((each) => each.channel === place && each.from <= to);
    const target = targets[place] ?? null;
    return {
      channel,
      posts: weeks.reduce((sum, _, week) => sum + (counts[week * channels.length + place] ?? 0), 0),
      mean: even === undefined || even.weeks === 0 ? null : even.mean,
      least: target?.least ?? null, most: target?.most ?? null,
      weeks: even?.weeks ?? 0, onTarget: even?.weeks === 0 ? null : (even?.onTarget ?? null),
      silence: silence === undefined ? null : { from: silence.from, to: silence.to, days: silence.days, isCut: silence.isCut },
    };
  });
  return lines.filter(({ posts, least }) => posts > 0 || least !== null).sort((a, b) => Number(a.channel === '') - Number(b.channel === '') || b.posts - a.posts);
}
