/** A picture or video that may no longer be used on the day the post goes out; one that went out all the same can still be taken down. */
import { sideCell } from '../../side-tabs/side-tabs.ts';
import { NO_DAY, ROW_KIND, cellOf, entryOf } from '../../table/calendar.ts';
import { isAbandoned } from '../resolution.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { mediaLibrary, namedMedia } from './media-library.ts';

export const mediaExpired: Rule<'media-expired'> = {
  code: 'media-expired',
  severity: 'error',
  needs: [['asset'], ['date', 'datetime']],
  needsTabs: ['media'],
  run: ({ calendar, tabs: { media }, today }, report) => {
    const first = (media?.rows ?? []).reduce((least, { expiry }) => (expiry === null || expiry >= least ? least : expiry), Infinity);
    if (media === null || first === Infinity) return;
    const library = mediaLibrary(media);
    for (let row = 0; row < calendar.rowCount; row += 1) {
      const day = calendar.day[row] ?? NO_DAY;
      // Until then everything may be used.
      if (day === NO_DAY || day <= first) continue;
      const asset = calendar.asset[row] ?? '';
      if (asset === '' || calendar.kind[row] !== ROW_KIND.post || isAbandoned(entryOf(calendar.status, row).state)) continue;
      // Most cells hold one id and nothing else.
      const whole = library.find(asset);
      if (whole !== null && (whole.expiry === null || whole.expiry >= day)) continue;
      for (const { row: item, part: { start, end } } of namedMedia(library, asset)) {
        if (item.expiry === null || item.expiry >= day) continue;
        report([cellOf(calendar, row, 'asset'), cellOf(calendar, row, 'date', 'datetime'), sideCell(media, item, 'expiry', 'id')], {
          label: rowLabel(calendar, row), id: item.id, expiry: item.expiry, day, today,
        }, { mark: { start, end } });
        break;
      }
    }
  },
};
