/** Examples of the rules about the team’s style. */
import type { Role } from '../../table/role.ts';
import type { Cell } from '../../table/cell.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { ExamplePair, ExamplesOf } from '../example.ts';
import type { StyleFindings } from './style-findings.ts';

const FRIDAY = EXAMPLE_TODAY + 4;
const ROLES: readonly Role[] = ['date', 'channel', 'text'];

export const STYLE_EXAMPLES: ExamplesOf<StyleFindings> = {
  'style-banned-word': {
    fr: french('Une visite incontournable de la mine.', 'Une visite de la mine, lampe au casque.', ['Mot à éviter', 'Tous', 'incontournable', 'Décrire plutôt que vanter']),
    en: english('A must-see tour of the mine.', 'A tour of the mine, headlamp on.', ['Banned word', 'All', 'must-see', 'Describe, don’t boast']),
  },
  'style-hashtag-missing': {
    fr: french('La mine rouvre samedi. #Mines', 'La mine rouvre samedi. #MuséesEnRégion', ['Mot-clic obligatoire', 'Tous', '#MuséesEnRégion', 'Nous retrouver d’un musée à l’autre']),
    en: english('The mine reopens on Saturday. #Mines', 'The mine reopens on Saturday. #SmallMuseums', ['Required hashtag', 'All', '#SmallMuseums', 'Leads from one of our museums to the next']),
  },
  'style-spelling': {
    fr: french('Rendez-vous à la gare de Val Cuivre.', 'Rendez-vous à la gare de Val-Cuivré.', ['Graphie', 'Tous', 'Val-Cuivré', 'Trait d’union et accent aigu']),
    en: english('Meet us at the Val Cuivre station.', 'Meet us at the Val-Cuivré station.', ['Spelling', 'All', 'Val-Cuivré', 'With its hyphen and accent']),
  },
  'style-emoji-many': {
    fr: french('La mine rouvre samedi ⛏️🎉🚂', 'La mine rouvre samedi 🎉', ['Maximum d’émojis', 'Tous', 2, 'Les lecteurs d’écran les lisent un à un']),
    en: english('The mine reopens on Saturday ⛏️🎉🚂', 'The mine reopens on Saturday 🎉', ['Maximum emoji', 'All', 2, 'Screen readers read each one aloud']),
  },
  'style-address': {
    fr: french('La mine rouvre dans une semaine pour toi et tes amis.', 'La mine rouvre dans une semaine pour vous et vos amis.', ['Adresse au public', 'Tous', 'vous', 'Le tutoiement est réservé à TikTok']),
    en: english('La mine rouvre dans une semaine pour toi et tes amis.', 'La mine rouvre dans une semaine pour vous et vos amis.', ['Form of address', 'All', 'vous', 'For our posts in French']),
  },
  'style-typography': {
    fr: french('La mine vous attend avec vos enfants !', 'La mine vous attend avec vos enfants!', ['Typographie', 'Tous', 'fr-CA', 'Pas d’espace avant ; ! ?']),
    en: english('The mine is waiting for you !', 'The mine is waiting for you!', ['Typography', 'All', 'en-CA', 'No space before punctuation']),
  },
};

function french(bad: string, good: string, guide: readonly Cell[]): ExamplePair {
  return pair(bad, good, ['Règle', 'Canal', 'Valeur', 'Pourquoi'], guide);
}

function english(bad: string, good: string, guide: readonly Cell[]): ExamplePair {
  return pair(bad, good, ['Rule', 'Channel', 'Value', 'Why'], guide);
}

/** One post on Facebook, beside a style guide of one rule. */
function pair(bad: string, good: string, headings: readonly string[], guide: readonly Cell[]): ExamplePair {
  return examplePair(ROLES, [[FRIDAY, 'Facebook', bad]], [[FRIDAY, 'Facebook', good]], { style: { headings, rows: [guide] } });
}
