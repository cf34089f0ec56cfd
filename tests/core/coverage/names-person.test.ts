/** Which names on the team's tab are a person's. */
import { expect, it } from 'vitest';
import { namesPerson } from '../../../core/coverage/names-person.ts';

it.each(['à embaucher', 'Poste vacant', 'Poste à combler (webcare)', 'Poste vacant - webcare', 'Vacant', 'TBD', 'To be hired', 'Open position', 'Tous', 'Équipe marketing', 'Community team', 'Everyone', '?', ' ', ''])('%j is nobody’s', (text) => {
  expect(namesPerson(text)).toBe(false);
});

it.each(['Inès Roy', 'Louise Bureau', 'Agence Zed', 'Zed Agency', 'Léo (Agence Zed)', 'Marc Côté (à remplacer)', 'Roy, Inès', '__proto__'])('%j is', (text) => {
  expect(namesPerson(text)).toBe(true);
});
