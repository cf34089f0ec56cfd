/** The crisis switch: which posts it holds, what it remembers, and how each comes back, also after other people's work and failures. */
import { describe, expect, it } from 'vitest';
import { DAYS_SOON } from '../../../core/crisis/crisis.ts';
import type { Crisis } from '../../../core/crisis/crisis.ts';
import type { Workbook } from '../../../core/host.ts';
import { HostError } from '../../../core/host.ts';
import { back, crisisOf, forgetHeld, hold, previewBack, previewHold, readHeld } from '../../../core/jobs/crisis.ts';
import type { BackOutcome, HeldOutcome } from '../../../core/jobs/crisis.ts';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import type { OpenedCalendar } from '../../../core/jobs/open-calendar.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Language } from '../../../core/words/language.ts';
import { HOSTS, openExcel } from '../../conformance/hosts.ts';
import type { Book } from '../../hosts/book/book.ts';
import type { BookSheet } from '../../hosts/book/book-sheet.ts';
import { BookError } from '../../hosts/book/book-error.ts';
import { TODAY, bookOf } from '../tracking/tracked-book.ts';

const HEADINGS = ['Date', 'Heure', 'Réseau', 'Titre', 'Texte', 'Responsable', 'Statut'];
const WRITTEN = ['Programmé', 'Approuvé', 'Programmé · Buffer · Ana', 'En révision', 'Programmé', 'Publié', 'Annulé', 'Approuvé'] as const;
const ON: readonly number[] = [0, 1, 3, 2, 4, 0, 1, -1];
const STATUS = 6;

function rows(): readonly (readonly Cell[])[] {
  return WRITTEN.map((status, index) => [TODAY + (ON[index] ?? 0), '09:00', 'Facebook', `Publication ${index}`, `Un texte assez long, le ${index}`, 'Ana', status]);
}

type Team = { readonly book: Book; readonly sheet: BookSheet };

function team(): Team {
  return bookOf(HEADINGS, rows());
}

async function openedIn(workbook: Workbook): Promise<OpenedCalendar> {
  const calendar = await openCalendar(workbook);
  if (calendar.kind === 'declined') throw new Error(calendar.code);
  return calendar;
}

async function crisisIn(workbook: Workbook): Promise<Crisis> {
  const opened = await openedIn(workbook);
  return crisisOf(opened, await readHeld(workbook, opened.found.seen), TODAY);
}

async function holdAll(workbook: Workbook, language: Language = 'fr'): Promise<HeldOutcome> {
  const opened = await openedIn(workbook);
  const { posts } = crisisOf(opened, await readHeld(workbook, opened.found.seen), TODAY);
  return hold(workbook, await previewHold(workbook, opened, posts, { today: TODAY, language }), { language });
}

async function backAll(workbook: Workbook, today = TODAY): Promise<BackOutcome> {
  const opened = await openedIn(workbook);
  const { held } = crisisOf(opened, await readHeld(workbook, opened.found.seen), today);
  return back(workbook, await previewBack(workbook, opened, held, { today, language: 'fr' }));
}

function statuses({ sheet }: Team): readonly Cell[] {
  return WRITTEN.map((_, index) => sheet.value(index + 1, STATUS));
}

/** `0 scheduled: held`. */
async function standings(workbook: Workbook): Promise<readonly string[]> {
  return (await crisisIn(workbook)).held.map(({ held, standing }) => `${held.label.slice(-1)} ${held.state}: ${standing}`);
}

describe('the posts of the next 72 hours', () => {
  it('are those of today and the three days after that are approved or scheduled, by moment', async () => {
    const { posts } = await crisisIn(openExcel(team().book).workbook);
    expect(posts.map(({ row, stood, isScheduled }) => [row, stood.map(({ state }) => state), isScheduled])).toEqual([
      [0, ['scheduled'], true], [1, ['approved'], false], [2, ['scheduled'], true],
    ]);
    expect(DAYS_SOON).toBe(3);
  });

  it('leave out ideas and events, whatever their state says', async () => {
    const { book } = bookOf([...HEADINGS, 'Type'], [
      [TODAY, '', 'Facebook', 'Fête', '', '', 'Approuvé', 'Événement'], [TODAY, '', 'Facebook', 'Concours', 'Texte', 'Ana', 'Approuvé', 'Publication'],
    ]);
    expect((await crisisIn(openExcel(book).workbook)).posts.map(({ post }) => post.text)).toEqual(['Concours']);
  });

  it('name the tool in which a post is still scheduled', async () => {
    const { book } = bookOf(['Date', 'Réseau', 'Titre', 'Texte', 'Outil', 'Statut'], [[TODAY, 'Facebook', 'Un', 'Texte', 'Buffer', 'Programmé'], [TODAY, 'Facebook', 'Deux', 'Texte', 'Buffer', 'Approuvé']]);
    const { workbook } = openExcel(book);
    const opened = await openedIn(workbook);
    const { posts } = crisisOf(opened, [], TODAY);
    const plan = await previewHold(workbook, opened, posts, { today: TODAY, language: 'fr' });
    expect(plan.stillScheduled.map(({ post, tool }) => `${post.text}: ${tool}`)).toEqual(['Un: Buffer']);
    expect(plan.marks.map(({ warnings }) => warnings.includes('still-scheduled')).toSorted()).toEqual([false, true]);
  });
});

