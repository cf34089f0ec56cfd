/** The menu, the sidebar's opening, what is kept for a person, and what was changed. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import { MARKED_STATES } from '../../manifests/ribbon.ts';
import { PUBLIC_FUNCTIONS } from '../../sheets-addon/build/public-functions.ts';
import { changesSince, noteEdit } from '../../sheets-addon/server/changes.ts';
import * as code from '../../sheets-addon/server/code.ts';
import { addMenu } from '../../sheets-addon/server/menu.ts';
import { keepPreference, keptPreferences } from '../../sheets-addon/server/preferences.ts';
import { readPart, showSidebar } from '../../sheets-addon/server/sidebar-page.ts';
import { OPENING_ID } from '../../sheets-addon/wire.ts';
import type { Opening } from '../../sheets-addon/wire.ts';
import { Book } from '../hosts/book/book.ts';
import type { GoogleHost } from '../hosts/google/google-host.ts';
import { googleId, onGoogle } from './on-google.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const htmlFiles = (name: string): string | null => (name === 'sidebar' || name === 'part-fr' ? `<p>${name}</p>` : null);

function book(): Book {
  const made = new Book();
  for (const name of ['Un', 'Deux']) made.addSheet(name).write(0, 0, { values: [[name]] }, 'person');
  return made;
}

function openingIn(host: GoogleHost): Opening {
  const content = new RegExp(`<input type="hidden" id="${OPENING_ID}" value="([^"]*)">`).exec(host.screen.sidebar?.html ?? '')?.[1] ?? '';
  return JSON.parse(decodeURIComponent(content)) as Opening;
}

describe('The menu', () => {
  it.each(['NONE', 'LIMITED', 'FULL'] as const)('is made in the person’s language where authorisation is %s', (authMode) => {
    for (const [language, open, last] of [['fr_CA', 'Ouvrir Suivi', 'Annulé'], ['fr', 'Ouvrir Suivi', 'Annulé'], ['en', 'Open Suivi', 'Cancelled'], ['de', 'Open Suivi', 'Cancelled']]) {
      const host = onGoogle(book(), { authMode, language: language ?? '' });
      addMenu();
      const [menu] = host.screen.menus;
      expect(menu?.items[0]).toMatchObject({ title: open, call: 'showSuivi' });
      expect(menu?.items[1]?.call).toBe('weeklyReport');
      expect(menu?.items[2]?.items?.map(({ call }) => call)).toEqual(['markToProduce', 'markInReview', 'markApproved', 'markScheduled', 'markPublished', 'markOnHold', 'markCancelled']);
      expect(menu?.items[2]?.items?.at(-1)?.title).toBe(last);
    }
  });
});

describe('The sidebar', () => {
  it('opens with the language, what was kept and what was chosen, whatever it says', () => {
    const host = onGoogle(book(), { language: 'fr_CA', htmlFiles });
    keepPreference({ name: 'self', value: '"><script>&é😀' });
    showSidebar('?mark=scheduled');
    expect(host.screen.sidebar).toMatchObject({ title: 'Suivi' });
    expect(host.screen.sidebar?.html.startsWith('<p>sidebar</p>')).toBe(true);
    expect(host.screen.sidebar?.html).not.toContain('<script>');
    expect(openingIn(host)).toEqual({ language: 'fr-CA', preferences: { self: '"><script>&é😀' }, action: '?mark=scheduled' });
  });

  it('opens also where Google does not give out what was kept', () => {
    const host = onGoogle(book(), { language: 'en', htmlFiles });
    host.beforeCall = (member) => {
      if (member.startsWith('PropertiesService') || member.startsWith('Properties')) throw new Error('Error code PERMISSION_DENIED.');
    };
    showSidebar('');
    expect(openingIn(host)).toEqual({ language: 'en', preferences: {}, action: '' });
  });

  it('fetches parts by names of the known shape alone', () => {
    onGoogle(book(), { htmlFiles });
    expect(readPart('fr')).toBe('<p>part-fr</p>');
    for (const name of ['', '../sidebar', 'FR', 'a b', '-fr', 'x'.repeat(60)]) expect(() => readPart(name), name).toThrow(RangeError);
    expect(() => readPart('none')).toThrow(/none/);
  });
});

describe('What Google calls by name', () => {
  it('is there, and nothing else', () => {
    expect(Object.keys(code).sort()).toEqual(PUBLIC_FUNCTIONS.map(({ name }) => name).sort());
  });

  it('opens the sidebar for what each item of the menu says', () => {
    const host = onGoogle(book(), { language: 'en', htmlFiles });
    const called = new Map<string, unknown>(Object.entries(code));
    const run = (name: string | null | undefined): string => {
      const item = called.get(name ?? '');
      if (typeof item !== 'function') throw new Error('No such function.');
      item();
      return openingIn(host).action;
    };
    code.onInstall(undefined);
    const [open, report, mark] = host.screen.menus[0]?.items ?? [];
    expect(run(open?.call)).toBe('');
    expect(run(report?.call)).toBe('?report=week');
    expect(mark?.items?.map(({ call }) => run(call))).toEqual(MARKED_STATES.map((state) => `?mark=${state}`));
  });
});

describe('The person’s own choices', () => {
  it('are kept under known names alone, short, and forgotten when asked', () => {
    onGoogle(book());
    keepPreference({ name: 'language', value: 'fr' });
    keepPreference({ name: 'person', value: 'k1' });
    keepPreference({ name: 'person', value: null });
    expect(keptPreferences()).toEqual({ language: 'fr' });
    expect(() => keepPreference({ name: '__proto__', value: 'x' })).toThrow(RangeError);
    expect(() => keepPreference({ name: 'self', value: 'x'.repeat(101) })).toThrow(RangeError);
  });
});

describe('Changes', () => {
  /** As Google tells the script of an edit by hand. */
  function edit(host: GoogleHost, sheet: string, authMode: 'NONE' | 'LIMITED' = 'LIMITED'): void {
    // The services that the script sees; their types are Google's.
    const { SpreadsheetApp: app, ScriptApp: script } = host.globals as unknown as {
      readonly SpreadsheetApp: { readonly getActiveSpreadsheet: () => { readonly getSheetByName: (name: string) => { readonly getRange: (a1: string) => object } } };
      readonly ScriptApp: { readonly AuthMode: Readonly<Record<string, object>> };
    };
    noteEdit({ range: app.getActiveSpreadsheet().getSheetByName(sheet).getRange('A1'), authMode: script.AuthMode[authMode] } as unknown as Parameters<typeof noteEdit>[0]);
  }

  it('are told by the tabs that were edited since the mark', () => {
    vi.useFakeTimers();
    const made = book();
    const host = onGoogle(made);
    const [one, two] = made.sheets.map(googleId);
    const first = changesSince(null);
    expect(first.sheets).toEqual([]);
    edit(host, 'Deux');
    const second = changesSince(first.mark);
    expect(second.sheets).toEqual([two]);
    expect(changesSince(second.mark)).toEqual({ mark: second.mark, sheets: [] });
    vi.advanceTimersByTime(1_000);
    edit(host, 'Deux');
    edit(host, 'Un');
    expect(changesSince(second.mark).sheets).toEqual([one, two]);
    vi.useRealTimers();
  });

  it('are told of tabs and rows that come, go or are renamed', () => {
    const made = book();
    onGoogle(made);
    const [one, two] = made.sheets.map(googleId);
    const first = changesSince(null);
    made.renameSheet(made.sheets[0]?.id ?? '', 'Autre');
    const second = changesSince(first.mark);
    expect(second.sheets).toEqual([one]);
    const three = made.addSheet('Trois');
    made.deleteSheet(made.sheets[1]?.id ?? '');
    const third = changesSince(second.mark);
    expect(new Set(third.sheets)).toEqual(new Set([two, googleId(three)]));
    three.write(0, 0, { values: [['Trois']] }, 'colleague');
    const fourth = changesSince(third.mark);
    expect(fourth.sheets).toEqual([googleId(three)]);
    three.insertRows(0, 2, 'colleague');
    expect(changesSince(fourth.mark).sheets).toEqual([googleId(three)]);
  });

  it('leave no mark before the add-on is used, and none is needed where Google keeps none', () => {
    const made = book();
    const host = onGoogle(made);
    const first = changesSince(null);
    edit(host, 'Un', 'NONE');
    expect(changesSince(first.mark).sheets).toEqual([]);
    const unbound = onGoogle(made, { isBound: false });
    edit(unbound, 'Un');
    expect(changesSince(changesSince(null).mark).sheets).toEqual([]);
  });
});
