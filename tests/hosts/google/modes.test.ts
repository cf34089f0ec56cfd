/** What a script may do by authorisation, and what goes wrong when a test says so. */
import { describe, expect, it } from 'vitest';
import { Book } from '../book/book.ts';
import { FAULTS, type FaultName } from './faults.ts';
import type { AuthMode, GoogleOptions } from './google-options.ts';
import { openGoogleInNode, type GoogleInNode } from './node.ts';
import { openScript } from './open-script.ts';

const ADDON = `
function onOpen(e) {
  const part = SpreadsheetApp.getUi().createMenu('More').addItem('Mark', 'mark');
  SpreadsheetApp.getUi().createAddonMenu().addItem(Session.getActiveUserLocale(), 'show').addSeparator().addSubMenu(part).addToUi();
  return e.authMode === ScriptApp.AuthMode.NONE;
}
function show() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Suivi').append('<p>').appendUntrusted('<')); }
function read() { return SpreadsheetApp.getActiveSheet().getName(); }
function keep() { PropertiesService.getUserProperties().setProperty('a', 'b'); }
function onEdit(e) { SpreadsheetApp.getUi().alert(e.range.getA1Notation()); }
`;

function addon(options: GoogleOptions = {}): GoogleInNode & { readonly book: Book } {
  const book = new Book();
  book.addSheet('Calendar');
  return { ...openGoogleInNode(book, ADDON, { htmlFiles: (name) => (name === 'sidebar' ? '<h1>Suivi</h1>' : null), ...options }), book };
}

describe('authorisation', () => {
  it.each<AuthMode>(['NONE', 'LIMITED', 'FULL'])('of the mode %s lets the menu be made', (authMode) => {
    const { program, host } = addon({ language: 'fr_CA' });
    program.open(authMode);
    expect(host.screen.menus).toEqual([{
      title: '',
      items: [
        { title: 'fr_CA', call: 'show', items: null },
        { title: '', call: null, items: null },
        { title: 'More', call: null, items: [{ title: 'Mark', call: 'mark', items: null }] },
      ],
    }]);
  });

  it('of the mode NONE opens no cell and no store', () => {
    const { run } = addon({ authMode: 'NONE' });
    expect(() => run('read')).toThrow('You do not have permission to call SpreadsheetApp.getActiveSheet.');
    expect(() => run('keep')).toThrow('You do not have permission to call PropertiesService.getUserProperties.');
  });

  it('of the mode LIMITED shows the person nothing', () => {
    const { run } = addon({ authMode: 'LIMITED' });
    expect(run('read')).toBe('Calendar');
    expect(() => run('show')).toThrow('You do not have permission to call Ui.showSidebar.');
  });

  it('in full shows the sidebar', () => {
    const { run, host } = addon();
    run('show');
    expect(host.screen.sidebar).toMatchObject({ title: 'Suivi', html: '<h1>Suivi</h1><p>&lt;' });
  });

  it('never reaches other files', () => {
    expect(() => openScript().go('SpreadsheetApp.openById("x");')).toThrow('You do not have permission to call SpreadsheetApp.openById.');
  });
});

describe('a simple trigger', () => {
  it('tells the script of others’ edits, in a mode that shows nothing, and fails without a word', () => {
    const { book, host } = addon();
    const sheet = book.sheets[0];
    sheet?.write(1, 2, { values: [['x']] }, 'colleague');
    expect(host.log).toEqual(['onEdit: Exception: You do not have permission to call Ui.alert. Required permissions: https://www.googleapis.com/auth/script.container.ui']);
  });

  it('is not for the script’s own writes, nor for rows that come and go', () => {
    const book = new Book();
    const sheet = book.addSheet('Calendar');
    const { run, host, program } = openGoogleInNode(book, `
      function onEdit(e) { console.log(e.range.getA1Notation(), e.authMode, e.source.getName()); }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }`);
    run('write');
    sheet.insertRows(0, 1, 'person');
    expect(host.log).toEqual([]);
    sheet.write(1, 2, { values: [['x', 'y']] }, 'person');
    expect(host.log).toEqual(['C2:D2 LIMITED Book1']);
    program.close();
    sheet.write(1, 2, { values: [['z']] }, 'person');
    expect(host.log).toHaveLength(1);
  });
});

describe('a fault', () => {
  const names = Object.keys(FAULTS).filter((name): name is FaultName => name in FAULTS && FAULTS[name as FaultName].isBeforeRun !== true);

  it.each(names)('%s is said in Google’s words, in the person’s language', (name) => {
    for (const language of ['en', 'fr_CA']) {
      const { go, host } = openScript([], { language });
      host.faults.plan(name, 'Range.getValue', 2);
      const body = 'const r = sheet.getRange(1, 1); const first = r.getValue(); try { r.getValue(); return "went on"; } catch (error) { return error.message; }';
      const words = language === 'en' ? FAULTS[name].en : FAULTS[name].fr;
      if (FAULTS[name].isFatal === true) expect(() => go(body)).toThrow(words);
      else expect(go(body)).toBe(words);
    }
  });

  it('that stops the run lets nothing more be done in it', () => {
    const { go, host, sheet } = openScript([['a']]);
    host.faults.plan('time-limit', 'Range.setValue', 2);
    expect(() => go('for (const v of ["x", "y", "z"]) { try { sheet.getRange(1, 1).setValue(v); } catch (error) {} }')).toThrow('Exceeded maximum execution time');
    expect(sheet.value(0, 0)).toBe('x');
    expect(go('return sheet.getRange(1, 1).getValue();')).toBe('x');
  });

  it('may be whatever a test does before a call', () => {
    const { go, host, sheet } = openScript([['a']]);
    host.beforeCall = (member) => { if (member === 'Range.getValue') sheet.write(0, 0, { values: [['changed']] }, 'colleague'); };
    expect(go('return sheet.getRange(1, 1).getValue();')).toBe('changed');
    expect(host.counts.get('Range.getValue')).toBe(1);
  });
});
