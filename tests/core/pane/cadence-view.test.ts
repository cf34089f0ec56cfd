/** What the view of cadence is made from: the picture of weeks, gaps and their ideas, silences, habits, the formula. */
import { beforeAll, describe, expect, test } from 'vitest';
import { cadenceFormula } from '../../../core/pane/cadence-formula.ts';
import { cadenceViewOf } from '../../../core/pane/cadence-view-of.ts';
import type { CadenceShown } from '../../../core/pane/cadence-view-of.ts';
import { clockText, readClock } from '../../../core/pane/clock-text.ts';
import { firstFreeRow } from '../../../core/pane/first-free-row.ts';
import { loadFindings } from '../../../core/pane/load-findings.ts';
import type { Checked } from '../../../core/pane/load-findings.ts';
import { listedWeeks, slotName, slotNamed } from '../../../core/pane/state/cadence-gaps.ts';
import { cadencePicture, nextSpot } from '../../../core/pane/state/cadence-picture.ts';
import type { ChannelWeeks } from '../../../core/pane/state/cadence-picture.ts';
import { postBeside, postsBetween } from '../../../core/pane/state/cadence-posts.ts';
import { rhythmOf } from '../../../core/pane/state/cadence-rhythm.ts';
import { hoursPicture } from '../../../core/pane/state/hours-picture.ts';
import { ideaReasons } from '../../../core/pane/state/idea-reasons.ts';
import { evenness } from '../../../core/pane/state/regularity-verdict.ts';
import { undatedFacts } from '../../../core/pane/state/undated-facts.ts';
import { enCadenceView } from '../../../core/words/en/cadence-view.ts';
import { frCadenceView } from '../../../core/words/fr/cadence-view.ts';
import { frRules } from '../../../core/words/fr/rules.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { writtenChannel } from '../../../core/table/decode-channel.ts';
import { cadenceSheets } from '../../browser/pane-harness/cadence-calendar.ts';
import { FakeWorkbook } from '../../browser/pane-harness/fake-workbook.ts';
import { SAMPLE_TODAY } from '../../browser/pane-harness/sample-calendar.ts';

const MONDAY = SAMPLE_TODAY - 5;
let checked: Checked;
let shown: CadenceShown;
let rows: readonly ChannelWeeks[];

async function checkedOf(sheets = cadenceSheets(), language = 'fr-CA'): Promise<Checked> {
  const loaded = await loadFindings(new FakeWorkbook(language, sheets), SAMPLE_TODAY, { said: null, last: null }, {});
  if (loaded.kind === 'declined') throw new Error(loaded.code);
  return loaded;
}

beforeAll(async () => {
  checked = await checkedOf();
  shown = cadenceViewOf(checked, 'usual');
  rows = cadencePicture(shown.cadence, shown.counted.firstDay, SAMPLE_TODAY);
});

function rowOf(channel: string): ChannelWeeks {
  const row = rows.find((each) => each.channel === channel);
  if (row === undefined) throw new Error(channel);
  return row;
}

function signs(channel: string): string {
  return rowOf(channel).cells.map(({ state, posts }) => `${posts}${{ under: '-', on: '=', over: '+', none: '', before: '?' }[state]}`).join(' ');
}

