/** A picture without the text that describes it to those who can't see it. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { cellOf, entryOf, heldBy } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import { isBlank } from '../../table/cell.ts';
import { changeableRows } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Report, Rule, RuleContext } from '../rule.ts';
import { altTextAsk } from './alt-text-ask.ts';
import type { AltTextAsk } from './alt-text-ask.ts';
import { assetParts, isFileOrLink, isVideoFile } from './asset-parts.ts';
import { formatKind } from './format-kind.ts';
import type { FormatKind } from './format-kind.ts';
import { mediaLibrary, namedMedia } from './media-library.ts';
import type { MediaLibrary, NamedMedia } from './media-library.ts';

export const altTextMissing: Rule<'alt-text-missing'> = {
  code: 'alt-text-missing',
  severity: 'suggestion',
  needs: [['alt_text'], ['asset', 'format']],
  run: (context, report) => {
    const { calendar, tabs, today } = context;
    const kinds = calendar.format.entries.map(formatKind);
    const asks = calendar.channel.entries.map(({ channels }) => altTextAsk(tabs.style, channels));
    const library = mediaLibrary(tabs.media);
    let isKept: boolean | null = null;
    const rows = changeableRows(calendar, today);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const ask = asks[calendar.channel.codes[row] ?? 0] ?? null;
      const kind = kinds[calendar.format.codes[row] ?? 0] ?? null;
      if (ask === null || calendar.altText[row] !== '' || (kind !== null && kind !== 'picture') || !hasAltColumn(calendar, row)) continue;
      const asset = calendar.asset[row] ?? '';
      if (isVideoFile(asset)) continue;
      const named = asset === '' ? [] : namedMedia(library, asset);
      const isDescribed = named.length > 0 && named.every(({ row: { altText } }) => altText !== '');
      // A team that describes its pictures on the media tab alone leaves the calendar's column blank.
      if (isDescribed && !(isKept ??= isColumnKept(calendar))) continue;
      if (named.length > 0 || isPictureChosen(calendar, row, kind, library)) reportPicture(context, row, { ask, kind, named, isDescribed }, report);
    }
  },
};

interface Picture {
  readonly ask: AltTextAsk;
  readonly kind: FormatKind | null;
  readonly named: readonly NamedMedia[];
  /** The media tab says what each of them shows. */
  readonly isDescribed: boolean;
}

function reportPicture({ calendar, tabs: { media } }: RuleContext, row: number, { ask, kind, named, isDescribed }: Picture, report: Report<'alt-text-missing'>): void {
  const cell = cellOf(calendar, row, 'alt_text');
  const [one] = named;
  const held = heldBy(calendar, row, 'alt_text');
  report(
    [cell, cellOf(calendar, row, 'asset', 'format')],
    { label: rowLabel(calendar, row), ...ask, channel: channelAsWritten(entryOf(calendar.channel, row), ask.channel), tab: isDescribed ? (media?.sheetName ?? null) : null },
    {
      severity: ask.isAsked ? 'warning' : 'suggestion',
      confidence: kind === 'picture' ? 'sure' : 'to-check',
      // A cell that only looks empty is filled too; one with an error has a formula that somebody wants.
      ...(isDescribed && named.length === 1 && one !== undefined && isBlank(held)
        ? { mend: { isSafe: false, writes: [{ cell, expected: held, value: one.row.altText }] } } : {}),
    },
  );
}

/** Tabs of one calendar need not have the same columns. */
function hasAltColumn(calendar: Calendar, row: number): boolean {
  return calendar.parts[calendar.part[row] ?? 0]?.columns.has('alt_text') ?? false;
}

/** An asset cell may also hold a brief: until the post is approved there is nothing to describe yet. */
function isPictureChosen(calendar: Calendar, row: number, kind: FormatKind | null, library: MediaLibrary): boolean {
  const asset = calendar.asset[row] ?? '';
  if (assetParts(asset).some(({ text }) => isFileOrLink(text) || library.isOfScheme(text))) return true;
  const { state } = entryOf(calendar.status, row);
  return kind === 'picture' && (state === 'approved' || state === 'scheduled') && (asset === '' || !isPlaceholder(asset));
}

/** Whether most rows that name an asset describe it too. */
function isColumnKept({ rowCount, asset, altText }: Calendar): boolean {
  let named = 0;
  let described = 0;
  for (let row = 0; row < rowCount; row += 1) {
    if (asset[row] === '') continue;
    named += 1;
    if (altText[row] !== '') described += 1;
  }
  return described * 2 > named;
}
