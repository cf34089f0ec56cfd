/** The formula that counts posts by week and channel in cells, with the workbook's own ranges. */
import type { Period } from '../coverage/coverage-result.ts';
import { formulaText } from '../functions/formula-text.ts';
import { channelEntry } from '../table/decode-channel.ts';
import { dayArguments, roomyRange, separatorIn, tabRange } from './formula-parts.ts';
import type { Checked } from './load-findings.ts';

/** Null where one range can't say what was read: several tabs as one, channels that each have a column, or none, a name that only the tab of channels tells from a list. Weeks are whole, so their days stay where they are. */
export function cadenceFormula({ calendar, sideTabs: { channels }, host, today }: Pick<Checked, 'calendar' | 'sideTabs' | 'host' | 'today'>, { from, to }: Period): string | null {
  const [part, ...others] = calendar.parts;
  if (part === undefined || others.length > 0 || channels?.others !== undefined || part.channelColumns.length > 0) return null;
  if (!part.columns.has('channel') || !(part.columns.has('date') || part.columns.has('datetime'))) return null;
  if (channels?.rows.some(({ network, networkWord }) => network.length === 1 && channelEntry(networkWord).channels.length > 1) === true) return null;
  const lastRow = calendar.sheetRow.reduce((last, row) => Math.max(last, row), part.headerRow);
  const dayArgument = dayArguments(host, today, false);
  return formulaText(
    'CADENCE',
    [roomyRange(part.sheetName, part.headerRow, part.columns.values(), lastRow), dayArgument(from), dayArgument(to), channels === null ? null : tabRange(channels)],
    host.host === 'sheets' ? 'sheets' : 'excel',
    separatorIn(host),
  );
}
