/** Examples of the rules about the limits on texts, hashtags and mentions. */
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf, ExampleTable } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { TextsFindings } from './texts-findings.ts';

const THURSDAY = EXAMPLE_TODAY + 3;
const ROLES: ExampleTable['roles'] = ['date', 'channel', 'text'];

const LONG_FR =
  'Cinq années de restauration s’achèvent. Le télégraphe de Pointe-aux-Brumes transmet de nouveau. Samedi, notre équipe enverra les messages des enfants en morse jusqu’au phare, où une gardienne bénévole les recopiera à la main. ' +
  'Apportez votre message, un manteau chaud et un thermos, on reste dehors! Départ du quai à 13 h.';
const SHORT_FR = 'Le télégraphe de Pointe-aux-Brumes transmet de nouveau! Samedi, il enverra vos messages en morse jusqu’au phare. Départ du quai à 13 h.';
const LONG_EN =
  'Five years of restoration come to an end: the telegraph of Pointe-aux-Brumes is sending again. On Saturday our team will send the children’s messages in Morse code as far as the lighthouse, where a volunteer keeper will copy them by hand. ' +
  'Bring a message, a warm coat and a thermos: we’ll be outdoors! We leave the wharf at 1 pm.';
const SHORT_EN = 'The telegraph of Pointe-aux-Brumes is sending again! On Saturday it will carry your messages in Morse code to the lighthouse. We leave the wharf at 1 pm.';

const STYLE_FR: NonNullable<ExampleTable['tabs']> = { style: { headings: ['Règle', 'Canal', 'Valeur'], rows: [['Maximum de mentions', 'Tous', 2]] } };
const STYLE_EN: NonNullable<ExampleTable['tabs']> = { style: { headings: ['Rule', 'Channel', 'Value'], rows: [['Maximum mentions', 'All', 2]] } };

export const TEXT_LIMITS_EXAMPLES: ExamplesOf<Pick<TextsFindings, 'text-too-long' | 'hashtags-too-many' | 'mentions-too-many'>> = {
  'text-too-long': {
    fr: examplePair(ROLES, [[THURSDAY, 'X', LONG_FR]], [[THURSDAY, 'X', SHORT_FR]]),
    en: examplePair(ROLES, [[THURSDAY, 'X', LONG_EN]], [[THURSDAY, 'X', SHORT_EN]]),
  },
  'hashtags-too-many': {
    fr: examplePair(
      ROLES,
      [[THURSDAY, 'Instagram', 'La roue du moulin tourne. #musée #moulin #patrimoine #histoire #région #sortie #famille']],
      [[THURSDAY, 'Instagram', 'La roue du moulin tourne. #musée #moulin #patrimoine']],
    ),
    en: examplePair(
      ROLES,
      [[THURSDAY, 'Instagram', 'The mill wheel is turning. #museum #mill #heritage #history #region #dayout #family']],
      [[THURSDAY, 'Instagram', 'The mill wheel is turning. #museum #mill #heritage']],
    ),
  },
  'mentions-too-many': {
    fr: examplePair(
      ROLES, [[THURSDAY, 'Facebook', 'Merci à @moulin, @phare, @archives et @chorale!']], [[THURSDAY, 'Facebook', 'Merci à @moulin et @phare, qui nous ont accueillis!']], STYLE_FR,
    ),
    en: examplePair(
      ROLES, [[THURSDAY, 'Facebook', 'Thanks to @mill, @lighthouse, @archives and @choir!']], [[THURSDAY, 'Facebook', 'Thanks to @mill and @lighthouse, who welcomed us!']], STYLE_EN,
    ),
  },
};
