/** Examples of the rules about answers to the community. */
import type { Cell } from '../../table/cell.ts';
import type { ExampleTable, ExamplesOf } from '../example.ts';
import { tabPair } from '../example-pair.ts';
import type { AnswersFindings } from './answers-findings.ts';

const POLICY_FR = ['Cas', 'Action', 'Responsable', 'Relève', 'Délai (h)'];
const POLICY_EN = ['Case', 'Action', 'Owner', 'Backup', 'Time limit (h)'];
const LOG_FR = ['Reçu le', 'Canal', 'Cas', 'Message', 'Répondu le'];
const LOG_EN = ['Received', 'Channel', 'Case', 'Message', 'Answered'];
const PRICE_FR: readonly Cell[] = ['Prix', 'Répondre', 'Inès Roy', 'Luc Gagnon', 4];
const PRICE_EN: readonly Cell[] = ['Price', 'Reply', 'Inès Roy', 'Luke Martin', 4];
const BESIDE_FR: Partial<ExampleTable> = { tabs: { policy: { headings: POLICY_FR, rows: [PRICE_FR, ['Plainte', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', 2]] } } };
const BESIDE_EN: Partial<ExampleTable> = { tabs: { policy: { headings: POLICY_EN, rows: [PRICE_EN, ['Complaint', 'Go private', 'Luke Martin', 'Inès Roy', 2]] } } };

/** Twelve messages on as many mornings, so many of them answered before noon and the others late in the day. */
function log(message: readonly [channel: string, topic: string, text: string], inTime: number): readonly (readonly Cell[])[] {
  return ['03', '04', '05', '06', '09', '10', '11', '12', '16', '17', '18', '19'].map((date, index) =>
    [`2026-11-${date} 09:30`, ...message, `2026-11-${date} ${index < inTime ? '11:30' : '16:30'}`]);
}

const ASKED_FR = ['Facebook', 'Prix', 'Combien pour un groupe?'] as const;
const ASKED_EN = ['Facebook', 'Price', 'How much for a group?'] as const;

export const ANSWERS_EXAMPLES: ExamplesOf<AnswersFindings> = {
  'reply-missing': {
    fr: tabPair(
      'replies', LOG_FR, [['2026-11-20 09:10', ...ASKED_FR, '2026-11-20 10:00'], ['2026-11-20 10:30', ...ASKED_FR, null]],
      [['2026-11-20 09:10', ...ASKED_FR, '2026-11-20 10:00'], ['2026-11-20 10:30', ...ASKED_FR, '2026-11-20 11:15']], BESIDE_FR,
    ),
    en: tabPair(
      'replies', LOG_EN, [['2026-11-20 09:10', ...ASKED_EN, '2026-11-20 10:00'], ['2026-11-20 10:30', ...ASKED_EN, null]],
      [['2026-11-20 09:10', ...ASKED_EN, '2026-11-20 10:00'], ['2026-11-20 10:30', ...ASKED_EN, '2026-11-20 11:15']], BESIDE_EN,
    ),
  },
  'policy-two-actions': {
    fr: tabPair('policy', POLICY_FR, [['Débat politique', 'Ignorer ou masquer', 'Inès Roy', 'Luc Gagnon', 12]], [['Débat politique', 'Ignorer', 'Inès Roy', 'Luc Gagnon', 12]]),
    en: tabPair('policy', POLICY_EN, [['Political debate', 'Ignore or hide', 'Inès Roy', 'Luke Martin', 12]], [['Political debate', 'Ignore', 'Inès Roy', 'Luke Martin', 12]]),
  },
  'policy-no-owner': {
    fr: tabPair('policy', POLICY_FR, [['Plainte', 'Passer en privé', null, null, 2]], [['Plainte', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', 2]]),
    en: tabPair('policy', POLICY_EN, [['Complaint', 'Go private', null, null, 2]], [['Complaint', 'Go private', 'Luke Martin', 'Inès Roy', 2]]),
  },
  'policy-no-backup': {
    fr: tabPair('policy', POLICY_FR, [['Plainte', 'Passer en privé', 'Luc Gagnon', null, 2]], [['Plainte', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', 2]]),
    en: tabPair('policy', POLICY_EN, [['Complaint', 'Go private', 'Luke Martin', null, 2]], [['Complaint', 'Go private', 'Luke Martin', 'Inès Roy', 2]]),
  },
  'policy-no-delay': {
    fr: tabPair(
      'policy', POLICY_FR,
      [PRICE_FR, ['Compliment', 'Répondre', 'Inès Roy', 'Luc Gagnon', 24], ['Plainte', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', null]],
      [PRICE_FR, ['Compliment', 'Répondre', 'Inès Roy', 'Luc Gagnon', 24], ['Plainte', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', 2]],
    ),
    en: tabPair(
      'policy', POLICY_EN,
      [PRICE_EN, ['Compliment', 'Reply', 'Inès Roy', 'Luke Martin', 24], ['Complaint', 'Go private', 'Luke Martin', 'Inès Roy', null]],
      [PRICE_EN, ['Compliment', 'Reply', 'Inès Roy', 'Luke Martin', 24], ['Complaint', 'Go private', 'Luke Martin', 'Inès Roy', 2]],
    ),
  },
  'policy-case-double': {
    fr: tabPair(
      'policy', POLICY_FR,
      [['Plainte', 'Répondre', 'Luc Gagnon', 'Inès Roy', 2], ['Plaintes', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', 2]],
      [['Plainte sur un prix', 'Répondre', 'Luc Gagnon', 'Inès Roy', 2], ['Plainte sur une visite', 'Passer en privé', 'Luc Gagnon', 'Inès Roy', 2]],
    ),
    en: tabPair(
      'policy', POLICY_EN,
      [['Complaint', 'Reply', 'Luke Martin', 'Inès Roy', 2], ['Complaints', 'Go private', 'Luke Martin', 'Inès Roy', 2]],
      [['Complaint about a price', 'Reply', 'Luke Martin', 'Inès Roy', 2], ['Complaint about a visit', 'Go private', 'Luke Martin', 'Inès Roy', 2]],
    ),
  },
  'reply-late': {
    fr: tabPair('replies', LOG_FR, log(ASKED_FR, 4), log(ASKED_FR, 10), BESIDE_FR),
    en: tabPair('replies', LOG_EN, log(ASKED_EN, 4), log(ASKED_EN, 10), BESIDE_EN),
  },
  'reply-case-unknown': {
    fr: tabPair(
      'replies', LOG_FR,
      [['2026-11-20 09:10', ...ASKED_FR, '2026-11-20 10:00'], ['2026-11-20 10:30', 'Facebook', 'Objet perdu', 'J’ai oublié un foulard.', '2026-11-20 11:15']],
      [['2026-11-20 09:10', ...ASKED_FR, '2026-11-20 10:00'], ['2026-11-20 10:30', 'Facebook', 'Plainte', 'Il faisait froid.', '2026-11-20 11:15']], BESIDE_FR,
    ),
    en: tabPair(
      'replies', LOG_EN,
      [['2026-11-20 09:10', ...ASKED_EN, '2026-11-20 10:00'], ['2026-11-20 10:30', 'Facebook', 'Lost property', 'I left a scarf.', '2026-11-20 11:15']],
      [['2026-11-20 09:10', ...ASKED_EN, '2026-11-20 10:00'], ['2026-11-20 10:30', 'Facebook', 'Complaint', 'It was cold.', '2026-11-20 11:15']], BESIDE_EN,
    ),
  },
};