describe('the picture', () => {
  test('has whole weeks around this one, as many as were chosen, and is reckoned once', () => {
    expect(shown.cadence.weeks).toEqual(Array.from({ length: 13 }, (_, at) => MONDAY + (at - 8) * 7));
    expect(cadenceViewOf(checked, 'usual')).toBe(shown);
    expect(cadenceViewOf(checked, 'ahead').cadence.weeks).toHaveLength(13);
    expect(cadenceViewOf(checked, 'back').cadence.weeks[0]).toBe(MONDAY - 84);
  });

  test('says of each week how many posts there are, and whether that is enough', () => {
    expect(signs('instagram')).toBe('3= 3= 3= 3= 3= 3= 3= 3= 3= 8+ 0- 0- 0-');
    expect(signs('linkedin')).toBe('1= 1= 1= 0- 0- 0- 0- 1= 0- 0- 1= 0- 0-');
  });

  test('asks nothing of a channel that only answers, nor of one without a row in the tab', () => {
    expect(new Set([...rowOf('youtube').cells, ...rowOf('infolettre').cells].map(({ state }) => state))).toEqual(new Set(['none']));
  });

  test('judges no week from before the calendar begins', () => {
    const long = cadenceViewOf(checked, 'back');
    const [first] = cadencePicture(long.cadence, long.counted.firstDay, SAMPLE_TODAY);
    expect(first?.cells.slice(0, 2).map(({ state }) => state)).toEqual(['before', 'on']);
  });

  test('begins on the first week to come that is under its target, else on this one', () => {
    expect(nextSpot(rows)).toEqual({ row: 2, column: 8 });
    expect(nextSpot([rowOf('youtube')])).toEqual({ row: 0, column: 8 });
  });

  test('says which posts no week counts, and why each has no day', async () => {
    expect(shown.undated.rows).toEqual([]);
    const [posts, ...others] = cadenceSheets();
    if (posts === undefined) throw new Error('no calendar');
    const cells = ['', 'bientôt', '30/02/2026', 'Idée à venir', '03/04/2026'];
    const undated = [...cells.map((cell) => [cell, null, 'Facebook', `Publication ${cell}`, 'Texte.', 'Coulisses', 'Photo', 'Amélie Roy', 'Programmé']), [null, null, 'Facebook', 'Annulée', 'Texte.', 'Coulisses', 'Photo', 'Amélie Roy', 'Annulé']];
    const own = await checkedOf([{ ...posts, rows: [...posts.rows, ...undated] }, ...others]);
    const { undated: { rows: found, ambiguous } } = cadenceViewOf(own, 'usual');
    const first = posts.rows.length - 1;
    expect([found, ambiguous]).toEqual([[0, 1, 2, 3, 4].map((at) => first + at), [first + 4]]);
    expect(found.map((row) => undatedFacts(own.calendar, row, frRules).replaceAll('\u00a0', ' '))).toEqual([
      'Date manquante', 'Date illisible · bientôt', 'Date impossible · 30/02/2026', 'Date illisible · Idée à venir', '« 03/04/2026 » peut se lire 3 avril 2026 ou 4 mars 2026.',
    ]);
    expect(frCadenceView.undated(found.length).replaceAll('\u00a0', ' ')).toBe('5 publications sans date lisible, non comptées');
    expect(enCadenceView.undated(1)).toBe('1 post without a readable date, not counted');
  });

  test('says which dated posts no channel counts', async () => {
    const without = [MONDAY + 1, null, null, 'Sans canal', 'Texte.', 'Coulisses', 'Photo', 'Amélie Roy', 'Programmé'];
    const own = await checkedOf(cadenceSheets().map((sheet, at) => (at === 0 ? { ...sheet, rows: [...sheet.rows, without] } : sheet)));
    expect([shown.unchannelled, cadenceViewOf(own, 'usual').unchannelled]).toEqual([[], [own.calendar.rowCount - 1]]);
    expect([frCadenceView.unchannelled(2).replaceAll('\u00a0', ' '), enCadenceView.unchannelled(1)]).toEqual(['2 publications sans canal, non comptées', '1 post without a channel, not counted']);
  });

  test('says which dates stand in their weeks by a presumed order alone', async () => {
    expect(shown.presumed).toEqual([]);
    const row = (date: string): readonly Cell[] => [date, '9 h', 'Facebook', `Publication du ${date}`, 'Texte.', 'Photo', 'Amélie Roy', 'Publié'];
    const own = await checkedOf([{ name: 'Publications', rows: [['Date', 'Heure', 'Canal', 'Titre', 'Texte', 'Format', 'Responsable', 'Statut'], ...['03/04/2026', '05/04/2026', '02/05/2026', '05/05/2026'].map(row)] }]);
    expect(cadenceViewOf(own, 'usual').presumed).toEqual([{ order: 'dmy', rows: [0, 1, 2] }]);
    expect(frCadenceView.presumed(true, 3).replaceAll('\u00a0', ' ')).toBe('3 dates lues jour d’abord, à vérifier');
    expect(enCadenceView.presumed(false, 1)).toBe('1 date read month first, to check');
  });

  test('leads to the rows behind each number, by moment', () => {
    const found = postsBetween(checked.calendar, shown.counted, rowOf('instagram').place, MONDAY + 7, MONDAY + 13);
    expect(found).toHaveLength(8);
    const moments = found.map((row) => (checked.calendar.day[row] ?? 0) * 1440 + (checked.calendar.minutes[row] ?? 0));
    expect([...moments].sort((a, b) => a - b)).toEqual(moments);
  });
});

