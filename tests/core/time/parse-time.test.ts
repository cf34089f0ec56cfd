/** Times as people type them. */
import { describe, expect, it } from 'vitest';
import { UNREAD_TIME, parseTime } from '../../../core/time/parse-time.ts';

describe('a time of day', () => {
  it.each([
    ['09:00', 540], ['9:05', 545], ['19h', 1140], ['19h30', 1170], ['19 h 30', 1170], ['19\u00a0h\u00a030', 1170], ['8 pm', 1200], ['6:00 PM', 1080],
    ['12:00 AM', 0], ['12 pm', 720], ['7:00 p.m.', 1140], ['09:00:30', 540], ['19 Uhr', 1140], ['19.30', 1170], ['noon', 720], ['minuit', 0], ['10:00 AM EST', 600],
    ['9am ET', 540], ['09:00 UTC', 540], ['12:30 PM (ET)', 750], ['15:00 HNE', 900], ['10h HE', 600], ['LIVE 20h', 1200], ['vers 9 h', 540], ['vers midi', 720],
  ])('reads %s', (text, minutes) => {
    expect(parseTime(text)).toBe(minutes);
  });

  it.each([
    ['9h-11h', 540], ['18:00–20:00', 1080], ['9-11 am', 540], ['11-1pm', 660], ['7:30-8:00 pm', 1170], ['18h à 20h', 1080], ['entre 9h et 10h', 540], ['9 AM–5 PM', 540], ['10:00–11:00', 600], ['5 PM EST / 2 PM PST', 1020], ['9h / 17h', 540],
  ])('takes the start of %s', (text, minutes) => {
    expect(parseTime(text)).toBe(minutes);
  });

  it.each(['', 'LIVE', 'morning', 'matin', 'afternoon', 'après-midi', 'avant-midi', 'soir', 'PM', '25:00', '10:75', '9', '2 posts', 'à venir'])('does not guess at %j', (text) => {
    expect(parseTime(text)).toBe(UNREAD_TIME);
  });
});
