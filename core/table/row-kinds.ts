/** What each row is, post, event or idea, from its own word, its status, and what stands beside its title. */
import { ROW_KIND } from './calendar.ts';
import type { ChannelEntry, Coded, RowKind, StatusEntry } from './calendar.ts';
import { isObservance, rowKindOf } from './decode-kind.ts';

export interface KindSigns {
  readonly named: Coded<RowKind | null>;
  readonly format: Coded<string>;
  readonly status: Coded<StatusEntry>;
  readonly channel: Coded<ChannelEntry>;
  readonly text: readonly string[];
  readonly title: readonly string[];
}

/** A row's own word on what it is; a status of `idea` or of an event says it too, and so does a holiday's name with nothing else beside it. */
export function rowKinds(rowCount: number, { named, format, status, channel, text, title }: KindSigns): Uint8Array {
  const isEventStatus = status.entries.map(({ word, state }) => state === null && word !== '' && rowKindOf(word) === ROW_KIND.event);
  const isEventFormat = format.entries.map((word) => word !== '' && rowKindOf(word) === ROW_KIND.event);
  const hasChannels = channel.entries.length > 1;
  const kind = new Uint8Array(rowCount);
  const bare: number[] = [];
  let full = 0;
  for (let row = 0; row < rowCount; row += 1) {
    const own = named.entries[named.codes[row] ?? 0] ?? null;
    const isIdea = status.entries[status.codes[row] ?? 0]?.state === 'idea';
    kind[row] = own ?? (isIdea ? ROW_KIND.idea : isEventStatus[status.codes[row] ?? 0] === true ? ROW_KIND.event : ROW_KIND.post);
    const isPlaced = channel.codes[row] !== 0;
    const isBare = !isPlaced && text[row] === '';
    if (!isBare) full += 1;
    // Under a heading such as “Type”, a row that says event is one without channel and text, or without channel and state; with them it tells of one.
    if (own === null && (isBare || (!isPlaced && hasChannels && status.codes[row] === 0)) && isEventFormat[format.codes[row] ?? 0] === true) kind[row] = ROW_KIND.event;
    else if (!isBare) continue;
    else if (own === null && status.codes[row] === 0 && title[row] !== '') bare.push(row);
  }
  // Only where other rows say where they go out or with what words.
  if (full * 3 >= rowCount) for (const row of bare) if (isObservance(title[row] ?? '')) kind[row] = ROW_KIND.event;
  return kind;
}
