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
      'Jour et mois sans doute inversés : 6 mai 2026 au lieu du 5 juin 2026.',
      'Day and month look swapped: May 6, 2026 instead of June 5, 2026.',
    ],
  ],
  'date-weekday': [
    [
      { text: 'lundi 13 novembre 2026', day: day('2026-11-13'), weekday: 5 },
      '« lundi 13 novembre 2026 » : le 13 novembre 2026 est un vendredi.',
      '“lundi 13 novembre 2026”: November 13, 2026 is a Friday.',
    ],
  ],
  'date-several': [
    [
      { text: '12, 14 et 16/10/2026', day: day('2026-10-12') },
      '« 12, 14 et 16/10/2026 » indique plusieurs jours : seul le 12 octobre 2026 est retenu.',
      '“12, 14 et 16/10/2026” lists several days: only October 12, 2026 is used.',
    ],
  ],
  'date-impossible': [
    [{ label: 'Atelier', text: '31/04/2026' }, 'La date « 31/04/2026 » n’existe pas.', 'The date “31/04/2026” does not exist.'],
  ],
  'dates-as-text': [
    [{ count: 12, total: 30 }, '12 des 30 dates de cette colonne sont du texte.', '12 of the 30 dates in this column are text.'],
    [{ count: 1, total: 30 }, '1 des 30 dates de cette colonne est du texte.', '1 of the 30 dates in this column is text.'],
  ],
  'row-shifted': [
    [{ text: 'Publié' }, 'Après le dernier en-tête, cette ligne contient encore « Publié ».', 'Past the last heading, this row still holds “Publié”.'],
  ],
  'table-beside': [
    [{ first: 'H', last: 'K' }, 'Les colonnes H à K contiennent un autre tableau, qui n’est pas vérifié.', 'Columns H to K hold another table, which isn’t checked.'],
    [{ first: 'H', last: 'H' }, 'La colonne H contient un autre tableau, qui n’est pas vérifié.', 'Column H holds another table, which isn’t checked.'],
  ],
  'table-below': [
    [{ row: 54 }, 'À partir de la ligne 54, il y a un autre tableau, qui n’est pas vérifié.', 'From row 54 on, there is another table, which isn’t checked.'],
  ],
  'heading-doubled': [
    [
      { heading: 'Statut', read: 'E', others: ['H'] },
      'Plusieurs colonnes ont l’en-tête « Statut » : E est lue, H ne l’est pas.',
      '“Statut” heads several columns: E is read, H is not.',
    ],
    [
      { heading: 'Statut', read: 'E', others: ['H', 'K'] },
      'Plusieurs colonnes ont l’en-tête « Statut » : E est lue, H, K ne le sont pas.',
      '“Statut” heads several columns: E is read, H, K are not.',
    ],
  ],
  'columns-unseen': [
    [{ last: 'IV' }, 'Rien n’est vérifié à droite de la colonne IV.', 'Nothing to the right of column IV is checked.'],
  ],
  'past-unresolved': [
    [
      { label: 'Atelier', day: day('2026-12-01'), today: day('2026-12-02'), state: 'scheduled', word: 'Programmé' },
      '« Atelier » (1er décembre) : statut « Programmé », parution non confirmée.',
      '“Atelier” (December 1): status “Programmé”, not confirmed as published.',
    ],
    [
      { label: 'Atelier', day: day('2026-12-30'), today: day('2027-01-04'), state: 'approved', word: 'OK client' },
      '« Atelier » (30 décembre 2026) : date passée, statut « OK client ».',
      '“Atelier” (December 30, 2026): past, status “OK client”.',
    ],
    [
      { label: '', day: day('2026-03-09'), today: day('2026-03-11'), state: null, word: '' },
      'Cette publication (9 mars) : date passée, aucun statut.',
      'This post (March 9): past, no status.',
    ],
  ],
  'scheduled-untracked': [
    [
      { label: 'Atelier', day: day('2027-01-15'), today: day('2026-12-02') },
      '« Atelier » (15 janvier 2027) : statut « programmé », mais suivi vide.',
      '“Atelier” (January 15, 2027): scheduled, but tracking is empty.',
    ],
    [{ label: '', day: null, today: day('2026-12-02') }, 'Cette publication : statut « programmé », mais suivi vide.', 'This post: scheduled, but tracking is empty.'],
  ],
  'owner-shared': [
    [{ owner: 'Équipe', shared: 'group' }, '« Équipe » est un groupe, pas une personne.', '“Équipe” is a group, not a person.'],
    [{ owner: 'Inès, Olivier', shared: 'several' }, 'Plusieurs responsables : « Inès, Olivier ».', 'Several owners: “Inès, Olivier”.'],
  ],
  'text-duplicate': [
    [
      { label: 'Atelier', channel: 'Facebook', daysApart: 1, otherSheet: 'Mai', otherRow: 7 },
      '« Atelier » : même texte qu’à la ligne 7 de « Mai » (Facebook, 1 jour d’écart).',
      '“Atelier”: same text as row 7 of “Mai” (Facebook, 1 day apart).',
    ],
    [
      { label: '', channel: '', daysApart: 0, otherSheet: null, otherRow: 7 },
      'Cette publication : même texte qu’à la ligne 7 (le même jour).',
      'This post: same text as row 7 (the same day).',
    ],
    [
      { label: 'Atelier', channel: '', daysApart: null, otherSheet: null, otherRow: 7 },
      '« Atelier » : même texte qu’à la ligne 7.',
      '“Atelier”: same text as row 7.',
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
