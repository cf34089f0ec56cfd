/** How marking posts is spoken of: every branch of every sentence, in French and in English. */
import type { MarkRefusalReason, MarkWarning } from '../../../../core/tracking/mark-plan.ts';
import type { Done, LeftPost } from '../../../../core/words/behaviour-words.ts';
import type { PreviewCounts } from '../../../../core/words/marking-words.ts';
import type { MarkResult, RefusalParts } from '../../../../core/words/tracking-words.ts';
import { day } from '../../rules/calendar-of.ts';

type Sample<Given> = readonly [given: Given, inFrench: string, inEnglish: string];

const NOTHING: RefusalParts = { from: null, word: '', through: [], day: null, today: day('2026-11-22'), offered: [] };

export const REFUSAL_SAMPLES: { readonly [R in MarkRefusalReason]: readonly Sample<RefusalParts>[] } = {
  'row-twice': [[NOTHING, 'une autre ligne est identique; modifiez-en une', 'another row is identical; change one of them']],
  'row-shifted': [[NOTHING, 'ses cellules sont décalées; remettez-les dans leurs colonnes', 'its cells have shifted; put them back in their columns']],
  'no-column': [[NOTHING, 'aucune colonne ne dit où elle en est; ajoutez une colonne de suivi', 'no column says where it stands; add a tracking column']],
  'no-channel': [[NOTHING, 'le canal n’est pas indiqué dans ses colonnes; indiquez-le d’abord', 'its columns do not name the channel; fill it in first']],
  'unknown-word': [[{ ...NOTHING, word: 'Chez Paul' }, '« Chez Paul » n’est pas un état connu; dites à Suivi ce que ce mot veut dire', '“Chez Paul” is no state that Suivi knows; tell it what the word means']],
  illegal: [
    [{ ...NOTHING, from: 'published' }, 'elle est déjà publiée; corrigez la cellule à la main si c’est une erreur', 'it is published already; correct the cell by hand if that is a mistake'],
    [{ ...NOTHING, from: 'to-produce', through: ['in-review', 'approved'] }, 'marquez-la d’abord en révision, puis comme approuvée', 'first mark it as in review, then as approved'],
    [{ ...NOTHING, from: 'cancelled' }, 'son état ne le permet pas (annulé)', 'its state does not allow it (cancelled)'],
    [NOTHING, 'son état ne le permet pas', 'its state does not allow it'],
  ],
  'is-event': [[NOTHING, 'c’est un évènement, pas une publication', 'it is an event, not a post']],
  'is-idea': [[NOTHING, 'c’est encore une idée', 'it is still an idea']],
  'no-date': [[NOTHING, 'elle n’a pas de date', 'it has no date']],
  'date-unread': [
    [{ ...NOTHING, word: 'bientôt' }, 'sa date est illisible (bientôt); corrigez-la', 'its date can’t be read (bientôt); correct it'],
    [NOTHING, 'sa date est illisible; corrigez-la', 'its date can’t be read; correct it'],
  ],
  'date-to-come': [
    [{ ...NOTHING, day: day('2027-01-01') }, 'sa date est à venir (1er janvier 2027)', 'its date is still to come (January 1, 2027)'],
    [NOTHING, 'sa date est à venir', 'its date is still to come'],
  ],
  'date-past': [
    [{ ...NOTHING, day: day('2026-11-03') }, 'sa date est passée (3 novembre); changez la date ou marquez la publication comme publiée', 'its date is past (November 3); change the date or mark the post as published'],
    [NOTHING, 'sa date est passée; changez la date ou marquez la publication comme publiée', 'its date is past; change the date or mark the post as published'],
  ],
  'not-in-list': [
    [{ ...NOTHING, offered: ['À faire', 'Fait'] }, 'cet état n’est pas dans la liste déroulante (choix : À faire, Fait)', 'this state is not in the drop-down list (choices: À faire, Fait)'],
    [{ ...NOTHING, offered: [...'abcdefghi'] }, 'cet état n’est pas dans la liste déroulante (choix : a, b, c, d, e, f, g, h…)', 'this state is not in the drop-down list (choices: a, b, c, d, e, f, g, h…)'],
  ],
  'marks-only': [[NOTHING, 'sa colonne ne prend que des coches', 'its column takes check marks only']],
  'dates-only': [[NOTHING, 'sa colonne ne prend que les dates d’un autre état', 'its column takes the dates of another state only']],
  'link-wrong': [[NOTHING, 'le lien n’est pas une adresse Web complète', 'the link is not a complete web address']],
};

