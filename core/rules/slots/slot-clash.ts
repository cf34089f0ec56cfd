/** Two posts on one page at the same minute. */
import { NO_DAY, NO_TIME, cellOf, entryOf } from '../../table/calendar.ts';
import type { Calendar } from '../../table/calendar.ts';
import { channelAsWritten } from '../../table/decode-channel.ts';
import { textLanguage } from '../../style/text-language.ts';
import { rowsToCome } from '../open-rows.ts';
import { otherPost } from '../other-post.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import type { Day } from '../../time/day.ts';
import { crowdsOf } from '../crowds.ts';
import { hasTime, placesOf } from './places.ts';
import type { Place } from './places.ts';

const MINUTES_PER_DAY = 1440;

export const slotClash: Rule<'slot-clash'> = {
  code: 'slot-clash',
  severity: 'warning',
  needs: [['channel'], ['date', 'datetime'], ['time', 'datetime']],
  run: ({ calendar, tabs, today }, report) => {
    const places = placesOf(calendar, tabs.channels);
    const first = new FirstRows();
    for (const rows of rowsByMoment(calendar, today)) {
      first.begin();
      for (const row of rows) {
        const here = places(row);
        let clash: Place | undefined;
        let other: number | undefined;
        for (const place of here) {
          const before = first.at(place.number);
          if (before === undefined) first.put(place.number, row);
          else if (clash === undefined) [clash, other] = [place, before];
        }
        if (clash === undefined || other === undefined || areInTwoLanguages(calendar, row, other)) continue;
        report([cellOf(calendar, row, 'time', 'datetime', 'date'), cellOf(calendar, other, 'time', 'datetime', 'date')], {
          label: rowLabel(calendar, row),
          channel: channelAsWritten(entryOf(calendar.channel, row), clash.channel),
          day: calendar.day[row] ?? NO_DAY,
          today,
          minutes: calendar.minutes[row] ?? NO_TIME,
          ...otherPost(calendar, row, other),
        });
      }
    }
  },
};

/** One post in each language at the same minute is how a page speaks two. */
function areInTwoLanguages({ text, title }: Calendar, row: number, other: number): boolean {
  const languages = [row, other].map((each) => textLanguage(text[each] || title[each] || ''));
  return languages.includes('fr') && languages.includes('en');
}

/** The first row on each place, for one moment after another. */
class FirstRows {
  private moment = 0;
  private readonly moments: number[] = [];
  private readonly rows: number[] = [];

  begin(): void {
    this.moment += 1;
  }

  at(place: number): number | undefined {
    return this.moments[place] === this.moment ? this.rows[place] : undefined;
  }

  put(place: number, row: number): void {
    this.moments[place] = this.moment;
    this.rows[place] = row;
  }
}

/** Posts to come that go out at one moment, two or more at a time. */
function rowsByMoment(calendar: Calendar, today: Day): readonly (readonly number[])[] {
  return crowdsOf(rowsToCome(calendar, today), (row) =>
    hasTime(calendar, row) ? (calendar.day[row] ?? NO_DAY) * MINUTES_PER_DAY + (calendar.minutes[row] ?? NO_TIME) : null);
}
