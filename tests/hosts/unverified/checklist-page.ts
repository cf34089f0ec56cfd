/** A checklist as a page that a person prints or fills in, in Markdown. */
import type { Language } from '../../../core/words/language.ts';
import { NBSP } from '../../../core/words/format.ts';
import type { Bilingual } from '../../../manifests/identity.ts';
import { CHAPTERS, walkMinutes } from './checklist.ts';
import type { Chapter, Checklist, Step } from './checklist.ts';
import { withLabels } from './pane-labels.ts';

interface PageWords {
  readonly intro: (minutes: string) => string;
  readonly before: string;
  readonly who: readonly string[];
  readonly columns: readonly [number: string, todo: string, seen: string, result: string, note: string];
  readonly minutes: (count: string) => string;
  readonly chapters: { readonly [C in Chapter]: string };
  readonly apart: string;
  readonly howToNote: string;
  readonly behind: string;
  readonly behindColumns: readonly [number: string, behaviour: string, where: string];
}

const WORDS: { readonly [L in Language]: PageWords } = {
  en: {
    intro: (minutes) => `${minutes} minutes, once everything is ready. Nothing on this page has been seen in the host itself yet: each line shows what Suivi’s code leans on.`,
    before: 'Before you start',
    who: ['Date', 'Person', 'Version or commit of Suivi'],
    columns: ['', 'Do this', 'You should see', 'Result', 'Note'],
    minutes: (count) => `${count} min`,
    chapters: {
      install: 'Install', open: 'Open', check: 'Check', mark: 'Mark', undo: 'Undo', column: 'Add a column', identifiers: 'Identifiers', settings: 'The Suivi tab',
      language: 'Language and accounts', close: 'Close', apart: 'Apart: with more time, or with somebody else',
    },
    apart: 'These are not part of the 15 minutes.',
    howToNote: 'In *Result*, write ✓, ✗ or – (not tried). With ✗, write in *Note* what you saw, word for word, and take a screenshot. Keep the filled-in page next to this one, named after the day (`excel-2026-11-22.md`), and open an issue for each ✗ with the code of the line at the end of the page.',
    behind: 'What each line confirms',
    behindColumns: ['Line', 'What the code leans on', 'Where'],
  },
  fr: {
    intro: (minutes) => `${minutes}${NBSP}minutes, une fois tout préparé. Rien de cette page n’a encore été observé dans le vrai tableur${NBSP}: chaque ligne montre ce sur quoi le code de Suivi compte.`,
    before: 'Avant de commencer',
    who: ['Date', 'Personne', 'Version ou commit de Suivi'],
    columns: ['', 'À faire', 'À voir', 'Résultat', 'Note'],
    minutes: (count) => `${count}${NBSP}min`,
    chapters: {
      install: 'Installer', open: 'Ouvrir', check: 'Vérifier', mark: 'Marquer', undo: 'Annuler', column: 'Ajouter une colonne', identifiers: 'Identifiants', settings: 'L’onglet Suivi',
      language: 'Langue et comptes', close: 'Fermer', apart: `À part${NBSP}: avec plus de temps, ou à deux`,
    },
    apart: `Ces lignes ne font pas partie des 15${NBSP}minutes.`,
    howToNote: `Dans *Résultat*, inscrivez ✓, ✗ ou – (non essayé). Pour un ✗, recopiez dans *Note* ce que vous avez vu, mot pour mot, et faites une capture d’écran. Gardez la page remplie à côté de celle-ci, avec la date dans son nom (\`excel-2026-11-22.md\`), et ouvrez un billet pour chaque ✗, avec le code de la ligne donné à la fin de la page.`,
    behind: 'Ce que confirme chaque ligne',
    behindColumns: ['Ligne', 'Ce sur quoi le code compte', 'Où'],
  },
};

export function checklistPage(checklist: Checklist, language: Language): string {
  const words = WORDS[language];
  const { title, before, heads, steps } = checklist;
  const numbers = new Map(steps.map((step, index) => [step, index + 1]));
  return [
    `# ${typeset(title, language)}`, '',
    words.intro(shown(walkMinutes(checklist), language)), '',
    `| | |`, '|---|---|', ...[...words.who, ...heads.map((head) => typeset(head, language))].map((head) => `| ${head} | |`), '',
    words.howToNote, '',
    `## ${words.before}`, '', ...before.map((line) => `- ${typeset(line, language)}`), '',
    ...CHAPTERS.flatMap((chapter) => chapterLines(chapter, steps.filter((step) => step.chapter === chapter), numbers, language)),
    `## ${words.behind}`, '', row(words.behindColumns), '|---|---|---|',
    ...steps.flatMap((step) => step.confirms.map(({ id, behaviour, where }) => row([`${numbers.get(step) ?? ''}`, `\`${id}\` ${typeset(behaviour, language)}`, where.map((path) => `[${nameOf(path)}](../../../${path})`).join(', ')]))),
    '',
  ].join('\n');
}

function chapterLines(chapter: Chapter, steps: readonly Step[], numbers: ReadonlyMap<Step, number>, language: Language): readonly string[] {
  const words = WORDS[language];
  if (steps.length === 0) return [];
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return [
    `## ${words.chapters[chapter]} (${words.minutes(shown(minutes, language))})`, '', ...(chapter === 'apart' ? [words.apart, ''] : []),
    row(words.columns), '|---|---|---|---|---|',
    ...steps.map((step) => row([`${numbers.get(step) ?? ''}`, typeset(step.todo, language), typeset(step.seen, language), '☐', ''])), '',
  ];
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|')).join(' | ')} |`;
}

/** With the pane's own words, and French with its no-break spaces. */
function typeset(text: Bilingual, language: Language): string {
  const said = withLabels(text[language], language);
  return language === 'en' ? said : said.replace(/ (?=[:»])|(?<=«) |(?<=\d) (?=\d{3}|(?:s|min|Mo|px)\b)/g, NBSP);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Halves as each language writes them. */
function shown(minutes: number, language: Language): string {
  return String(minutes).replace('.', language === 'fr' ? ',' : '.');
}
