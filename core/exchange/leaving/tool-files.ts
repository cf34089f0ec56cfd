/** Approved posts as files for a scheduling tool: one for each channel or account where it takes one at a time, in parts of as many rows as it takes. */
import type { Period } from '../../coverage/coverage-result.ts';
import { fold } from '../../lexicon/fold.ts';
import { channelTitle } from '../../networks/network-names.ts';
import { csvText } from './csv-text.ts';
import { fileNamer } from './file-names.ts';
import type { FileNamer } from './file-names.ts';
import { rowsAsked } from './leaving-row.ts';
import type { Leaving, LeavingFile, LeavingRequest, Refusal } from './leaving.ts';
import { isReadyToLeave } from './post-parts.ts';
import { settlePost } from './settle-post.ts';
import type { SettleInput } from './settle-post.ts';
import { TOOL_FORMATS } from './tool-formats.ts';
import type { LeavingPost, ToolFormat } from './tool-formats.ts';

export interface ToolFilesInput extends SettleInput {
  readonly request: LeavingRequest;
  readonly period: Period | undefined;
}

export function toolFiles(input: ToolFilesInput): Leaving {
  const { calendar, request, period, tool } = input;
  const asked = rowsAsked(calendar, request, period);
  const ready = asked.filter((row) => isReadyToLeave(calendar, row));
  const posts: LeavingPost[] = [];
  const refused: Refusal[] = [];
  let [visualsByHand, linksByHand] = [0, 0];
  for (const row of ready) {
    const settled = settlePost(input, row);
    refused.push(...settled.refused.filter(({ channel }) => channel === null || request.channel === undefined || channel === request.channel));
    if (settled.post === null) continue;
    const channels = request.channel === undefined ? settled.post.channels : settled.post.channels.filter((channel) => channel === request.channel);
    if (channels.length === 0) continue;
    posts.push({ ...settled.post, channels });
    if (settled.isVisualByHand) visualsByHand += 1;
    if (!TOOL_FORMATS[tool].hasLink && settled.post.link !== '') linksByHand += 1;
  }
  return { files: filesOf(posts, TOOL_FORMATS[tool]), refused, left: asked.length - ready.length, unfiled: null, withoutId: 0, visualsByHand, linksByHand };
}

interface Batch {
  readonly channel: string;
  readonly account: string;
  readonly posts: LeavingPost[];
}

function filesOf(posts: readonly LeavingPost[], format: ToolFormat): readonly LeavingFile[] {
  const batches = new Map<string, Batch>();
  for (const post of posts) {
    for (const channel of format.isByChannel ? post.channels : ['']) {
      const key = `${channel} · ${fold(post.account)}`;
      const batch = batches.get(key);
      if (batch === undefined) batches.set(key, { channel, account: post.account, posts: [post] });
      else batch.posts.push(post);
    }
  }
  const nameFile = fileNamer();
  const inOrder = [...batches].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, batch]) => batch);
  return inOrder.flatMap((batch) => partsOf(batch, format, nameFile));
}

function partsOf({ channel, account, posts }: Batch, format: ToolFormat, nameFile: FileNamer): readonly LeavingFile[] {
  const { header, mostRows, record } = format;
  const sorted = [...posts].sort(comparePosts);
  const files: LeavingFile[] = [];
  const hasParts = sorted.length > mostRows;
  for (let from = 0; from < sorted.length; from += mostRows) {
    const part = sorted.slice(from, from + mostRows);
    const records = [...(header === null ? [] : [header]), ...part.map(record)];
    const name = nameFile([format.name, channel === '' ? '' : channelTitle(channel), account, hasParts ? String(files.length + 1) : ''], 'csv');
    files.push({ name, type: 'text/csv', text: csvText(records, format), count: part.length, records });
  }
  return files;
}

/** By moment and text, so that it does not matter in which order the rows stand. */
function comparePosts(one: LeavingPost, other: LeavingPost): number {
  const byMoment = one.day - other.day || one.minutes - other.minutes;
  return byMoment !== 0 || one.text === other.text ? byMoment : one.text < other.text ? -1 : 1;
}
