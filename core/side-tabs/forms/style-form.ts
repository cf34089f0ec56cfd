/** How the style guide is known. */
import { styleKindOf } from '../style-kinds.ts';
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const STYLE_FORM: TabForm = tabForm('style', {
  names: `style, styles, guide de style, guide de rédaction, guide rédactionnel, guide éditorial, règles de style, règles de rédaction, règles d écriture, règles éditoriales, charte éditoriale, charte rédactionnelle, ligne éditoriale, normes de rédaction, ton et style, style et ton, voix et ton,
    style guide, style rules, style sheet, writing rules, writing guide, editorial rules, editorial guide, editorial guidelines, house style, tone and style, style and tone, voice and tone, brand voice`,
  fields: {
    rule: {
      isTelling: true, isEssential: true,
      headings: 'règle, règles, type de règle, genre de règle, sorte de règle, consigne, norme, type, rule, rules, rule type, type of rule, kind of rule, kind, guideline, check',
    },
    channels: {
      headings: `canal, canaux, réseau, réseaux, plateforme, plateformes, réseau social, s applique à, applicable à, où, portée, pour quels canaux,
        channel, channels, network, networks, platform, platforms, applies to, where, scope, for which channels`,
    },
    value: {
      isEssential: true,
      headings: `valeur, valeurs, mot, mots, mot ou expression, mot ou limite, mot ou nombre, terme, termes, expression, texte, limite, détail, détails, contenu, quoi, paramètre,
        value, values, word, words, word or phrase, word or limit, word or number, term, terms, phrase, text, limit, detail, details, what, setting`,
    },
    reason: {
      headings: 'pourquoi, raison, raisons, motif, justification, explication, explications, note, notes, remarque, remarques, commentaire, why, reason, reasons, rationale, explanation, note, comment, comments, remark',
    },
  },
  against: 'téléphone, phone, courriel, email, rôle, role, prix, price',
  alone: { telling: 1, known: 3 },
  proof: { field: 'rule', isProof: (text) => styleKindOf(text) !== null },
});
