/**
 * Asks Google Sheets what Suivi assumes of it, in one run.
 *
 * Paste this into a file of its own in the script of a spreadsheet (locale Canada (French), time zone Paris) and run
 * `suiviProbe`. It works in two tabs of its own; the answers stay in "Suivi results".
 *
 * @OnlyCurrentDoc
 */

/* oxlint-disable no-unused-vars -- Google calls these by name. */

const PROBE = { work: 'Suivi probe', results: 'Suivi results' };

/** What a cell holds, so that it can be compared and read. */
function probeShown(value) {
  return Object.prototype.toString.call(value) === '[object Date]' ? `date ${new Date(value.getTime()).toISOString()}` : value;
}

function probePut(cell, entry) {
  cell.setValue(entry);
  return [probeShown(cell.getValue()), cell.getFormula()];
}

/** Whether it was refused, and in which words. */
function probeRefused(run, words) {
  try {
    run();
    return false;
  } catch (caught) {
    words.push(String(caught.message));
    return true;
  }
}

/** Ids, what is assumed, and how it is asked: of `at(column)` in a row of its own. */
function probeDates({ zone, isMonthFirst, words }) {
  return [
    ['time-alone', ['date 1899-12-30T11:50:39.000Z', '12:00:00'], (at) => {
      at(1).setValue(0.5);
      at(1).setNumberFormat('HH:mm:ss');
      return [probeShown(at(1).getValue()), Utilities.formatDate(at(1).getValue(), zone, 'HH:mm:ss')];
    }],
    // 29 March and 25 October 2026, 2:30, in Paris.
    ['clock-changes', ['date 2026-03-29T01:30:00.000Z', 'date 2026-10-25T00:30:00.000Z'], (at) => [46110, 46320].map((day, index) => {
      at(index + 1).setValue(day + 2.5 / 24);
      at(index + 1).setNumberFormat('yyyy-MM-dd HH:mm');
      return probeShown(at(index + 1).getValue());
    })],
    ['duration-cells', true, (at) => String(probeShown(at(1).setValue(1.25).setNumberFormat('[h]:mm').getValue())).startsWith('date')],
    ['day-month-order', isMonthFirst ? '12-03' : '03-12', (at) => Utilities.formatDate(at(1).setValue('12/3').getValue(), zone, 'MM-dd')],
    ['written-date-format', true, (at) => {
      at(1).setValue(new Date(Date.UTC(2026, 4, 4, 10)));
      words.push(at(1).getNumberFormat());
      return /y/i.test(at(1).getNumberFormat()) && /h/i.test(at(1).getNumberFormat());
    }],
  ];
}

function probeTexts({ isFrench }) {
  return [
    ['plain-format', '0.###############', (at) => at(1).setValue(1.5).getNumberFormat()],
    ['sign-makes-formula', [true, true], (at) => ['- une idée', '+promo'].map((text, index) => probePut(at(index + 1), text)[1] !== '')],
    ['at-name', ['@suivi', ''], (at) => probePut(at(1), '@suivi')],
    ['leading-apostrophe', ['=1+1', '', '=1+1'], (at) => [...probePut(at(1), "'=1+1"), at(1).getDisplayValue()]],
    ['text-format-keeps', [['=1+1', ''], ['+1', ''], ["'x", ''], ['12/3', '']], (at) => ['=1+1', '+1', "'x", '12/3'].map((text, index) => probePut(at(index + 1).setNumberFormat('@'), text))],
    ['text-format-number', 'string', (at) => typeof probePut(at(1).setNumberFormat('@'), 5)[0]],
    ['rich-text', ['=A2', '12/3', "'x"], (at) => ['=A2', '12/3', "'x"].map((text, index) => {
      at(index + 1).setRichTextValue(SpreadsheetApp.newRichTextValue().setText(text).build());
      return probeShown(at(index + 1).getValue());
    })],
    ['spaced-digits', 2234, (at) => probePut(at(1), '22 34')[0]],
    ['french-entries', isFrench ? [1.5, '1.5', true, true] : null, (at) => (isFrench ? ['1,5', '1.5', 'VRAI', 'TRUE'].map((text, index) => probePut(at(index + 1), text)[0]) : null)],
  ];
}