/** As lists of reasons have them. */
export const REASON_SAMPLES: { readonly [R in MarkRefusalReason]: readonly Sample<RefusalParts>[] } = {
  'row-twice': [[NOTHING, 'lignes identiques', 'identical rows']],
  'row-shifted': [[NOTHING, 'cellules décalées', 'shifted cells']],
  'no-column': [[NOTHING, 'colonne de suivi absente', 'no tracking column']],
  'no-channel': [[NOTHING, 'canal absent', 'no channel']],
  'unknown-word': [[{ ...NOTHING, word: 'Chez Paul' }, 'mot inconnu (Chez Paul)', 'unknown word (Chez Paul)']],
  illegal: [
    [{ ...NOTHING, from: 'published' }, 'publication déjà parue', 'published already'],
    [{ ...NOTHING, from: 'to-produce', through: ['in-review', 'approved'] }, 'étape à franchir d’abord (en révision)', 'a step comes first (in review)'],
    [{ ...NOTHING, from: 'cancelled' }, 'état qui ne le permet pas (annulé)', 'wrong state for it (cancelled)'],
    [NOTHING, 'état qui ne le permet pas', 'wrong state for it'],
  ],
  'is-event': [[NOTHING, 'évènement', 'an event']],
  'is-idea': [[NOTHING, 'idée', 'an idea']],
  'no-date': [[NOTHING, 'date absente', 'no date']],
  'date-unread': [[{ ...NOTHING, word: 'bientôt' }, 'date illisible (bientôt)', 'unreadable date (bientôt)'], [NOTHING, 'date illisible', 'unreadable date']],
  'date-to-come': [[{ ...NOTHING, day: day('2027-01-01') }, 'date à venir (1er janv.)', 'date to come (Jan 1)'], [NOTHING, 'date à venir', 'date to come']],
  'date-past': [[{ ...NOTHING, day: day('2026-10-12') }, 'date passée (12 oct.)', 'past date (Oct 12)'], [NOTHING, 'date passée', 'past date']],
  'not-in-list': [[NOTHING, 'état absent de la liste déroulante', 'state not in the drop-down list']],
  'marks-only': [[NOTHING, 'colonne de coches', 'column of check marks']],
  'dates-only': [[NOTHING, 'colonne de dates d’un autre état', 'column of another state’s dates']],
  'link-wrong': [[NOTHING, 'lien qui n’en est pas un', 'not a link']],
};

export const WARNING_SAMPLES: { readonly [W in MarkWarning]: readonly Sample<number>[] } = {
  'self-approval': [
    [1, 'Une publication est approuvée par la personne qui la prépare.', 'One post is approved by the person who prepares it.'],
    [2, '2 publications sont approuvées par la personne qui les prépare.', '2 posts are approved by the person who prepares them.'],
  ],
  'no-approver': [[2, '2 publications sans nom dans la colonne d’approbation.', '2 posts without a name in the approval column.']],
  'no-link': [[1, '1 publication sans lien vers la publication parue.', '1 post without a link to what was published.']],
  'who-kept': [[2, 'Un autre nom figure déjà dans 2 publications; il est conservé.', '2 posts where another name is already there and is kept.']],
  'sign-kept': [[2, 'La colonne de suivi de 2 publications contient une note; elle est conservée.', '2 posts whose tracking column holds a note, which is kept.']],
  'sign-stays': [[1, '1 publication dont la colonne de suivi reste telle quelle. Videz la cellule au besoin.', '1 post whose tracking column stays as it is. Empty the cell if need be.']],
  'still-scheduled': [[2, '2 publications à retirer aussi de l’outil de programmation.', '2 posts to take out of the scheduling tool as well.']],
  'channels-left': [[2, '2 publications dont certains canaux restent tels quels.', '2 posts of which some channels stay as they are.']],
};