describe('what is to be filled', () => {
  test('are the weeks to come under their target, each with its own free slots', () => {
    const weeks = listedWeeks(shown.cadence);
    expect(weeks.map(({ gap }) => `${shown.cadence.channels[gap.channel]} ${gap.week - MONDAY}`).slice(0, 4)).toEqual(['linkedin 0', 'facebook 7', 'linkedin 7', 'tiktok 7']);
    // Today is the Saturday of a week in which LinkedIn speaks on Tuesdays and Thursdays.
    expect(weeks.map(({ slots }) => slots.length).slice(0, 4)).toEqual([0, 2, 1, 1]);
  });

  test('a slot is found again by what it is, until it is taken', () => {
    const [slot] = shown.cadence.freeSlots;
    if (slot === undefined) throw new Error('no slot');
    const name = slotName(shown.cadence, slot);
    expect(slotNamed(shown.cadence, name)).toBe(slot);
    expect(slotNamed(shown.cadence, { ...name, minutes: name.minutes + 1 })).toBeNull();
  });

  test('an idea says what speaks for it: its channel, its own day, its pillar', () => {
    const slot = { channel: 'facebook', day: MONDAY + 7, minutes: 720 };
    const reasons = shown.cadence.freeSlots[0]?.ideas.map((row) => ideaReasons(checked.calendar, shown.cadence, slot, row).map(({ kind }) => kind));
    expect(reasons).toEqual([['channel', 'day'], ['any-channel', 'pillar']]);
  });

  test('without an idea, the next row is the one below the last', () => {
    const last = Math.max(...checked.calendar.sheetRow);
    expect(firstFreeRow(checked.calendar)).toMatchObject({ row: last + 1, column: 0 });
  });
});

describe('silences and crowded weeks', () => {
  test('what can still be changed comes before what is past, and a channel that only answers is never silent', () => {
    const { coming, past } = rhythmOf(shown.cadence, checked.calendar, SAMPLE_TODAY);
    const youtube = rowOf('youtube').place;
    expect([...coming, ...past].some((event) => event.kind === 'silence' && event.silence.channel === youtube)).toBe(false);
    expect(coming.every((event) => (event.kind === 'silence' ? event.silence.to : event.to) >= SAMPLE_TODAY)).toBe(true);
    expect(past.length).toBeGreaterThan(0);
    expect(coming.filter(({ kind }) => kind === 'burst').length).toBeGreaterThanOrEqual(2);
  });

  test('a silence that no post ends may be longer', () => {
    const { coming } = rhythmOf(shown.cadence, checked.calendar, SAMPLE_TODAY);
    const cut = coming.flatMap((event) => (event.kind === 'silence' && event.silence.isCut ? [event.silence] : []));
    expect(cut.length).toBeGreaterThan(0);
    for (const { to } of cut) expect(to).toBe(shown.cadence.period.to);
  });

  test('a silence that is no more than weeks to fill is told as those alone', () => {
    const silence = { channel: 0, from: MONDAY + 7, to: MONDAY + 22, days: 16, isCut: true };
    const gap = (week: number): { channel: number; week: number; posts: number; least: number } => ({ channel: 0, week, posts: 0, least: 1 });
    const told = (futureGaps: readonly ReturnType<typeof gap>[], own = silence): number => rhythmOf({ silences: [own], bursts: [], futureGaps }, checked.calendar, SAMPLE_TODAY).coming.length;
    expect([told([gap(MONDAY + 7), gap(MONDAY + 14)]), told([gap(MONDAY + 7)]), told([])]).toEqual([0, 1, 1]);
    // Between two posts it has a length of its own; one that began long before says more than the weeks to come.
    for (const own of [{ ...silence, isCut: false }, { ...silence, from: MONDAY - 21 }]) expect(told([gap(MONDAY + 7), gap(MONDAY + 14)], own)).toBe(1);
  });

  test('lead to the last post before, else to the first after', () => {
    const linkedin = rowOf('linkedin').place;
    const before = postBeside(checked.calendar, shown.counted, linkedin, MONDAY - 35, MONDAY - 8);
    expect(checked.calendar.day[before ?? -1]).toBe(MONDAY - 41);
    const after = postBeside(checked.calendar, shown.counted, linkedin, 1, MONDAY - 71);
    expect(checked.calendar.day[after ?? -1]).toBe(MONDAY - 69);
  });
});

test('two posts at one time are not told to be apart', () => {
  expect([enCadenceView.close('X', 0), frCadenceView.close('X', 0)]).toEqual(['X · two posts at the same time', 'X · deux publications à la même heure']);
});

