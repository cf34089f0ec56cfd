/** Which language a text is in. */
import { describe, expect, it } from 'vitest';
import { saidLanguage, textLanguage } from '../../../core/style/text-language.ts';

describe('the language of a text', () => {
  it('shows in its small words', () => {
    const texts = [
      'Venez voir les salles avec nous', 'L’équipe n’est pas là', 'Come and see the rooms with us', 'Reserva tu mesa con los amigos para el sábado', 'Una mesa per gli amici della casa',
      'Wir sind für die Gäste da und nicht für uns', 'Você não pode perder a exposição em São Paulo',
    ];
    expect(texts.map(textLanguage)).toEqual(['fr', 'fr', 'en', 'other', 'other', 'other', 'other']);
  });

  it('is unsure where there are few of them, or two languages', () => {
    expect(['Super!', '#Musées', '', 'La mine rouvre samedi', 'Venez voir les salles avec nous. Come and see the rooms with us.'].map(textLanguage)).toEqual(Array(5).fill('unsure'));
  });

  it('is what the calendar says, where it says one', () => {
    expect(['FR', 'Français', 'fr-CA', 'English', 'EN', 'Español', 'FR/EN', 'bilingue', ''].map(saidLanguage)).toEqual(['fr', 'fr', 'fr', 'en', 'en', 'other', 'unsure', 'unsure', 'unsure']);
  });
});