describe.each(HOSTS)('the crisis switch in $name', ({ openHost }) => {
  it('puts all of them on hold in one action, remembers each, and brings each back to the state it had', async () => {
    const one = team();
    const workbook = await openHost(one.book);
    const before = statuses(one);
    const { remembered, marked, fault } = await holdAll(workbook);
    expect([remembered.skipped, marked?.outcomes.map(({ kind }) => kind), fault]).toEqual([[], ['written', 'written', 'written'], null]);
    expect(statuses(one).map((status) => String(status).split(' ·')[0])).toEqual(['En pause', 'En pause', 'En pause', ...WRITTEN.slice(3)]);
    const tab = one.book.sheetNamed('Suivi');
    expect([0, 2, 3, 4, 5].map((column) => tab?.value(2, column))).toEqual(['crisis', 'scheduled · Programmé', '2026-11-22', 'Calendrier', 'En pause depuis le 22\u00a0novembre 2026; état à la reprise\u00a0: programmé']);
    expect((await openedIn(workbook)).found.settings.troubles).toEqual([]);
    expect(await standings(workbook)).toEqual(['0 scheduled: held', '1 approved: held', '2 scheduled: held']);
    expect((await backAll(workbook)).marked.outcomes.map(({ kind }) => kind)).toEqual(['written', 'written', 'written']);
    expect(statuses(one)).toEqual(before);
    expect(await standings(workbook)).toEqual([]);
  });

  it('writes nothing the second time, either way', async () => {
    const { book } = team();
    const workbook = await openHost(book);
    await holdAll(workbook);
    const again = await holdAll(workbook);
    expect([again.remembered.written, again.marked?.applied.written]).toEqual([0, 0]);
    expect((await standings(workbook)).length).toBe(3);
    await backAll(workbook);
    const twice = await backAll(workbook);
    expect([twice.marked.applied.written, twice.forgotten]).toEqual([0, null]);
  });
});

describe('coming back', () => {
  it('leaves what somebody gave another state, and what somebody put back, and forgets both', async () => {
    const one = team();
    const { workbook } = openExcel(one.book);
    await holdAll(workbook);
    one.sheet.write(1, STATUS, { values: [['Annulé']] }, 'colleague');
    one.sheet.write(2, STATUS, { values: [['Approuvé']] }, 'colleague');
    expect(await standings(workbook)).toEqual(['0 scheduled: changed', '1 approved: back', '2 scheduled: held']);
    await backAll(workbook);
    expect(statuses(one).slice(0, 3)).toEqual(['Annulé', 'Approuvé', WRITTEN[2]]);
    expect(await standings(workbook)).toEqual([]);
  });

  it('finds posts that were sorted and moved to another day, and tells of those that are gone', async () => {
    const one = team();
    const { workbook } = openExcel(one.book);
    await holdAll(workbook);
    one.sheet.write(2, 0, { values: [[TODAY + 30]] }, 'colleague');
    one.sheet.write(1, 3, { values: [['Tout autre chose']] }, 'colleague');
    one.sheet.sort({ top: 1, left: 0, bottom: WRITTEN.length, right: STATUS }, [{ column: 0 }], 'colleague');
    expect([...await standings(workbook)].toSorted()).toEqual(['0 scheduled: gone', '1 approved: held', '2 scheduled: held']);
    await backAll(workbook);
    const titled = (title: string): Cell => one.sheet.value(WRITTEN.findIndex((_, index) => one.sheet.value(index + 1, 3) === title) + 1, STATUS);
    expect([titled('Publication 1'), titled('Publication 2'), titled('Tout autre chose')]).toEqual(['Approuvé', WRITTEN[2], 'En pause']);
    const lost = (await crisisIn(workbook)).held;
    expect(lost.map(({ standing }) => standing)).toEqual(['gone']);
    await forgetHeld(workbook, lost.map(({ held }) => held));
    expect(await standings(workbook)).toEqual([]);
  });

  it('keeps what somebody wrote beside the state meanwhile', async () => {
    const one = team();
    const { workbook } = openExcel(one.book);
    await holdAll(workbook);
    one.sheet.write(3, STATUS, { values: [['En pause · attendre l’avis de Luc']] }, 'colleague');
    await backAll(workbook);
    expect([String(statuses(one)[2]).startsWith('Programmé'), statuses(one)[0]]).toEqual([true, 'Programmé']);
    expect(statuses(one)[2]).not.toBe(WRITTEN[2]);
  });

  it('tells when the day of a post has gone by, and keeps it until it has another', async () => {
    const one = team();
    const { workbook } = openExcel(one.book);
    await holdAll(workbook);
    const opened = await openedIn(workbook);
    const { held } = crisisOf(opened, await readHeld(workbook, opened.found.seen), TODAY + 2);
    const plan = await previewBack(workbook, opened, held, { today: TODAY + 2, language: 'fr' });
    expect(plan.refused.map(({ row, reason }) => `${row} ${reason}`)).toEqual(['0 date-past']);
    await back(workbook, plan);
    expect(await standings(workbook)).toEqual(['0 scheduled: held']);
    one.sheet.write(1, 0, { values: [[TODAY + 9]] }, 'colleague');
    await backAll(workbook, TODAY + 2);
    expect([statuses(one)[0], await standings(workbook)]).toEqual(['Programmé', []]);
  });

  it('brings each channel back to its own state where each has a column', async () => {
    const { book, sheet } = bookOf(['Date', 'Titre', 'Texte', 'Facebook', 'Instagram', 'LinkedIn'], [
      [TODAY, 'Un', 'Texte un', 'Programmé', 'Approuvé', 'En révision'], [TODAY + 1, 'Deux', 'Texte deux', 'Publié', 'Programmé', ''], [TODAY + 9, 'Trois', 'Texte trois', 'Approuvé', 'Approuvé', 'À produire'],
    ]);
    const { workbook } = openExcel(book);
    await holdAll(workbook);
    const cells = (row: number): readonly Cell[] => [3, 4, 5].map((column) => sheet.value(row, column));
    expect([1, 2, 3].map(cells)).toEqual([['En pause', 'En pause', 'En révision'], ['Publié', 'En pause', null], ['Approuvé', 'Approuvé', 'À produire']]);
    await backAll(workbook);
    expect([cells(1), cells(2)]).toEqual([['Programmé', 'Approuvé', 'En révision'], ['Publié', 'Programmé', null]]);
    expect(await standings(workbook)).toEqual([]);
  });
});

