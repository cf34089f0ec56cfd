/** What the pane calls what a person presses, as the pane says it. */
import type { Language } from '../../../core/words/language.ts';
import { enLeavingView } from '../../../core/words/en/leaving-view.ts';
import { enReportsView } from '../../../core/words/en/reports-view.ts';
import { frLeavingView } from '../../../core/words/fr/leaving-view.ts';
import { frReportsView } from '../../../core/words/fr/reports-view.ts';
import { viewsIn } from '../../../core/words/views-in.ts';
import { wordsIn } from '../../../core/words/words-in.ts';
import { MARK_MENU } from '../../../manifests/ribbon.ts';
import { MENU_WORDS } from '../../../sheets-addon/server/menu-words.ts';

function labelsIn(language: Language): Readonly<Record<string, string>> {
  const { pane, calendar } = wordsIn(language);
  const { behaviour, marking, week } = viewsIn(language);
  const { save, copy, intoTab } = { en: enLeavingView, fr: frLeavingView }[language];
  const reports = { en: enReportsView, fr: frReportsView }[language];
  const state = MARK_MENU.items.find(({ id }) => id.endsWith('.scheduled'));
  return {
    mark: MARK_MENU.label[language], scheduled: state?.label[language] ?? '', undoMark: behaviour.undoMark, addColumn: marking.addColumn.title,
    addIds: marking.addIds.title, week: week.weekTab, findings: week.findingsTab, again: pane.checkAgain, more: pane.more, ignore: behaviour.ignore,
    tracking: calendar.headings.tracking, status: calendar.headings.status, open: MENU_WORDS[language].open, weekReport: week.weekReport, export: reports.export, save, copy, intoTab,
  };
}

const LABELS = { en: new Map(Object.entries(labelsIn('en'))), fr: new Map(Object.entries(labelsIn('fr'))) };

/** `{addColumn}` in a text becomes what the pane says there, set off. */
export function withLabels(text: string, language: Language): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const label = LABELS[language].get(name);
    if (label === undefined) throw new RangeError(`${whole} is no label of the pane`);
    return `*${label}*`;
  });
}
