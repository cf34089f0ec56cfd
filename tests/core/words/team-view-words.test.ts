/** What the view of the team says, in both languages: shares that promise nothing, hours past midnight, days in a row. */
import { describe, expect, test } from 'vitest';
import { SUGGESTION_RULES } from '../../../core/coverage/suggestions.ts';
import { enTeamView as en } from '../../../core/words/en/team-view.ts';
import { frTeamView as fr } from '../../../core/words/fr/team-view.ts';

/** Saturday 28 November 2026. */
const SATURDAY = 46_354;
const at = (day: number, hour: number): number => day * 1440 + hour * 60;
const GAP = { kind: 'gap', needed: 1, present: 0 } as const;

/** With plain spaces, to be read here. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ');
}

describe('shares', () => {
  test('never round up to all nor down to nothing', () => {
    expect([0.9999, 1, 0.0001, 0, 0.5].map((share) => plain(fr.percent(share)))).toEqual(['99 %', '100 %', '1 %', '0 %', '50 %']);
    expect(en.covered(0.9999)).toBe('99% covered');
  });
});

describe('hours', () => {
  test('say where they end on the next day, at midnight, or never begin', () => {
    expect(plain(fr.lack(GAP, 1320, 1800, ''))).toBe('personne n’est prévu de 22 h à 6 h le lendemain');
    expect(plain(en.lack(GAP, 1320, 1440, 'Instagram'))).toBe('nobody on Instagram from 10 pm to midnight');
    expect(fr.lack({ kind: 'understaffed', needed: 3, present: 1 }, 0, 1440, '')).toBe(`1 sur 3 toute la journée`);
  });

  test('of a stretch name one day, or the first and the last', () => {
    expect(plain(fr.moment(at(SATURDAY, 10), at(SATURDAY, 18)))).toBe('sam. 28 nov., de 10 h à 18 h');
    expect(plain(en.moment(at(SATURDAY, 22), at(SATURDAY + 1, 6)))).toBe('Sat, Nov 28, from 10 pm to 6 am the next day');
    expect(plain(fr.moment(at(SATURDAY, 0), at(SATURDAY + 2, 0)))).toBe('du sam. 28 au dim. 29 nov., toute la journée');
    expect(plain(fr.moment(at(SATURDAY, 10), at(SATURDAY + 2, 18)))).toBe('du sam. 28 nov., 10 h, au lun. 30 nov., 18 h');
  });
});

test('the tabs that shifts go into are named, each with how many where there are several', () => {
  const two = [{ name: 'Garde novembre', count: 1 }, { name: 'Garde décembre', count: 3 }];
  expect([fr.intoTabs(two.slice(0, 1)), plain(fr.intoTabs(two))]).toEqual(['Dans l’onglet Garde novembre', 'Dans les onglets Garde novembre (1), Garde décembre (3)']);
  expect(plain(en.intoTabs(two))).toBe('In the tabs Garde novembre (1), Garde décembre (3)');
});

test('days of one month name it once, and of two months each', () => {
  const [seventh, tenth] = [SATURDAY + 9, SATURDAY + 12];
  expect(plain(fr.importing.when(seventh, tenth, SATURDAY))).toBe('du 7 au 10 décembre');
  expect(plain(fr.importing.when(SATURDAY + 3, tenth, SATURDAY))).toBe('du 1er au 10 décembre');
  expect(plain(fr.importing.when(SATURDAY, tenth, SATURDAY))).toBe('du 28 novembre au 10 décembre');
  expect(plain(fr.importing.when(seventh + 365, tenth + 365, SATURDAY))).toBe('du 7 au 10 décembre 2027');
  expect(plain(en.importing.when(seventh, tenth, SATURDAY))).toBe('December 7 to 10');
  expect(plain(en.importing.when(seventh + 365, tenth + 365, SATURDAY))).toBe('December 7 to 10, 2027');
  expect(plain(en.importing.when(SATURDAY, tenth, SATURDAY))).toBe('November 28 to December 10');
  expect(plain(fr.moment(at(SATURDAY + 2, 0), at(SATURDAY + 5, 0)))).toBe('du lun. 30 nov. au mer. 2 déc., toute la journée');
});

test('what is to be filled is told in minutes, hours and their tenths', () => {
  expect([30, 60, 90, 2200].map((minutes) => plain(fr.toFill(minutes)))).toEqual(['30 min à pourvoir', '1 h à pourvoir', '1,5 h à pourvoir', '37 h à pourvoir']);
  expect([30, 90].map((minutes) => plain(en.toFill(minutes)))).toEqual(['30 min to fill', '1.5 person-hours to fill']);
  expect(plain(fr.apart(0, 1680))).toBe('dont 28 h la fin de semaine');
  expect(fr.apart(0, 0)).toBe('');
});

test('a plan that is not proved the best one does not pass for it', () => {
  expect(fr.proof('best', ['role', 'rest'], SUGGESTION_RULES).name).toMatch(/^Meilleure répartition possible/);
  expect(plain(fr.proof('best', ['role', 'rest'], SUGGESTION_RULES).rules)).toBe('Rôle, 11 h de repos entre deux plages.');
  expect(fr.proof('not-proved', ['hours'], SUGGESTION_RULES).name).toMatch(/non prouvée la meilleure/);
  expect(en.proof('not-proved', ['hours'], SUGGESTION_RULES).name).toMatch(/^A plan not proved best/);
  expect(plain(en.proof('not-proved', ['hours'], SUGGESTION_RULES).rules)).toBe('At most 24 h of shifts a week.');
});
