/** How findings read in both languages: every branch of every sentence, whole, and the typography of all French. */
import { describe, expect, it } from 'vitest';
import { en, fr } from '../../../core/index.ts';
import type { FindingCode, FindingParameters, Words } from '../../../core/index.ts';
import { day } from '../rules/calendar-of.ts';

const SAMPLES: { readonly [Code in FindingCode]: readonly (readonly [FindingParameters[Code], fr: string, en: string])[] } = {
  'date-missing': [
    [{ label: 'Atelier' }, '« Atelier » n’a pas de date.', '“Atelier” has no date.'],
    [{ label: '' }, 'Cette ligne n’a pas de date.', 'This row has no date.'],
  ],
  'date-unreadable': [
    [{ label: 'Atelier', text: 'bientôt', isYearless: false, rows: 1 }, '« Atelier » a une date illisible : « bientôt ».', '“Atelier” has a date that can’t be read: “bientôt”.'],
    [{ label: '', text: '12 mai', isYearless: true, rows: 1 }, 'Cette ligne a une date sans année : « 12 mai ».', 'This row has a date without a year: “12 mai”.'],
    [
      { label: '', text: 'S12', isYearless: false, rows: 40 },
      '40 dates de cette colonne sont illisibles, par exemple « S12 ».',
      '40 dates in this column can’t be read, for example “S12”.',
    ],
  ],
  'date-ambiguous': [
    [
      { label: 'Atelier', text: '05/06/2026', dayFirst: day('2026-06-05'), monthFirst: day('2026-05-06'), isSwapped: false },
      '« 05/06/2026 » peut se lire 5 juin 2026 ou 6 mai 2026.',
      '“05/06/2026” can be read as June 5, 2026 or May 6, 2026.',
    ],
    [
      { label: 'Atelier', text: '46148', dayFirst: day('2026-06-05'), monthFirst: day('2026-05-06'), isSwapped: true },
      'Le tableur a sans doute inversé le jour et le mois : la cellule contient le 6 mai 2026, la colonne laisse attendre le 5 juin 2026.',
      'The spreadsheet has probably swapped day and month: the cell holds May 6, 2026, and the column suggests June 5, 2026.',
    ],
  ],
  'date-impossible': [
    [{ label: 'Atelier', text: '31/04/2026' }, '« 31/04/2026 » n’existe pas au calendrier.', '“31/04/2026” is not on the calendar.'],
  ],
  'past-unresolved': [
    [
      { label: 'Atelier', day: day('2026-12-01'), daysAgo: 1, state: 'scheduled', word: 'Programmé' },
      '« Atelier » devait paraître le 1er décembre (hier); statut « Programmé », mais rien ne confirme sa parution.',
      '“Atelier” was due December 1 (yesterday); it is scheduled, but nothing confirms it went out.',
    ],
    [
      { label: 'Atelier', day: day('2026-12-30'), daysAgo: 12, state: 'approved', word: 'OK client' },
      '« Atelier » devait paraître le 30 décembre 2026 (il y a 12 jours); statut : « OK client ».',
      '“Atelier” was due December 30, 2026 (12 days ago); its status is “OK client”.',
    ],
    [
      { label: '', day: day('2026-03-09'), daysAgo: 2, state: null, word: '' },
      'Cette publication devait paraître le 9 mars (il y a 2 jours); aucun statut.',
      'This post was due March 9 (2 days ago); it has no status.',
    ],
  ],
  'scheduled-untracked': [
    [
      { label: 'Atelier', day: day('2026-12-01') },
      '« Atelier » a le statut « programmé » pour le 1er décembre 2026, mais sa cellule de suivi est vide.',
      '“Atelier” is scheduled for December 1, 2026, but its tracking cell is empty.',
    ],
    [{ label: '', day: null }, 'Cette publication a le statut « programmé », mais sa cellule de suivi est vide.', 'This post is scheduled, but its tracking cell is empty.'],
  ],
  'owner-shared': [
    [
      { owner: 'Équipe', shared: 'group' },
      '« Équipe » désigne un groupe : personne en particulier n’est responsable de cette ligne.',
      '“Équipe” is a group: nobody in particular owns this row.',
    ],
    [
      { owner: 'Inès, Olivier', shared: 'several' },
      '« Inès, Olivier » désigne plusieurs personnes : aucune n’est vraiment responsable de cette ligne.',
      '“Inès, Olivier” names several people: nobody in particular owns this row.',
    ],
  ],
  'text-duplicate': [
    [
      { label: 'Atelier', channel: 'Facebook', daysApart: 1, otherSheet: 'Mai', otherRow: 7 },
      '« Atelier » reprend le texte de la ligne 7 de « Mai » sur Facebook, à un jour d’intervalle.',
      '“Atelier” has the same text as row 7 of “Mai” on Facebook, one day apart.',
    ],
    [
      { label: '', channel: '', daysApart: 0, otherSheet: 'Mai', otherRow: 7 },
      'Cette publication reprend le texte de la ligne 7 de « Mai », le même jour.',
      'This post has the same text as row 7 of “Mai”, the same day.',
    ],
    [
      { label: 'Atelier', channel: 'X', daysApart: null, otherSheet: 'Mai', otherRow: 7 },
      '« Atelier » reprend le texte de la ligne 7 de « Mai » sur X.',
      '“Atelier” has the same text as row 7 of “Mai” on X.',
    ],
  ],
};

/** Ordinary spaces for no-break ones, so that a sample can be read. */
function plain(text: string): string {
  return text.replace(/\u00a0/g, ' ');
}

describe.each(Object.keys(SAMPLES) as FindingCode[])('the sentence of %s', (code) => {
  it('reads well in both languages, in every case', () => {
    for (const [parameters, inFrench, inEnglish] of SAMPLES[code]) {
      expect(plain(say(fr, code, parameters))).toBe(inFrench);
      expect(plain(say(en, code, parameters))).toBe(inEnglish);
    }
  });
});

/** Code and parameters belong together by the type of SAMPLES, which a look-up by code loses. */
function say(words: Words, code: FindingCode, parameters: FindingParameters[FindingCode]): string {
  return (words.rules[code].sentence as (given: FindingParameters[FindingCode]) => string)(parameters);
}

describe('the French that Suivi speaks', () => {
  it('has no-break spaces inside guillemets and before colons, none before ; ! ?, and curly apostrophes', () => {
    const texts = Object.values(SAMPLES).flatMap((samples, index) =>
      samples.map(([parameters]) => say(fr, Object.keys(SAMPLES)[index] as FindingCode, parameters)),
    );
    texts.push(...strings(fr));
    expect(texts.length).toBeGreaterThan(150);
    for (const text of texts) {
      expect(text).not.toMatch(/'| [;!?»:]|«(?!\u00a0)|(?<!\u00a0)»|\u00a0[;!?]/);
      expect(text.replace(/https?:|\d:\d/g, '')).not.toMatch(/(?<!\u00a0):/);
    }
  });
});

/** Words that take a list of names; all others take counts, days or a tab's name, for which a number does. */
const TAKES_LIST = new Set(['tabs', 'columnsMissing']);

/** Every text within, but for the rules' sentences, which have samples of their own. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function' && key !== 'sentence') {
    const speak = value as (...given: unknown[]) => unknown;
    return [1, 2].flatMap((count) => strings(TAKES_LIST.has(key) ? speak(['a', 'b'].slice(0, count)) : speak(key === 'severityNoun' ? 'error' : count, count)));
  }
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, part]) => strings(part, name));
  return [];
}
