/** A post that is approved or scheduled without a picture or video, on a network that takes none without. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar, State } from '../../table/calendar.ts';
import { changeableRows } from '../open-rows.ts';
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
    const rows = changeableRows(calendar, today);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const network = demanding[calendar.channel.codes[row] ?? 0] ?? null;
      if (network === null || !isSettled(entryOf(calendar.status, row).state)) continue;
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
function isColumnKept({ rowCount, kind, channel, status, asset }: Calendar, demanding: readonly (string | null)[]): boolean {
  const isDemanding = Uint8Array.from(demanding, (network) => Number(network !== null));
  const areSettled = Uint8Array.from(status.entries, ({ state }) => Number(isSettled(state)));
  const { codes: channels } = channel;
  const { codes: states } = status;
  let settled = 0;
  let filled = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (areSettled[states[row] as number] === 0 || isDemanding[channels[row] as number] === 0 || kind[row] !== ROW_KIND.post) continue;
    settled += 1;
    if (asset[row] !== '') filled += 1;
  }
  return filled * 2 > settled;
}
