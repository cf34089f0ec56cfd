/** What an export says of itself as a whole, and long ones, which are taken apart by and by. */
import { describe, expect, it } from 'vitest';
import { readExport, recordSteps } from '../../../../core/exchange/exports/read-export.ts';
import { siteRowsOf } from '../../../../core/exchange/exports/site-rows.ts';
import type { SiteRows } from '../../../../core/exchange/exports/site-rows.ts';
import { day } from '../../rules/calendar-of.ts';

const X = 'Post id,Date,Post text,Post Link,Impressions,Likes';

function readLines(...lines: readonly string[]): ReturnType<typeof readExport> {
  return readExport({ text: lines.join('\n') });
}

describe('records', () => {
  it('without a day are of the days that the file says it is of, where it says both ends once', () => {
    const google = (...notes: readonly string[]): ReturnType<typeof readExport> => readLines('# ----', ...notes, 'Session default channel group,Sessions,Active users,Key events', 'Direct,5,4,1');
    const july = [day('2026-07-01'), day('2026-07-31')];
    expect(google('# Start date: 20260701', '# End date: 20260731')).toMatchObject({ period: july, statedPeriod: july, rows: [{ level: 'day', day: null, title: 'Direct' }] });
    expect(google('# Date de début : 20260701', '# Date de fin : 20260731')).toMatchObject({ statedPeriod: july });
    for (const notes of [['# Start date: 20260701'], ['# Start date: 20260731', '# End date: 20260701'], ['# Start date: 20260701', '# End date: 20260731', '# Start date: 20250701', '# End date: 20250731'], ['# Start date: soon', '# End date: later']]) {
      expect(google(...notes)).toMatchObject({ statedPeriod: null });
    }
  });

  it('of a web site are of what heads them: a group of channels, a source, a page, or a day', () => {
    const [FR, EN] = [['Sessions', 'Utilisateurs actifs', 'Événements clés'], ['Sessions', 'Engaged sessions', 'Key events']];
    const headings = [
      ['channel-group', 'Session default channel group', EN], ['channel-group', 'Session primary channel group', EN], ['channel-group', 'Groupe de canaux par défaut de la session', FR],
      ['source-medium', 'Session source / medium', EN], ['source-medium', 'Source/support de la session', FR],
      ['landing-page', 'Landing page', EN], ['landing-page', 'Landing page + query string', EN], ['landing-page', 'Page de destination', FR], ['landing-page', 'Page de destination + chaîne de requête', FR],
    ] as const;
    const site = (...lines: readonly string[]): SiteRows | null => {
      const read = readLines(...lines);
      if (!('rows' in read)) throw new Error(read.kind);
      expect(read.kind).toBe('ga4');
      return siteRowsOf(read);
    };
    for (const [level, heading, measured] of headings) {
      expect(site([heading, ...measured].join(';'), 'a;5;4;1', 'b;3;2;0')).toEqual({ level, count: 2, isDaily: false });
      expect(site([...measured, heading].join(';'), '5;4;1;a')).toEqual({ level, count: 1, isDaily: false });
      expect(site(['Date', heading, ...measured].join(';'), '20261101;a;5;4;1', '20261101;b;5;4;1')).toEqual({ level, count: 2, isDaily: true });
    }
    for (const [heading, ...measured] of [
      ['Page path and screen class', 'Views', 'Active users', 'Key events'], ['Page title and screen class', 'Views', 'Active users', 'Key events'], ['Page path + query string and screen class', 'Views', 'Active users', 'Key events'],
      ['Chemin de la page et classe de l’écran', 'Vues', 'Utilisateurs actifs', 'Événements clés'], ['Titre de la page et nom de l’écran', 'Vues', 'Utilisateurs actifs', 'Événements clés'],
    ]) {
      expect(site([heading, ...measured].join(';'), '/;5;4;1', '/parcs;3;2;0')).toEqual({ level: 'page', count: 2, isDaily: false });
      const read = readLines([heading, ...measured].join(';'), '/;5;4;1');
      expect('rows' in read ? read.rows.map(({ level, title, measures }) => [level, title, [...measures]]) : read).toEqual([['day', '/', [['views', 5], ['conversions', 1]]]]);
    }
    expect(site(['Date', ...EN].join(','), '20261101,5,4,1')).toBeNull();
    expect(readLines(X, '1,2026-01-01,Landing page,https://x.com/town/status/1,5,1')).not.toHaveProperty('siteLevel');
  });

  it('of an ad set over a month are no days of the account, nor the figures of its first day', () => {
    const october = [day('2026-10-01'), day('2026-10-31')];
    const sets = ['Familles,2026-10-01,2026-10-31,900,45.5', 'Écoles,2026-10-01,2026-10-31,100,5'];
    expect(readLines('Ad set name,Reporting starts,Reporting ends,Reach,Amount spent (CAD)', ...sets)).toMatchObject({
      period: october, statedPeriod: october, rows: [{ level: 'day', day: null, title: 'Familles' }, { level: 'day', day: null, title: 'Écoles' }],
    });
    expect(readLines('Début des rapports,Fin des rapports,Ensemble de publicités,Couverture,Montant dépensé (CAD)', '2026-10-01,2026-10-31,Familles,900,45.5')).toMatchObject({ statedPeriod: october, rows: [{ level: 'day', day: null, title: 'Familles' }] });
    // Broken down by day, each row is a day's; of two periods neither is the file's.
    expect(readLines('Ad set name,Reporting starts,Reporting ends,Reach', 'Familles,2026-10-01,2026-10-01,900')).toMatchObject({ statedPeriod: null, rows: [{ level: 'day', day: october[0] }] });
    expect(readLines('Ad set name,Reporting starts,Reporting ends,Reach', ...sets.slice(0, 1), 'Familles,2026-11-01,2026-11-30,900')).toMatchObject({ statedPeriod: null, rows: [{ day: null }, { day: null }] });
  });

  it('are the same where a long file has been taken apart before, a piece at a time', () => {
    const lines = Array.from({ length: 12_000 }, (_, at) => `${at + 1},2026-01-01,"${'so many words, '.repeat(6)}${at}",https://x.com/town/status/${100_000 + at},${at},1`);
    const text = [X, ...lines].join('\n');
    const steps = recordSteps(text);
    const shares: number[] = [];
    let step = steps?.next();
    for (; step?.done === false; step = steps?.next()) shares.push(step.value);
    expect(shares.length).toBeGreaterThan(3);
    expect([...shares, 1].every((share, at) => at === 0 || share > (shares[at - 1] ?? 0))).toBe(true);
    expect(readExport({ text, records: step?.done === true ? step.value : [] })).toEqual(readExport({ text }));
    expect(recordSteps(`${X}\n1,2026-01-01,a,,1,1`)).toBeNull();
  });
});
