/** Les règles sur les chiffres des publications. */
import type { ResultsFindings } from '../../../rules/results/results-findings.ts';
import { NBSP } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frResults: WordsOfRules<ResultsFindings> = {
  'figure-unreadable': {
    name: 'Chiffre illisible',
    sentence: ({ label, texts, heading, unread, cells, isFraction }) => (cells === 1
      ? `${post(label)} a un chiffre ${isFraction ? 'qui n’est pas un nombre entier' : 'illisible'}${NBSP}: ${quoted(texts[0] ?? '')}.`
      : `${number(unread)} des ${number(cells)}${NBSP}cellules ${heading === '' ? 'd’une colonne de chiffres' : `de ${quoted(heading)}`} ne se lisent pas comme un nombre et ne comptent pas dans les résultats${NBSP}: ${texts.map(quoted).join(', ')}${unread > texts.length ? '…' : '.'}`),
    several: (count) => `Des chiffres sont illisibles à ${number(count)}${NBSP}endroits.`,
    why: 'Ce qui ne se lit pas comme un nombre manque dans les totaux et les taux, sans que rien ne le montre.',
    advice: 'Saisissez le nombre seul dans chaque cellule ou videz-la.',
  },
  'figure-negative': {
    name: 'Chiffre négatif',
    sentence: ({ label, value }) => `${post(label)} a un nombre négatif${NBSP}: −${number(Math.abs(value))}.`,
    several: (count) => `${number(count)}${NBSP}nombres sont négatifs.`,
    why: 'Un nombre de vues ou d’interactions n’est jamais négatif; les totaux des publications le laissent de côté.',
    advice: 'Vérifiez le nombre dans les statistiques du réseau.',
  },
  'rate-over-one': {
    name: `Taux de plus de 100${NBSP}%`,
    sentence: ({ label, rate }) => `${post(label)} a un taux d’engagement de ${number(Math.round(rate * 100))}${NBSP}%.`,
    several: (count) => `${number(count)}${NBSP}taux d’engagement dépassent 100${NBSP}%.`,
    why: 'Un taux pareil vient presque toujours d’un pourcentage saisi sans son signe et fausse la moyenne.',
    advice: `Saisissez le taux avec son signe, par exemple 3,4${NBSP}%.`,
  },
  'engagements-over-reach': {
    name: 'Plus d’interactions que de portée',
    sentence: ({ label, engagements, most, measure }) => `${post(label)} a ${number(engagements)}${NBSP}interactions pour ${measure === 'reach' ? `une portée de ${number(most)}` : `${number(most)}${NBSP}impressions`}.`,
    several: (count) => `${number(count)}${NBSP}publications ont plus d’interactions que de portée ou d’impressions.`,
    why: `Un taux de plus de 100${NBSP}% vient presque toujours d’un chiffre incomplet ou noté dans la mauvaise colonne.`,
    advice: 'Vérifiez les deux nombres dans les statistiques du réseau.',
  },
  'id-shortened': {
    name: 'Identifiants coupés',
    sentence: ({ text, rows }) => (rows === 1 ? `L’identifiant ${quoted(text)} a perdu ses derniers chiffres.` : `${number(rows)}${NBSP}identifiants, dont ${quoted(text)}, ont perdu leurs derniers chiffres.`),
    several: (count) => `${number(count)}${NBSP}onglets ont des identifiants coupés.`,
    why: 'Le tableur ne garde que quinze chiffres d’un nombre; aucune publication ne se retrouve par ce qui en reste.',
    advice: 'Mettez la colonne en texte, puis copiez de nouveau les identifiants depuis le fichier du réseau.',
  },
};