const RESULT: MarkResult = { state: 'scheduled', marked: 0, already: 0, unknown: 0, left: [] };

const COUNTS: PreviewCounts = { state: 'scheduled', marks: 0, refused: 0, already: 0, gone: 0 };

export const COUNT_SAMPLES: readonly Sample<PreviewCounts>[] = [
  [{ ...COUNTS, refused: 6 }, 'Aucune ne changera, 6 refusées', 'None will change, 6 refused'],
  [{ ...COUNTS, marks: 1_333, already: 2, gone: 1 }, '1 333 changeront, 2 déjà programmées, 1 disparue', '1,333 will change, 2 already scheduled, 1 gone'],
  [{ ...COUNTS, marks: 1, already: 1, state: 'on-hold' }, '1 changera, 1 déjà en pause', '1 will change, 1 already on hold'],
];

const LEFT: LeftPost = { label: 'Un', cell: { sheet: '0', row: 1, column: 1 }, reason: 'changed' };
const REVERTED = { kind: 'reverted', left: 0, reason: null, unknown: 0 } as const;

/** Of an action that was taken back. */
export const REVERTED_SAMPLES: readonly Sample<Done>[] = [
  [{ ...REVERTED, left: 2, reason: 'changed' }, 'Action annulée, 2 cellules laissées (la cellule a changé entre-temps).', 'Undone, 2 cells left (the cell has changed in the meantime).'],
  [{ ...REVERTED, marks: { restored: 3, left: [], unknown: 0 } }, 'Marquage annulé : 3 publications rétablies.', 'Marking undone: 3 posts restored.'],
  [
    { ...REVERTED, marks: { restored: 1, left: [LEFT, { ...LEFT, reason: 'column-gone' }], unknown: 1 } },
    'Marquage annulé : 1 publication rétablie, 1 à vérifier, 2 laissées telles quelles (la cellule a changé entre-temps; la colonne a été supprimée ou renommée).',
    'Marking undone: 1 post restored, 1 to check, 2 left (the cell has changed in the meantime; the column was deleted or renamed).',
  ],
  [{ ...REVERTED, marks: { restored: 0, left: [LEFT], unknown: 0 } }, 'Aucune publication rétablie, 1 laissée telle quelle (la cellule a changé entre-temps).', 'No posts restored, 1 left (the cell has changed in the meantime).'],
];

export const RESULT_SAMPLES: readonly Sample<MarkResult>[] = [
  [{ ...RESULT, marked: 8, left: [{ why: 'elle n’a pas de date', count: 2 }] }, '8 publications marquées comme programmées, 2 laissées telles quelles : elle n’a pas de date.', '8 posts marked as scheduled, 2 left: elle n’a pas de date.'],
  [{ ...RESULT, marked: 1, already: 3, unknown: 1 }, '1 publication marquée comme programmée, 3 déjà programmées, 1 à vérifier.', '1 post marked as scheduled, 3 already scheduled, 1 to check.'],
  [{ ...RESULT, left: [{ why: 'a', count: 1 }, { why: 'b', count: 1_200 }] }, 'Aucune publication marquée, 1 201 laissées telles quelles : a (1); b (1 200).', 'No posts marked, 1,201 left: a (1); b (1,200).'],
  [{ ...RESULT, state: 'idea', marked: 1, already: 2 }, '1 publication marquée comme idée, 2 déjà idées.', '1 post marked as an idea, 2 already ideas.'],
  [{ ...RESULT, state: 'approved', already: 1 }, 'Aucune publication marquée, 1 déjà approuvée.', 'No posts marked, 1 already approved.'],
  [{ ...RESULT, state: 'on-hold', marked: 2 }, '2 publications marquées en pause.', '2 posts marked as on hold.'],
  [{ ...RESULT, state: 'to-produce', marked: 2 }, '2 publications marquées comme étant à produire.', '2 posts marked as “to produce”.'],
];
