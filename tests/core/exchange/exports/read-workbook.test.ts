/** An export that is a workbook: which of its sheets is read, and how its cells are. */
import { describe, expect, it } from 'vitest';
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import type { ExportInput } from '../../../../core/exchange/exports/read-export.ts';
import type { ExportAnswers, NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import type { Measure } from '../../../../core/table/role.ts';
import { isoDay } from '../../../../core/time/iso-day.ts';

function answered(input: ExportInput, answers?: ExportAnswers): NetworkExport {
  const answer = readExport(input, answers);
  if (!('rows' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

const days = ({ rows }: NetworkExport): readonly (string | null)[] => rows.map((row) => (row.day === null ? null : isoDay(row.day)));
const all = ({ rows }: NetworkExport, measure: Measure): readonly (number | undefined)[] => rows.map(({ measures }) => measures.get(measure));

const X = 'Post id,Date,Post text,Post Link,Impressions,Likes';

describe('a workbook', () => {
  const TOP = ['Maximum of 50 posts', null, null, null, null, null, null];
  const link = (id: number): string => `https://www.linkedin.com/feed/update/urn:li:activity:709505782139783168${String(id)}`;
  const sheets = [
    { name: 'ENGAGEMENT', rows: [['Date', 'Impressions', 'Engagements'], [46_000, 12, 3]] },
    { name: 'TOP POSTS', rows: [TOP, ['Post URL', 'Post publish date', 'Engagements', null, 'Post URL', 'Post publish date', 'Impressions'], [link(1), '7/17/2026', 8, null, link(2), '8/9/2026', 90], [link(2), '8/9/2026', 5, null, link(3), '6/26/2026', 40]] },
  ];

  it('is read from the sheet of posts, its two lists as one', () => {
    const answer = answered({ sheets, dateSystem: 1900 });
    expect([answer.kind, answer.network, days(answer), all(answer, 'engagements'), all(answer, 'impressions')]).toEqual(['linkedin-top', 'linkedin', ['2026-07-17', '2026-08-09', '2026-06-26'], [8, 5, undefined], [undefined, 90, 40]]);
    expect(answer.troubles).toContainEqual(expect.objectContaining({ kind: 'other-sheet', name: 'ENGAGEMENT' }));
  });

  it('is read from the sheet that was chosen, dates and times as serials', () => {
    const answer = answered({ sheets: [...sheets, { name: 'Posts', rows: [X.split(','), [1.888959709614682e18, 46_000.75, 'a', 'https://x.com/town/status/1888959709614682283', 5, 1]] }], dateSystem: 1900 }, { sheet: 'Posts' });
    expect([answer.kind, answer.rows[0]?.day, answer.rows[0]?.minutes, answer.rows[0]?.id, all(answer, 'impressions')]).toEqual(['x-2026', 46_000, 1080, '', [5]]);
  });
});
