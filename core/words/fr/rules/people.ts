/** Les règles sur les responsables. */
import type { PeopleFindings } from '../../../rules/people/people-findings.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const frPeople: WordsOfRules<PeopleFindings> = {
  'owner-missing': {
    name: 'Publication sans responsable',
    sentence: ({ label, day, today, rows, tab = '' }) => {
      if (tab !== '') return `Onglet ${quoted(tab)}${rows > 1 ? `${NBSP}: ${number(rows)}${NBSP}lignes` : `, ${label === '' ? 'cette ligne' : quoted(label)}${NBSP}:`} sans responsable.`;
      return rows > 1
        ? `${number(rows)}${NBSP}publications à venir n’ont pas de responsable.`
        : `${post(label)}${day === null ? '' : ` (${dateInFrench(day, today)})`} n’a pas de responsable.`;
    },
    several: (count) => `${number(count)}${NBSP}lignes n’ont pas de responsable.`,
    why: 'Une publication que personne ne porte risque de ne pas être prête à temps.',
    advice: 'Inscrivez le nom d’une seule personne.',
  },
  'owner-shared': {
    name: 'Responsabilité partagée',
    sentence: ({ owner, shared, rows, tab = '', item = '' }) => {
      if (rows > 1) return `${number(rows)}${NBSP}lignes ont plusieurs responsables ou un groupe, par exemple ${quoted(owner)}.`;
      if (tab !== '') {
        const said = shared === 'group' ? `${quoted(owner)} est un groupe, pas une personne` : `plusieurs responsables, ${quoted(owner)}`;
        return `Onglet ${quoted(tab)}, ${item === '' ? 'cette ligne' : quoted(item)}${NBSP}: ${said}.`;
      }
      return shared === 'group' ? `${quoted(owner)} est un groupe, pas une personne.` : `Plusieurs responsables${NBSP}: ${quoted(owner)}.`;
    },
    several: (count) => `${number(count)}${NBSP}lignes ont plusieurs responsables ou un groupe.`,
    why: 'Ce qui appartient à plusieurs finit souvent par n’être fait par personne.',
    advice: 'Gardez un seul nom; les autres peuvent assurer la relève ou l’approbation.',
  },
  'self-approved': {
    name: 'Auto-approbation',
    sentence: ({ label, person, rows }) =>
      rows > 1
        ? `${number(rows)}${NBSP}publications sont approuvées par leur propre responsable.`
        : `${post(label)}${NBSP}: ${quoted(person)} en est responsable et l’approuve.`,
    several: (count) => `${number(count)}${NBSP}publications sont approuvées par leur responsable.`,
    why: 'Un second regard repère les erreurs que l’on ne voit plus dans son propre travail.',
    advice: 'Confiez l’approbation à une autre personne.',
  },
};
