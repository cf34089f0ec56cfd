/** Headings written as questions, and what they ask for. */
import { describe, expect, it } from 'vitest';
import { headingMeanings } from '../../../core/lexicon/heading-meaning.ts';

function best(heading: string): string | undefined {
  return [...headingMeanings(heading)].sort(([, a], [, b]) => b - a)[0]?.[0];
}

describe('a heading that is a question', () => {
  it.each([
    ['What do we say?', 'text'],
    ['On écrit quoi ?', 'text'],
    ['Was schreiben wir?', 'text'],
    ['What’s it about?', 'title'],
    ['Worum geht’s?', 'title'],
    ['Ça parle de quoi ?', 'title'],
    ['Who approves it?', 'approver'],
    ['Qui valide ?', 'approver'],
    ['Wer gibt frei?', 'approver'],
    ['Who’s filming?', 'owner'],
    ['Qui s’en occupe ?', 'owner'],
    ['Who is it for?', 'audience'],
    ['For whom?', 'audience'],
    ['Pour qui ?', 'audience'],
    ['À qui on parle ?', 'audience'],
    ['Für wen?', 'audience'],
    ['When’s it going out?', 'date'],
    ['Quand est-ce que ça sort ?', 'date'],
    ['Is it up yet?', 'status'],
    ['Rendu où ?', 'status'],
    ['Schon raus?', 'status'],
    ['Shipped?', 'status'],
    ['Fait?', 'status'],
  ])('%s asks for the %s', (heading, meaning) => {
    expect(best(heading)).toBe(meaning);
  });

  it('about what has happened does not ask for the date that is planned', () => {
    expect(best('When did it go out?')).not.toBe('date');
  });
});
