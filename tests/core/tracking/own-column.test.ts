/** The column that Suivi adds: in its own cells colleagues see what is scheduled, in which tool, by whom and when. */
import { describe, expect, it } from 'vitest';
import { addTrackingColumn } from '../../../core/jobs/add-tracking-column.ts';
import { setStateWord } from '../../../core/jobs/set-state-word.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { isOwnTrackingHeading } from '../../../core/table/decode-tracking.ts';
import { entryOf } from '../../../core/table/calendar.ts';
import { trackingCounts } from '../../../core/tracking/counts.ts';
import type { MarkPlan, MarkRequest } from '../../../core/tracking/mark-plan.ts';
import type { Language } from '../../../core/words/language.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { wordsIn } from '../../../core/words/words-in.ts';
import { checkRows, day } from '../rules/calendar-of.ts';
import { TODAY, bookOf, changesOf, opened, planOn, refusalsOf, request } from './tracked-book.ts';

const DAY = day('2026-11-12');
const SAID = { tool: 'Metricool', who: 'Ana', day: DAY };
type Team = ReturnType<typeof bookOf>;

function team(headings: readonly string[] = [], rows: readonly (readonly Cell[])[] = [[], [], [], []], date = day('2026-12-01')): Team {
  return bookOf(['Date', 'Réseau', 'Titre', 'Texte', ...headings], rows.map((row, index) => [date + index, 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`, ...row]));
}

async function withColumn(language: Language = 'fr', date?: number): Promise<Team> {
  const made = team([], [[], [], [], []], date);
  await addTrackingColumn(made.workbook, await opened(made.workbook), language);
  return made;
}

/** Marks as the pane does, and answers what it planned. */
async function mark({ sheet, workbook }: Team, asked: MarkRequest, language: Language = 'fr'): Promise<MarkPlan> {
  const plan = await planOn(workbook, asked, language);
  for (const { changes } of plan.marks) for (const { cell: { row, column }, to } of changes) sheet.write(row, column, { values: [[to]] }, 'person');
  return plan;
}

async function roleOf({ workbook }: Team, heading: string): Promise<string | null | undefined> {
  return (await opened(workbook)).recognition.sheets[0]?.columns.find((one) => one.heading === heading)?.role;
}

describe('a mark in the column that Suivi adds', () => {
  it('says in which tool, by whom and when, in the language of the column', async () => {
    const french = await withColumn('fr');
    const plan = await mark(french, request('scheduled', [0], SAID), 'en');
    expect([changesOf(plan), plan.unplaced]).toEqual([['E2: null → Programmé · Metricool · Ana · 12 nov.'], []]);
    const english = await withColumn('en');
    expect(changesOf(await mark(english, request('scheduled', [0], { ...SAID, tool: 'Buffer' }), 'fr'))).toEqual(['E2: null → Scheduled · Buffer · Ana · Nov 12']);
    expect(changesOf(await mark(english, request('approved', [1], SAID)))).toEqual(['E3: null → Approved · by Ana · Nov 12']);
    expect(changesOf(await mark(english, request('on-hold', [2], SAID)))).toEqual(['E4: null → On hold']);
  });

  it('goes on with what is still true, and keeps what the team has added', async () => {
    const column = await withColumn('fr', DAY);
    const at = async (asked: MarkRequest): Promise<string> => {
      await mark(column, asked);
      return String(column.sheet.value(1, 4));
    };
    expect(await at(request('approved', [0], { who: 'Luc', day: DAY - 2 }))).toBe('Approuvé · par Luc · 10 nov.');
    column.sheet.write(1, 4, { values: [['Approuvé · par Luc · 10 nov. · photo à recadrer']] }, 'colleague');
    column.sheet.write(1, 0, { values: [[TODAY]] }, 'colleague');
    expect(await at(request('scheduled', [0], { tool: 'Metricool', day: DAY }))).toBe('Programmé · Metricool · 12 nov. · photo à recadrer');
    expect(await at(request('approved', [0], { who: 'Luc', day: DAY }))).toBe('Approuvé · par Luc · 12 nov. · photo à recadrer');
    expect(await at(request('scheduled', [0], SAID))).toBe('Programmé · Metricool · Ana · 12 nov. · photo à recadrer');
    expect(await at(request('on-hold', [0]))).toBe('En pause · Metricool · Ana · photo à recadrer');
    expect(await at(request('scheduled', [0], { day: DAY + 1 }))).toBe('Programmé · Metricool · Ana · 13 nov. · photo à recadrer');
    expect(await at(request('published', [0], { link: 'https://exemple.ca/1', day: TODAY }))).toBe('Publié · Metricool · Ana · 22 nov. · https://exemple.ca/1 · photo à recadrer');
  });

  it('loses nothing that was typed instead of a state, or on a line below', async () => {
    const column = await withColumn();
    await mark(column, request('approved', [2, 3]));
    column.sheet.write(1, 4, { values: [['voir avec Léa'], ['Approuvé · Canva\nattend Luc']] }, 'colleague');
    const plan = await planOn(column.workbook, request('scheduled', [0, 1], SAID));
    expect([refusalsOf(plan), changesOf(plan)]).toEqual([['2: unknown-word'], ['E3: Approuvé · Canva\nattend Luc → Programmé · Metricool · Ana · 12 nov. · attend Luc']]);
    column.sheet.write(1, 4, { values: [['En révision · Canva · Léa']] }, 'colleague');
    expect(changesOf(await planOn(column.workbook, request('approved', [0], { who: 'Ana' })))).toEqual(['E2: En révision · Canva · Léa → Approuvé · par Ana · Canva · Léa']);
    expect(changesOf(await planOn(column.workbook, request('approved', [0])))).toEqual(['E2: En révision · Canva · Léa → Approuvé · (Canva) · Léa']);
  });

  it('leaves to columns of their own what those are for', async () => {
    const both = team(['Outil', 'Suivi', 'Lien de la publication'], [[null, null, null], [null, 'Programmé', null], [null, 'Approuvé', null]], DAY);
    expect(changesOf(await planOn(both.workbook, request('published', [0], { ...SAID, link: 'https://exemple.ca/1' })))).toEqual([
      'F2: null → Publié · par Ana · 12 nov.', 'E2: null → Metricool', 'G2: null → https://exemple.ca/1',
    ]);
  });

  it('is refused as before where the step is, and reads as a state when it is marked again', async () => {
    const column = await withColumn();
    await mark(column, request('scheduled', [0], SAID));
    expect((await planOn(column.workbook, request('scheduled', [0], SAID))).already).toEqual([0]);
    expect(refusalsOf(await planOn(column.workbook, request('idea', [0])))).toEqual(['2: illegal']);
  });

  it('takes a word that the team has explained', async () => {
    const column = team(['Suivi'], [['Chez Buffer · Buffer · Ana · 12 nov.'], ['Chez Buffer'], ['Chez Buffer · par Luc']]);
    await setStateWord(column.workbook, 'Chez Buffer', 'scheduled');
    expect([...trackingCounts((await opened(column.workbook)).calendar, TODAY).byState]).toEqual([['scheduled', 3]]);
    expect(changesOf(await planOn(column.workbook, request('on-hold', [0, 1])))).toEqual(['E2: Chez Buffer · Buffer · Ana · 12 nov. → En pause · Buffer · Ana', 'E3: Chez Buffer → En pause']);
  });
});

describe('the column that Suivi adds', () => {
  it('stays the tracking column whatever states stand in it, and tells the status', async () => {
    const column = await withColumn();
    expect(await roleOf(column, 'Suivi')).toBe('tracking');
    column.sheet.write(1, 4, { values: [['Approuvé'], ['Programmé'], ['Publié'], ['À produire']] }, 'person');
    expect(await roleOf(column, 'Suivi')).toBe('tracking');
    await mark(column, request('scheduled', [0], { ...SAID, tool: 'Sprout Social', who: 'Anne de la Chapelle-Beaulieu' }));
    expect(await roleOf(column, 'Suivi')).toBe('tracking');
    const { calendar } = await opened(column.workbook);
    expect([0, 1, 2, 3].map((row) => entryOf(calendar.status, row))).toEqual([
      { word: 'Programmé', state: 'scheduled' }, { word: 'Programmé', state: 'scheduled' }, { word: 'Publié', state: 'published' }, { word: 'À produire', state: 'to-produce' },
    ]);
    expect(calendar.roles.has('status')).toBe(true);
    expect([...calendar.isPosted]).toEqual([0, 0, 1, 0]);
  });

  it('is judged by the rules like a column of statuses', () => {
    const rows = [
      [day('2026-11-10'), 'Facebook', 'Un', 'Le premier texte', 'Programmé · Metricool · Ana · 9 nov.'], [day('2026-11-11'), 'Facebook', 'Deux', 'Le second texte', 'Publié · Metricool · Ana · 11 nov.'],
      [day('2026-12-11'), 'Facebook', 'Trois', 'Le troisième texte', 'Publié · Metricool · Ana · 12 nov.'], [day('2026-12-12'), 'Facebook', 'Quatre', 'Le dernier texte', 'Programmé · via buffer · Ana · 12 nov.'],
    ];
    const { found } = checkRows(['date', 'channel', 'title', 'text', 'tracking'], rows, TODAY);
    expect(found.filter((one) => /^(?:past-unresolved|published-early|scheduled-untracked|status-unknown) /.test(one)).sort()).toEqual(['past-unresolved E2 A2', 'published-early E4 A4']);
  });

  it('has a heading that is known again, in each language', () => {
    for (const language of LANGUAGES) expect(isOwnTrackingHeading(wordsIn(language).calendar.headings.tracking)).toBe(true);
  });

  it('tells no status where a team of its own accord keeps notes below such a heading', async () => {
    const { calendar } = await opened(team(['Suivi'], [['relancé le client, en attente'], ['appeler Léa'], ['photo à venir'], ['Publié']]).workbook);
    expect([calendar.roles.has('status'), entryOf(calendar.status, 3).state]).toEqual([false, null]);
  });

  it('beside ticks is where the state stands, with what is told of it', async () => {
    const ticked = team(['Publié?'], [['✓'], [null], ['✓'], [null]], DAY);
    await addTrackingColumn(ticked.workbook, await opened(ticked.workbook), 'fr');
    expect(changesOf(await planOn(ticked.workbook, request('published', [1], SAID)))).toEqual(['F3: null → Publié · Metricool · Ana · 12 nov.', 'E3: null → ✓']);
  });
});

describe('a tracking column that a team fills in a way of its own', () => {
  it('keeps it: bare words, brackets, notes', async () => {
    const words = team(['Programmation'], [['Approuvé'], ['Programmé'], ['Programmé']]);
    expect(changesOf(await planOn(words.workbook, request('scheduled', [0], SAID)))).toEqual(['E2: Approuvé → Programmé']);
    const brackets = team(['Suivi'], [['Approuvé'], ['Programmé (Buffer)'], ['Publié (Hootsuite)'], ['Programmé (Later)']], DAY);
    const plan = await planOn(brackets.workbook, request('published', [0, 1], { ...SAID, tool: '' }));
    expect([changesOf(plan), plan.unplaced]).toEqual([['E2: Approuvé → Publié', 'E3: Programmé (Buffer) → Publié (Buffer)'], ['day', 'who']]);
    const told = await planOn(brackets.workbook, request('published', [1], SAID));
    expect([changesOf(told), told.unplaced]).toEqual([['E3: Programmé (Buffer) → Publié (Metricool)'], ['day', 'who']]);
    const notes = team(['Suivi'], [['OK voir avec Léa'], ['relancer jeudi'], ['photo à venir']]);
    const noted = await planOn(notes.workbook, request('scheduled', [0], SAID));
    expect([changesOf(noted), noted.unplaced]).toEqual([['E2: OK voir avec Léa → Programmé · OK voir avec Léa'], ['tool', 'day', 'who']]);
  });

  it('is composed where most of its cells are already, whatever its heading', async () => {
    const column = team(['Programmation'], [['Programmé · Buffer · Luc'], ['Publié · Buffer'], [null]]);
    expect(changesOf(await planOn(column.workbook, request('scheduled', [2], SAID)))).toEqual(['E4: null → Programmé · Metricool · Ana · 12 nov.']);
  });

  it('gets the bare word where its list is the team’s', async () => {
    const column = team(['Suivi'], [['Approuvé'], ['Programmé'], ['Approuvé']]);
    column.sheet.setValidations([{ areas: [{ top: 1, left: 4, bottom: 30, right: 4 }], values: ['Approuvé', 'Programmé'], isStrict: true }], 'person');
    const plan = await planOn(column.workbook, request('scheduled', [0], SAID));
    expect([changesOf(plan), plan.unplaced]).toEqual([['E2: Approuvé → Programmé'], ['tool', 'day', 'who']]);
  });
});