describe('a failure on the way', () => {
  /** Fails at the change of that number, and never again; null where there were fewer changes. */
  async function breakingAt(at: number, one: Team, act: (workbook: Workbook) => Promise<unknown>): Promise<boolean> {
    const { workbook } = openExcel(one.book);
    let changes = 0;
    const stop = one.book.listen(({ author }) => {
      if (author !== 'addin') return;
      changes += 1;
      if (changes === at) throw new BookError('merged-cells');
    });
    await act(workbook).catch((error: unknown) => {
      if (!(error instanceof HostError)) throw error;
    });
    stop();
    return changes >= at;
  }

  it('while holding never leaves a post on hold that is not remembered, and the next try and the way back mend all', async () => {
    for (let at = 1; at < 60; at += 1) {
      const one = team();
      const before = statuses(one);
      const isBroken = await breakingAt(at, one, holdAll);
      expect(isBroken || at > 4).toBe(true);
      const { workbook } = openExcel(one.book);
      const held = statuses(one).flatMap((status, row) => (String(status).startsWith('En pause') ? [row] : []));
      const known = (await crisisIn(workbook)).held.filter(({ standing }) => standing === 'held').map(({ row }) => row);
      expect(known, `broken at ${at}`).toEqual(held);
      await holdAll(workbook);
      expect(await standings(workbook), `broken at ${at}`).toEqual(['0 scheduled: held', '1 approved: held', '2 scheduled: held']);
      await backAll(workbook);
      expect(statuses(one), `broken at ${at}`).toEqual(before);
      if (!isBroken) break;
    }
  });

  it('while coming back leaves what the next try finishes', async () => {
    for (let at = 1; at < 60; at += 1) {
      const one = team();
      const before = statuses(one);
      await holdAll(openExcel(one.book).workbook);
      const isBroken = await breakingAt(at, one, (workbook) => backAll(workbook));
      const { workbook } = openExcel(one.book);
      await backAll(workbook);
      expect([statuses(one), await standings(workbook)], `broken at ${at}`).toEqual([before, []]);
      if (!isBroken) break;
    }
  });

  it('to remember leaves the calendar as it is, and says so', async () => {
    const one = team();
    const [before, { workbook }] = [statuses(one), openExcel(one.book)];
    const refused: Workbook = {
      ...workbook, info: workbook.info, outline: () => workbook.outline(), read: (requests) => workbook.read(requests), lists: (cells) => workbook.lists(cells),
      apply: () => Promise.resolve({ written: 0, skipped: [{ cell: null, reason: 'workbook-protected' }], unknown: [], fault: null }),
    };
    const { remembered, marked } = await holdAll(refused);
    expect([remembered.skipped.map(({ reason }) => reason), marked, statuses(one)]).toEqual([['workbook-protected'], null, before]);
  });
});
