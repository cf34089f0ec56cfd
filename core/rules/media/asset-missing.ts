/** A post that is approved or scheduled without a picture or video, on a network that takes none without. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { canStillChange } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { needsMedia } from './needs-media.ts';

export const assetMissing: Rule<'asset-missing'> = {
  code: 'asset-missing',
  severity: 'warning',
  needs: [['asset'], ['channel'], ['status']],
  run: ({ calendar, today }, report) => {
    const demanding = calendar.channel.entries.map(({ channels }) => channels.find(needsMedia) ?? null);
    if (!isColumnKept(calendar, demanding)) return;
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const network = demanding[calendar.channel.codes[row] ?? 0] ?? null;
      if (network === null || !isSettled(entryOf(calendar.status, row).state) || !canStillChange(calendar, row, today)) continue;
      const asset = calendar.asset[row] ?? '';
      if (asset !== '' && !isPlaceholder(asset)) continue;
      report([cellOf(calendar, row, 'asset'), cellOf(calendar, row, 'channel')], { label: rowLabel(calendar, row), channel: network });
    }
  },
};

function isSettled(state: State | null): boolean {
  return state === 'approved' || state === 'scheduled' || state === 'published';
}

/** Whether most settled posts on such networks have an asset: otherwise the team keeps its pictures elsewhere. */
function isColumnKept(calendar: Calendar, demanding: readonly (string | null)[]): boolean {
  let settled = 0;
  let filled = 0;
  for (let row = 0; row < calendar.rowCount; row += 1) {
    if ((demanding[calendar.channel.codes[row] ?? 0] ?? null) === null || calendar.kind[row] !== ROW_KIND.post) continue;
    if (!isSettled(entryOf(calendar.status, row).state)) continue;
    settled += 1;
    if (calendar.asset[row] !== '') filled += 1;
  }
  return filled * 2 > settled;
}
