/** How the findings of `answers` read. */
import type { AnswersFindings } from '../../../../core/rules/answers/answers-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

const WAITING = { label: 'Êtes-vous ouverts lundi?', received: day('2026-11-20'), today: day('2026-11-23'), delay: 4, messages: 1 };

export const ANSWERS_SAMPLES: SamplesOf<AnswersFindings> = {
  'reply-missing': [
    [
      WAITING,
      '« Êtes-vous ouverts lundi? » (20 novembre) : sans réponse, délai de 4 h dépassé.',
      '“Êtes-vous ouverts lundi?” (November 20): no reply, past the 4-hour limit.',
    ],
    [{ ...WAITING, label: '', delay: 0.5 }, 'Ce message (20 novembre) : sans réponse, délai de 30 min dépassé.', 'This message (November 20): no reply, past the 30-minute limit.'],
    [{ ...WAITING, delay: 1.5 }, '« Êtes-vous ouverts lundi? » (20 novembre) : sans réponse, délai de 1 h 30 dépassé.', '“Êtes-vous ouverts lundi?” (November 20): no reply, past the 90-minute limit.'],
    [
      { ...WAITING, received: day('2025-12-31'), messages: 12 },
      '12 messages sans réponse notée, le plus ancien reçu le 31 décembre 2025.',
      '12 messages with no reply noted, the oldest received on December 31, 2025.',
    ],
  ],
  'policy-two-actions': [
    [
      { case: 'Débat politique', actions: 2, word: 'Ignorer ou masquer' },
      '« Débat politique » : 2 actions possibles, « Ignorer ou masquer ».',
      '“Débat politique”: 2 possible actions, “Ignorer ou masquer”.',
    ],
  ],
  'policy-no-owner': [
    [{ case: 'Plainte', owner: '', shared: null }, '« Plainte » : sans responsable.', '“Plainte”: no owner.'],
    [{ case: 'Plainte', owner: 'Équipe', shared: 'group' }, '« Plainte » : « Équipe » est un groupe, pas une personne.', '“Plainte”: “Équipe” is a group, not a person.'],
    [{ case: 'Plainte', owner: 'Inès, Luc', shared: 'several' }, '« Plainte » : plusieurs responsables, « Inès, Luc ».', '“Plainte”: several owners, “Inès, Luc”.'],
  ],
  'policy-case-double': [[{ case: 'Plainte', otherRow: 4 }, '« Plainte » : une autre action est prévue à la ligne 4.', '“Plainte”: row 4 plans another action.']],
  'policy-no-backup': [
    [{ case: 'Plainte', backup: '', isOwner: false }, '« Plainte » : sans relève.', '“Plainte”: no backup.'],
    [{ case: 'Plainte', backup: 'Inès', isOwner: true }, '« Plainte » : « Inès » est responsable et assure aussi la relève.', '“Plainte”: “Inès” is both owner and backup.'],
  ],
  'policy-no-delay': [[{ case: 'Plainte' }, '« Plainte » : aucun délai fixé.', '“Plainte”: no time limit.']],
  'reply-late': [
    [
      { inTime: 18, messages: 57, weeks: 8, low: 0.2101, high: 0.4456, median: 210, mostly: 1170 },
      'Depuis 8 semaines : 18 réponses sur 57 dans le délai (taux probable : de 21 % à 45 %); médiane de 3 h 30, 9 réponses sur 10 en 20 h ou moins (heures ouvrables).',
      'Last 8 weeks: 18 of 57 replies within the time limit (likely rate: 21% to 45%); median 3 h 30 min, 9 replies in 10 within 20 h (working hours).',
    ],
    [
      { inTime: 1, messages: 20, weeks: 8, low: 0.0089, high: 0.2361, median: null, mostly: null },
      'Depuis 8 semaines : 1 réponse sur 20 dans le délai (taux probable : de 1 % à 24 %).',
      'Last 8 weeks: 1 of 20 replies within the time limit (likely rate: 1% to 24%).',
    ],
    [
      { inTime: 9, messages: 20, weeks: 8, low: 0.2582, high: 0.6579, median: 45, mostly: null },
      'Depuis 8 semaines : 9 réponses sur 20 dans le délai (taux probable : de 26 % à 66 %); médiane de 45 min (heures ouvrables).',
      'Last 8 weeks: 9 of 20 replies within the time limit (likely rate: 26% to 66%); median 45 min (working hours).',
    ],
  ],
  'reply-case-unknown': [
    [{ case: 'Objet perdu', messages: 1 }, '« Objet perdu » : ce cas n’est pas dans la politique de réponse.', '“Objet perdu”: this case is not in the response policy.'],
    [
      { case: 'Objet perdu', messages: 3 },
      '« Objet perdu » (3 messages) : ce cas n’est pas dans la politique de réponse.',
      '“Objet perdu” (3 messages): this case is not in the response policy.',
    ],
  ],
};
