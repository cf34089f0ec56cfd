/** What a column's use is called, in a list and in a sentence. */
import type { Words } from '../words/words.ts';
import { channelTitle } from '../networks/network-names.ts';
import { roleOfUse } from './state/column-use.ts';
import type { ColumnUse } from './state/column-use.ts';

export function columnUseName(use: ColumnUse, { columns, roles }: Words): string {
  if (use === 'unused') return columns.unused;
  if (use.startsWith('channel:')) return columns.statusOn(channelTitle(use.slice('channel:'.length)));
  const role = roleOfUse(use);
  return role === null ? '' : capitalised(roles[role]);
}

/** Names of roles stand in sentences; in a list they begin one. */
function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