describe('habits', () => {
  test('the hours are cut down to those that are used, and several that are as full are all named, where they stand clear', () => {
    const picture = hoursPicture(shown.cadence);
    expect([picture?.from, picture?.to]).toEqual([7, 19]);
    // Five hours a week are about as full as each other.
    expect(picture?.peaks).toEqual([]);
    expect(hoursPicture({ hours: new Float64Array(168) })).toBeNull();
    const even = new Float64Array(168).fill(5);
    expect(hoursPicture({ hours: even })?.peaks).toEqual([]);
    // Six hours of thirteen posts and one of fourteen: none stands clear.
    const close = new Float64Array(168);
    for (const at of [9, 33, 57, 81, 105, 129]) close[at] = 13;
    close[12] = 14;
    expect(hoursPicture({ hours: close })?.peaks).toEqual([]);
    close[12] = 20;
    expect(hoursPicture({ hours: close })?.peaks).toEqual([{ weekday: 0, hour: 12 }]);
    close[36] = 20;
    expect(hoursPicture({ hours: close })?.peaks).toEqual([{ weekday: 0, hour: 12 }, { weekday: 1, hour: 12 }]);
  });

  test('weeks are even or uneven only where chance would hardly make them so', () => {
    expect(evenness({ dispersion: null, weeks: 5, mean: 2 })).toBe('unknown');
    expect(evenness({ dispersion: 0, weeks: 8, mean: 2 })).toBe('even');
    // Chi-square with 7 degrees of freedom: 1.69 and 16.01 hold 95 % of it.
    expect([0.22, 0.27, 2.2, 2.35].map((dispersion) => evenness({ dispersion, weeks: 8, mean: 2 }))).toEqual(['even', 'chance', 'chance', 'uneven']);
  });

  test('one post in eight weeks is no rhythm, regular or not', () => {
    expect(evenness({ dispersion: 1, weeks: 8, mean: 0.125 })).toBe('few');
    expect(frCadenceView.tooFewPosts('X', 1, 8)).toBe('X\u00a0: 1\u00a0publication en 8\u00a0semaines, trop peu pour en juger');
  });

  test('channels that are no network are named as the team writes them', () => {
    expect([writtenChannel(checked.calendar, 'infolettre'), writtenChannel(checked.calendar, 'facebook')]).toEqual(['Infolettre', 'facebook']);
  });
});

test('the formula counts the same weeks from the workbook’s own ranges, and is none where several tabs are one calendar', async () => {
  expect(cadenceFormula(checked, shown.cadence.period)).toMatch(/^=SUIVI\.CADENCE\('Publications'!\$A\$1:\$I\$\d+;"2026-09-21";"2026-12-20";'Canaux'!\$A\$1:\$I\$\d+\)$/);
  const [calendar, ...tabs] = cadenceSheets();
  if (calendar === undefined) throw new Error('no calendar');
  const twice = await checkedOf([calendar, { ...calendar, name: 'Printemps' }, ...tabs]);
  expect(cadenceFormula(twice, shown.cadence.period)).toBeNull();
});

test('times go into their field and come back', () => {
  expect([clockText(570), readClock('09:30'), readClock('')]).toEqual(['09:30', 570, null]);
});

test('sentences hold for one, several and none, in both languages', () => {
  const none = { least: null, most: null };
  const target = { least: 2, most: 4 };
  expect([frCadenceView.weekSaid(0, 'none', none), frCadenceView.weekSaid(1, 'under', target), frCadenceView.weekSaid(5, 'over', target)])
    .toEqual(['aucune publication', '1\u00a0publication, sous la cible (2 à 4)', '5\u00a0publications, au-dessus de la cible (2 à 4)']);
  expect([enCadenceView.weekSaid(0, 'none', none), enCadenceView.weekSaid(1, 'under', target)]).toEqual(['no post', '1 post, under target (2 to 4)']);
  expect([{ least: 1, most: null }, { least: null, most: 3 }, { least: 2, most: 2 }, none].map(frCadenceView.aWeek)).toEqual(['au moins 1 par semaine', 'au plus 3 par semaine', '2 par semaine', '']);
  expect(frCadenceView.week(MONDAY + 14)).toBe('du 30\u00a0nov. au 6\u00a0déc.');
  expect(enCadenceView.week(MONDAY)).toBe('Nov\u00a016 to\u00a022');
  expect(frCadenceView.weekly('X', 2.25, 1)).toBe('X\u00a0: 2,3 par semaine, sur 1\u00a0semaine');
});