function probeRanges({ sheet }) {
  return [
    ['hidden-rows-written', 'written', (at) => {
      sheet.hideRows(at(1).getRow());
      sheet.getRange(at(1).getRow() - 1, 1, 3, 1).setValues([['a'], ['written'], ['b']]);
      sheet.showRows(at(1).getRow());
      return at(1).getValue();
    }],
    ['filter-values', [['2026-03-29'], null, true], (at) => {
      const row = at(1).getRow();
      sheet.getRange(row, 1, 3, 1).setValues([['Heading'], [46109], [46110]]).setNumberFormat('yyyy-MM-dd').createFilter();
      sheet.getFilter().setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().setHiddenValues(['2026-03-29']).build());
      const criteria = sheet.getFilter().getColumnFilterCriteria(1);
      const answer = [criteria.getHiddenValues(), criteria.getCriteriaType(), sheet.isRowHiddenByFilter(row + 2)];
      sheet.getFilter().remove();
      return answer;
    }],
    ['merged-covered', 'x', (at) => {
      const both = sheet.getRange(at(1).getRow(), 1, 1, 2).merge();
      at(2).setValue('x');
      both.breakApart();
      return at(2).getValue();
    }],
    ['warning-protection', [true, 'x'], (at) => {
      const protection = at(1).protect().setWarningOnly(true);
      at(1).setValue('x');
      const answer = [protection.canEdit(), at(1).getValue()];
      protection.remove();
      return answer;
    }],
  ];
}

function probeFilled({ book, sheet }) {
  return [
    ['spill-written', ['#REF!', 1], (at) => {
      // Semicolons part arguments in every locale.
      at(1).setFormula('=SEQUENCE(1;3)');
      at(2).setValue('x');
      return [at(1).getValue(), at(2).setValue('') && at(1).getValue()];
    }],
    ['spill-unlisted', [2, '', ''], (at) => {
      const source = sheet.getRange(at(5).getRow(), 5, 3, 1).setValues([[1], [2], [3]]);
      const block = source.getA1Notation();
      book.setNamedRange('SuiviProbe', source);
      [`=INDEX(${block};0;1)`, '=SuiviProbe', `=IF(${block}>0;${block};0)`].forEach((formula, index) => at(index + 1).setFormula(formula));
      const below = sheet.getRange(at(1).getRow() + 1, 1, 1, 3).getValues()[0];
      book.removeNamedRange('SuiviProbe');
      return below;
    }],
    ['group-collapsed', [true, false], (at) => {
      const row = at(1).getRow();
      sheet.getRange(row, 1, 2, 1).shiftRowGroupDepth(1);
      const group = sheet.getRowGroup(row, 1).collapse();
      const isHidden = sheet.isRowHiddenByUser(row);
      group.expand().remove();
      return [isHidden, sheet.isRowHiddenByUser(row)];
    }],
  ];
}

function probeTabs({ book, sheet, words }) {
  const withTab = (ask) => {
    const tab = book.insertSheet('Suivi probe 2');
    try {
      return ask(tab);
    } finally {
      if (book.getSheetByName('Suivi probe 2') !== null) book.deleteSheet(tab);
    }
  };
  return [
    ['range-stays', ['above', 'below'], (at) => {
      const row = at(1).getRow();
      sheet.getRange(row, 1, 2, 1).setValues([['above'], ['below']]);
      const range = sheet.getRange(row + 1, 1);
      sheet.insertRowsAfter(row - 1, 1);
      return [range.getValue(), sheet.getRange(row + 2, 1).getValue()];
    }],
    ['sheet-name-case', [true, true], () => [book.getSheetByName(PROBE.work.toUpperCase()) === null, probeRefused(() => book.insertSheet(PROBE.work.toUpperCase()), words)]],
    ['inserted-sheet-active', 'Suivi probe 2', () => withTab(() => book.getActiveSheet().getName())],
    ['deleted-sheet-range', true, () => withTab((tab) => {
      const range = tab.getRange('A1');
      book.deleteSheet(tab);
      return probeRefused(() => range.getValue(), words);
    })],
    ['grid-end', true, () => probeRefused(() => sheet.getRange(sheet.getMaxRows() + 1, 1).getValue(), words)],
  ];
}

/** Run this one. */
function suiviProbe() {
  probeAll([]);
  const page = HtmlService.createHtmlOutput(PROBE_PAGE).append('<input type="hidden" id="said" value="%7B%22a%22%3A1%7D">');
  SpreadsheetApp.getUi().showSidebar(page.setTitle('Suivi probe'));
}

