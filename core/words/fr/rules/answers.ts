/** Les règles sur les réponses à la communauté. */
import type { AnswersFindings } from '../../../rules/answers/answers-findings.ts';
import { NBSP, dateInFrench, timeInFrench } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, quoted } from '../phrases.ts';

/** En minutes. */
const LONG_WAIT = 480;

export const frAnswers: WordsOfRules<AnswersFindings> = {
  'reply-missing': {
    name: 'Message sans réponse',
    sentence: replyMissing,
    several: (count) => `${number(count)}${NBSP}messages attendent une réponse depuis plus longtemps que prévu.`,
    why: 'Une question laissée sans réponse se voit, et la personne qui l’a posée se lasse.',
    advice: 'Répondez au message ou inscrivez la date de la réponse déjà donnée.',
  },
  'policy-two-actions': {
    name: 'Cas à plusieurs actions',
    sentence: ({ case: name, actions, word }) => `${quoted(name)}${NBSP}: ${number(actions)}${NBSP}actions possibles, ${quoted(word)}.`,
    several: (count) => `${number(count)}${NBSP}cas de la politique de réponse ont plus d’une action.`,
    why: 'La personne qui répond doit choisir seule, et le public n’est pas traité de la même façon d’un jour à l’autre.',
    advice: 'Gardez une seule action ou séparez le cas en deux.',
  },
  'policy-no-owner': {
    name: 'Cas sans responsable',
    sentence: noOwner,
    several: (count) => `${number(count)}${NBSP}cas de la politique de réponse n’ont pas de responsable unique.`,
    why: 'Quand le cas se présente, chacun croit qu’une autre personne s’en occupe.',
    advice: 'Inscrivez une seule personne comme responsable du cas.',
  },
  'policy-case-double': {
    name: 'Cas en double',
    sentence: ({ case: name, otherRow }) => `${quoted(name)}${NBSP}: une autre action est prévue à la ligne ${otherRow}.`,
    several: (count) => `${number(count)}${NBSP}cas figurent deux fois, avec des actions différentes.`,
    why: 'Selon la ligne qu’elle lit, la personne qui répond ne fait pas la même chose.',
    advice: 'Gardez une seule ligne ou précisez ce qui distingue les deux cas.',
  },
  'policy-no-backup': {
    name: 'Cas sans relève',
    sentence: ({ case: name, backup, isOwner }) =>
      `${quoted(name)}${NBSP}: ${isOwner ? `${quoted(backup)} est responsable et assure aussi la relève` : 'sans relève'}.`,
    several: (count) => `${number(count)}${NBSP}cas de la politique de réponse n’ont pas de relève.`,
    why: 'Quand la personne responsable s’absente, le cas attend son retour.',
    advice: 'Nommez une deuxième personne qui peut traiter le cas.',
  },
  'policy-no-delay': {
    name: 'Cas sans délai fixé',
    sentence: ({ case: name }) => `${quoted(name)}${NBSP}: aucun délai fixé.`,
    several: (count) => `${number(count)}${NBSP}cas de la politique de réponse n’ont pas de délai fixé.`,
    why: 'Sans délai fixé, on ne sait pas ce qui presse, ni si la réponse a tardé.',
    advice: 'Inscrivez en combien d’heures répondre.',
  },
  'reply-late': {
    name: 'Réponses tardives',
    sentence: replyLate,
    several: (count) => `Les réponses tardent dans ${number(count)}${NBSP}onglets.`,
    why: 'Un délai que l’équipe ne tient pas crée de l’attente et déçoit.',
    advice: 'Ajoutez des heures de garde, préparez des réponses types ou allongez les délais.',
  },
  'reply-case-unknown': {
    name: 'Cas hors politique',
    sentence: ({ case: name, messages }) =>
      `${quoted(name)}${messages > 1 ? ` (${number(messages)}${NBSP}messages)` : ''}${NBSP}: ce cas n’est pas dans la politique de réponse.`,
    several: (count) => `${number(count)}${NBSP}cas ne sont pas dans la politique de réponse.`,
    why: 'Personne n’a décidé quoi faire, ni en combien de temps.',
    advice: 'Ajoutez le cas à la politique ou reprenez le nom qu’il y porte.',
  },
};

function replyMissing({ label, received, today, delay, messages }: AnswersFindings['reply-missing']): string {
  const when = dateInFrench(received, today);
  if (messages > 1) return `${number(messages)}${NBSP}messages sans réponse notée, le plus ancien reçu le ${when}.`;
  return `${label === '' ? 'Ce message' : quoted(label)} (${when})${NBSP}: sans réponse, délai de ${duration(Math.round(delay * 60))} dépassé.`;
}

function replyLate({ inTime, messages, weeks, low, high, median, mostly }: AnswersFindings['reply-late']): string {
  const share = `${number(inTime)} réponse${inTime < 2 ? '' : 's'} sur ${number(messages)} dans le délai (taux probable${NBSP}: de ${percent(low)} à ${percent(high)})`;
  const waits = [median === null ? '' : `médiane de ${wait(median)}`, mostly === null ? '' : `9${NBSP}réponses sur${NBSP}10 en ${wait(mostly)} ou moins`].filter((part) => part !== '');
  return `Depuis ${number(weeks)}${NBSP}semaines${NBSP}: ${share}${waits.length === 0 ? '' : `; ${waits.join(', ')} (heures ouvrables)`}.`;
}

/** À l’heure près dès qu’elle dépasse une journée de travail. */
function wait(minutes: number): string {
  return duration(minutes < LONG_WAIT ? minutes : Math.ceil(minutes / 60) * 60);
}

function noOwner({ case: name, owner, shared }: AnswersFindings['policy-no-owner']): string {
  if (shared === null) return `${quoted(name)}${NBSP}: sans responsable.`;
  return `${quoted(name)}${NBSP}: ${shared === 'group' ? `${quoted(owner)} est un groupe, pas une personne` : `plusieurs responsables, ${quoted(owner)}`}.`;
}

function duration(minutes: number): string {
  return minutes < 60 ? `${minutes}${NBSP}min` : timeInFrench(minutes);
}

function percent(fraction: number): string {
  return `${Math.round(fraction * 100)}${NBSP}%`;
}
