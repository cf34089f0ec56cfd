/** Which channels somebody covers, where the team writes all of them but some. */
import type { SideTabs } from '../side-tabs/side-tabs.ts';

interface Covers {
  readonly channels: readonly string[];
  readonly channelsExcept?: readonly string[];
}

/** No channel bears this key: it keeps an exception to the only channel from meaning all of them. */
const NO_CHANNEL = '';

/** [] for all; of `Tous sauf Facebook`, the others that the tabs name. */
export function channelsCoveredIn({ team, needs, rota, channels }: SideTabs): (row: Covers) => readonly string[] {
  let known: ReadonlySet<string> | null = null;
  return (row) => {
    const except = row.channelsExcept;
    if (except === undefined) return row.channels;
    known ??= new Set([
      ...[...(team?.rows ?? []), ...(needs?.rows ?? []), ...(rota?.rows ?? [])].flatMap((each) => each.channels), ...(channels?.rows ?? []).flatMap(({ network }) => network),
    ]);
    const covered = [...known].filter((channel) => !except.includes(channel));
    return covered.length === 0 ? [NO_CHANNEL] : covered;
  };
}
