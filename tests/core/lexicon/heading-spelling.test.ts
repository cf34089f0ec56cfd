/** Headings that are written otherwise than the lexicon has them: inclusive, shortened, misspelled, or as who did what. */
import { describe, expect, it } from 'vitest';
import type { HeadingMeaning } from '../../../core/lexicon/heading-entry.ts';
import { headingMeanings } from '../../../core/lexicon/heading-meaning.ts';

function best(heading: string): HeadingMeaning | null {
  const [first] = [...headingMeanings(heading)].sort(([, a], [, b]) => b - a);
  return first?.[0] ?? null;
}

describe('a heading in inclusive writing', () => {
  it.each<readonly [string, HeadingMeaning]>([
    ['Auteur·rice', 'owner'], ['Rédacteur·rice·s', 'owner'], ['Rédacteur/trice', 'owner'], ['Relecteur·rice', 'approver'], ['Chargé.e de projet', 'owner'], ['Étudiant.e', 'owner'],
    ['Porteur·se', 'owner'], ['Encargado/a', 'owner'], ['Redakteur:in', 'owner'], ['Redakteur*in', 'owner'], ['Approuvé·e par', 'approver'],
  ])('%s is read without the other ending', (heading, meaning) => {
    expect(best(heading)).toBe(meaning);
  });

  it.each(['Go-live', 'Sign-off', 'Vidéo/photo', 'Image/lien'])('%s has no such ending', (heading) => {
    expect(headingMeanings(heading).size).toBeGreaterThan(0);
  });
});

describe('a heading of which no word is known', () => {
  it.each<readonly [string, HeadingMeaning]>([
    ['Responsble', 'owner'], ['Platefrome', 'channel'], ['Hastags', 'hashtags'], ['Captoin', 'text'], ['Plattforme', 'channel'], ['Campagn', 'campaign'], ['Hash-tags', 'hashtags'], ['Cam-pagne', 'campaign'],
  ])('%s is taken for the word that is one slip away', (heading, meaning) => {
    expect(best(heading)).toBe(meaning);
  });

  it.each<readonly [string, HeadingMeaning]>([['Impress.', 'impressions'], ['Observ.', 'notes'], ['Départ.', 'department']])('%s is spelled out', (heading, meaning) => {
    expect(best(heading)).toBe(meaning);
  });

  it.each(['Proto', 'Zorb', 'Mistral', 'Verger', 'Com.', 'Abc.'])('%s stays unknown where nothing is near, or several things are', (heading) => {
    expect(best(heading)).toBeNull();
  });
});

describe('a heading that says who did something', () => {
  it.each<readonly [string, HeadingMeaning]>([
    ['Submitted by', 'owner'], ['Photographed by', 'owner'], ['Saisi par', 'owner'], ['Elaborado por', 'owner'], ['Geschrieben von', 'owner'], ['Cleared by', 'approver'], ['OK’d by', 'approver'],
    ['Vetted by', 'approver'], ['Relu par', 'approver'], ['Visé par', 'approver'], ['Revisado por', 'approver'], ['Due by', 'other'],
  ])('%s', (heading, meaning) => {
    expect(best(heading)).toBe(meaning);
  });

  it('is a person’s, whatever the person answers for', () => {
    for (const heading of ['Responsable du visuel', 'Responsable du texte', 'Copy lead', 'Visual owner']) expect(best(heading)).toBe('owner');
    expect(headingMeanings('Responsable du visuel').get('asset')).toBeLessThan(0.4);
  });
});

describe('a heading that names a scheduling tool', () => {
  it.each(['Programmé dans Hootsuite', 'Scheduled in Buffer?', 'In Metricool'])('%s asks whether the post is scheduled', (heading) => {
    expect(best(heading)).toBe('tracking');
  });
});

describe('signs in a heading', () => {
  it('do not change what it says', () => {
    expect(best('Publié (o/n)')).toBe('tracking');
    expect(best('Posted y/n')).toBe('tracking');
    expect(best('Hashtags #')).toBe('hashtags');
    expect(best('Post #')).toBe('id');
  });
});

describe('a question word', () => {
  it.each<readonly [HeadingMeaning, string]>([
    ['owner', 'Qui? | Who | Quién | Quem? | Wer | Chi'], ['date', 'Quand | When? | Cuándo | Quando | Wann'], ['title', 'Quoi | What | Qué | O quê | Was?'], ['channel', 'Où? | Where | Dónde | Onde | Wo | Dove'],
    ['objective', 'Pourquoi | Why? | Por qué | Warum'], ['audience', 'Pour qui? | Para quién | Für wen'],
  ])('asks for the %s in each language', (meaning, headings) => {
    for (const heading of headings.split(' | ')) expect(best(heading)).toBe(meaning);
  });
});
