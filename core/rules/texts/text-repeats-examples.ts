/** Examples of the rules about texts that repeat or contradict one another. */
import type { Role } from '../../table/role.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { TextsFindings } from './texts-findings.ts';

const TUESDAY = EXAMPLE_TODAY + 1;
const THURSDAY = EXAMPLE_TODAY + 3;
const ROLES: readonly Role[] = ['date', 'channel', 'text'];

const FAMILY_FR = 'Ce samedi, venez en famille découvrir les trésors cachés de nos réserves avec nos conservatrices. Entrée libre!';
const FAMILY_AGAIN_FR = 'Ce samedi, venez en famille découvrir les trésors cachés de nos réserves avec nos guides. Entrée libre!';
const BEHIND_FR = 'Qui prend soin de 12 000 objets? Inès, notre restauratrice, vous ouvre son atelier et répond à vos questions.';
const FAMILY_EN = 'This Saturday, bring the family and discover the hidden treasures of our storerooms with our curators. Free admission!';
const FAMILY_AGAIN_EN = 'This Saturday, bring the family and discover the hidden treasures of our storerooms with our guides. Free admission!';
const BEHIND_EN = 'Who looks after 12,000 objects? Inès, our conservator, opens her studio to you and answers your questions.';

const TOUR_FR = (hour: string): string => `Visite guidée de l’exposition avec la conservatrice, samedi 28 novembre à ${hour}. Réservez votre place.`;
const TOUR_EN = (hour: string): string => `Guided tour of the exhibition with the curator, Saturday, November 28 at ${hour}. Book your spot now.`;

export const TEXT_REPEATS_EXAMPLES: ExamplesOf<Pick<TextsFindings, 'text-duplicate' | 'text-near-duplicate' | 'text-contradictory'>> = {
  'text-duplicate': {
    fr: examplePair(
      ROLES,
      [[TUESDAY, 'Facebook', FAMILY_FR], [THURSDAY, 'Facebook', FAMILY_FR]],
      [[TUESDAY, 'Facebook', FAMILY_FR], [THURSDAY, 'Facebook', BEHIND_FR]],
    ),
    en: examplePair(
      ROLES,
      [[TUESDAY, 'Facebook', FAMILY_EN], [THURSDAY, 'Facebook', FAMILY_EN]],
      [[TUESDAY, 'Facebook', FAMILY_EN], [THURSDAY, 'Facebook', BEHIND_EN]],
    ),
  },
  'text-near-duplicate': {
    fr: examplePair(
      ROLES,
      [[TUESDAY, 'Facebook', FAMILY_FR], [THURSDAY, 'Facebook', FAMILY_AGAIN_FR]],
      [[TUESDAY, 'Facebook', FAMILY_FR], [TUESDAY, 'Instagram', FAMILY_AGAIN_FR], [THURSDAY, 'Facebook', BEHIND_FR]],
    ),
    en: examplePair(
      ROLES,
      [[TUESDAY, 'Facebook', FAMILY_EN], [THURSDAY, 'Facebook', FAMILY_AGAIN_EN]],
      [[TUESDAY, 'Facebook', FAMILY_EN], [TUESDAY, 'Instagram', FAMILY_AGAIN_EN], [THURSDAY, 'Facebook', BEHIND_EN]],
    ),
  },
  'text-contradictory': {
    fr: examplePair(
      ROLES,
      [[TUESDAY, 'Facebook', TOUR_FR('10\u00a0h')], [THURSDAY, 'Instagram', TOUR_FR('9\u00a0h')]],
      [[TUESDAY, 'Facebook', TOUR_FR('10\u00a0h')], [THURSDAY, 'Instagram', TOUR_FR('10\u00a0h')]],
    ),
    en: examplePair(
      ROLES,
      [[TUESDAY, 'Facebook', TOUR_EN('10 am')], [THURSDAY, 'Instagram', TOUR_EN('9 am')]],
      [[TUESDAY, 'Facebook', TOUR_EN('10 am')], [THURSDAY, 'Instagram', TOUR_EN('10 am')]],
    ),
  },
};