/** Asks everything but what is left out, and keeps the answers. */
function probeAll(leftOut) {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of Object.values(PROBE)) {
    const old = book.getSheetByName(name);
    if (old !== null) book.deleteSheet(old);
  }
  const results = book.insertSheet(PROBE.results);
  const sheet = book.insertSheet(PROBE.work);
  const [locale, zone] = [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()];
  const lines = [['place', locale === 'fr_CA' && zone === 'Europe/Paris' ? 'as assumed' : 'DIFFERENT', `seen ${locale}, ${zone}`, '']];
  const words = [];
  const asked = { book, sheet, words, zone, isFrench: locale.startsWith('fr'), isMonthFirst: /^en_(?:US|CA)$/.test(locale) };
  const all = [...probeDates(asked), ...probeTexts(asked), ...probeRanges(asked), ...probeFilled(asked), ...probeTabs(asked)];
  all.filter(([id]) => !leftOut.includes(id)).forEach(([id, expected, ask], index) => {
    words.length = 0;
    let seen;
    try {
      seen = JSON.stringify(ask((column) => sheet.getRange(10 * index + 5, column)));
    } catch (caught) {
      seen = `failed: ${caught.message}`;
    }
    // A word first, so that no cell takes what was seen for a formula.
    lines.push([id, seen === JSON.stringify(expected) ? 'as assumed' : 'DIFFERENT', `seen ${seen}`, `words ${words.join(' | ')}`]);
  });
  results.getRange(1, 1, lines.length, 4).setValues(lines);
  book.setActiveSheet(results);
  book.deleteSheet(sheet);
}

/** Run this one, leave it, and look under Executions after six minutes; 40 rows or so are written. */
function suiviProbeSlow() {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheetByName('Suivi slow') ?? book.insertSheet('Suivi slow');
  try {
    for (let row = 1; row <= 48; row += 1) {
      sheet.getRange(row, 1).setValue(row);
      Utilities.sleep(10000);
    }
  } catch (caught) {
    sheet.getRange(1, 2).setValue('caught');
  }
}

// These are called by the probe's sidebar.

function suiviProbeThrow() { SpreadsheetApp.getActiveSheet().getRange(99999999, 1).getValue(); }
function suiviProbeDate() { return { day: new Date() }; }
function suiviProbeLong() { return 'é'.repeat(5000000); }

function suiviProbeNote(id, verdict, seen) {
  const sheet = SpreadsheetApp.getActiveSpreadsheet().getSheetByName(PROBE.results);
  sheet.getRange(sheet.getLastRow() + 1, 1, 1, 4).setValues([[id, verdict, `seen ${seen}`, '']]);
}

const PROBE_PAGE = [
  '<!DOCTYPE html><html><body><ol id="list"></ol><script>',
  'function note(id, isAsAssumed, seen) {',
  '  var verdict = isAsAssumed ? "as assumed" : "DIFFERENT", line = document.createElement("li");',
  '  line.textContent = id + ": " + verdict + " (" + seen + ")"; document.getElementById("list").appendChild(line);',
  '  google.script.run.suiviProbeNote(id, verdict, String(seen));',
  '}',
  'function ask(id, name, isAnswer, isFailure) {',
  '  google.script.run.withSuccessHandler(function (answer) { note(id, isAnswer(answer), JSON.stringify(answer).length + " characters"); })',
  '    .withFailureHandler(function (error) { note(id, isFailure(error), error.name + ": " + error.message); })[name]();',
  '} function never() { return false; }',
  'function start() {',
  '  var said = document.getElementById("said"), added = document.createElement("script");',
  '  note("opening-input", said !== null && decodeURIComponent(said.getAttribute("value")) === "{\\"a\\":1}", said && said.value);',
  '  added.textContent = "window.probeAdded = true;"; document.head.appendChild(added);',
  '  note("script-inserted", window.probeAdded === true, window.probeAdded);',
  '  ask("script-error-name", "suiviProbeThrow", never, function (error) { return error.name === "ScriptError"; });',
  '  ask("date-returned", "suiviProbeDate", never, function () { return true; });',
  '  ask("long-answer", "suiviProbeLong", function (answer) { return answer.length === 5000000; }, never);',
  '}',
  'if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start); else start();',
  '</script></body></html>',
].join('\n');
