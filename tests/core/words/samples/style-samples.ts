/** How the findings of `style` read. */
import type { StyleFindings } from '../../../../core/rules/style/style-findings.ts';
import type { SamplesOf } from './samples.ts';

export const STYLE_SAMPLES: SamplesOf<StyleFindings> = {
  'style-banned-word': [
    [
      { label: 'Atelier', word: 'incontournable', reason: 'Tout l’est, donc rien ne l’est', others: 0 },
      '« Atelier » : éviter « incontournable » (Tout l’est, donc rien ne l’est).',
      '“Atelier”: avoid “incontournable” (Tout l’est, donc rien ne l’est).',
    ],
    [{ label: 'Atelier', word: 'unique', reason: '', others: 1 }, '« Atelier » : éviter « unique » et 1 autre mot.', '“Atelier”: avoid “unique” and 1 more word.'],
    [{ label: '', word: 'unique', reason: '', others: 2 }, 'Cette publication : éviter « unique » et 2 autres mots.', 'This post: avoid “unique” and 2 more words.'],
  ],
  'style-hashtag-missing': [
    [{ label: 'Atelier', hashtag: '#MuséesEnRégion', near: '', others: 0 }, '« Atelier » : ajouter #MuséesEnRégion.', '“Atelier”: add #MuséesEnRégion.'],
    [{ label: 'Atelier', hashtag: '#Musées', near: '', others: 1 }, '« Atelier » : ajouter #Musées et 1 autre mot-clic.', '“Atelier”: add #Musées and 1 more hashtag.'],
    [
      { label: 'Atelier', hashtag: '#Musées', near: '#Musees', others: 0 },
      '« Atelier » : écrire #Musées plutôt que #Musees.',
      '“Atelier”: write #Musées instead of #Musees.',
    ],
    [
      { label: 'Atelier', hashtag: '#Musées', near: '#Musees', others: 2 },
      '« Atelier » : écrire #Musées plutôt que #Musees et ajouter 2 autres mots-clics.',
      '“Atelier”: write #Musées instead of #Musees and add 2 more hashtags.',
    ],
  ],
  'style-spelling': [
    [
      { label: 'Atelier', written: 'Val cuivré', right: 'Val-Cuivré', others: 0 },
      '« Atelier » : écrire « Val-Cuivré » plutôt que « Val cuivré ».',
      '“Atelier”: write “Val-Cuivré” instead of “Val cuivré”.',
    ],
    [
      { label: 'Atelier', written: 'Youtube', right: 'YouTube', others: 1 },
      '« Atelier » : écrire « YouTube » plutôt que « Youtube », et 1 autre nom à corriger.',
      '“Atelier”: write “YouTube” instead of “Youtube”, and correct 1 more name.',
    ],
    [
      { label: '', written: 'Youtube', right: 'YouTube', others: 2 },
      'Cette publication : écrire « YouTube » plutôt que « Youtube », et 2 autres noms à corriger.',
      'This post: write “YouTube” instead of “Youtube”, and correct 2 more names.',
    ],
  ],
  'style-emoji-many': [
    [{ label: 'Atelier', count: 3, most: 2 }, '« Atelier » : 3 émojis; le guide de style en permet 2.', '“Atelier”: 3 emoji; the style guide allows 2.'],
    [{ label: 'Atelier', count: 1, most: 0 }, '« Atelier » : 1 émoji; le guide de style n’en veut aucun.', '“Atelier”: 1 emoji; the style guide wants none.'],
  ],
  'style-address': [
    [
      { label: 'Atelier', word: 'ta', asked: 'vous', others: 0 },
      '« Atelier » : « ta » tutoie; le guide de style demande le vouvoiement.',
      '“Atelier”: “ta” addresses readers as tu; the style guide asks for vous.',
    ],
    [
      { label: 'Atelier', word: 'tes', asked: 'vous', others: 1 },
      '« Atelier » : « tes » et 1 autre mot tutoient; le guide de style demande le vouvoiement.',
      '“Atelier”: “tes” and 1 more word address readers as tu; the style guide asks for vous.',
    ],
    [
      { label: 'Atelier', word: 'vos', asked: 'tu', others: 0 },
      '« Atelier » : « vos » vouvoie; le guide de style demande le tutoiement.',
      '“Atelier”: “vos” addresses readers as vous; the style guide asks for tu.',
    ],
    [
      { label: 'Atelier', word: 'vos', asked: 'tu', others: 2 },
      '« Atelier » : « vos » et 2 autres mots vouvoient; le guide de style demande le tutoiement.',
      '“Atelier”: “vos” and 2 more words address readers as vous; the style guide asks for tu.',
    ],
  ],
  'style-typography': [
    [
      { label: 'Atelier', mark: '!', kind: 'space-extra', isAsked: true, others: 0 },
      '« Atelier » : une espace de trop avant le point d’exclamation.',
      '“Atelier”: extra space before the exclamation mark.',
    ],
    [
      { label: 'Atelier', mark: '?', kind: 'space-extra', isAsked: false, others: 0 },
      '« Atelier » : une espace de trop avant le point d’interrogation, contrairement à vos autres textes.',
      '“Atelier”: extra space before the question mark, unlike in your other texts.',
    ],
    [
      { label: 'Atelier', mark: ';', kind: 'space-missing', isAsked: true, others: 1 },
      '« Atelier » : il manque une espace avant le point-virgule et à 1 autre endroit.',
      '“Atelier”: missing space before the semicolon and in 1 more place.',
    ],
    [
      { label: 'Atelier', mark: ':', kind: 'space-missing', isAsked: true, others: 2 },
      '« Atelier » : il manque une espace avant le deux-points et à 2 autres endroits.',
      '“Atelier”: missing space before the colon and in 2 more places.',
    ],
    [
      { label: 'Atelier', mark: '«', kind: 'space-missing', isAsked: true, others: 0 },
      '« Atelier » : il manque une espace après le guillemet ouvrant.',
      '“Atelier”: missing space after the opening guillemet.',
    ],
    [
      { label: 'Atelier', mark: '»', kind: 'space-missing', isAsked: true, others: 0 },
      '« Atelier » : il manque une espace avant le guillemet fermant.',
      '“Atelier”: missing space before the closing guillemet.',
    ],
  ],
};
