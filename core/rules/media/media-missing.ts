/** A picture or video named by an id that the media tab does not list. */
import { cellOf } from '../../table/calendar.ts';
import { changeableRows } from '../open-rows.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { assetParts } from './asset-parts.ts';
import { mediaLibrary } from './media-library.ts';

export const mediaMissing: Rule<'media-missing'> = {
  code: 'media-missing',
  severity: 'error',
  needs: [['asset']],
  needsTabs: ['media'],
  run: ({ calendar, tabs: { media }, today }, report) => {
    if (media === null) return;
    const library = mediaLibrary(media);
    const rows = changeableRows(calendar, today);
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] as number;
      const asset = calendar.asset[row] ?? '';
      if (asset === '' || library.find(asset) !== null) continue;
      const lost = assetParts(asset).find(({ text }) => library.isOfScheme(text) && library.find(text) === null);
      if (lost === undefined) continue;
      const { start, end, text } = lost;
      report([cellOf(calendar, row, 'asset')], { label: rowLabel(calendar, row), id: text, tab: media.sheetName }, { mark: { start, end } });
    }
  },
};
