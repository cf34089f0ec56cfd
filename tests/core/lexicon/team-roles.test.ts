/** Which role a word of a team's own stands for. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/lexicon/fold.ts';
import { namesTeamRole, teamRoleOf, teamRolesIn } from '../../../core/lexicon/team-roles.ts';
import { TEAM_ROLES, TEAM_ROLE_WORDS } from '../../../core/lexicon/team-role-words.ts';

describe('a role', () => {
  it.each([
    ['manager', 'Gestionnaire de médias sociaux', 'Gestionnaires des réseaux sociaux', 'Coordonnatrice des médias sociaux', 'Conseillère en médias sociaux', 'Social media manager', 'Social Media Manager (SMM)', 'Head of social'],
    ['marketer', 'Marketing de contenu', 'Chargé·e de contenu', 'Chargée de contenus', 'Content marketer'],
    ['creative', 'Création visuelle', 'Créateur.trice de contenu', 'Directrice artistique', 'Content creator'],
    ['analyst', 'Analyse', 'Analystes', 'Data analyst'],
    ['webcare', 'CM', 'Community manager', 'Animatrice de communauté', 'Animateur·rice de communauté', 'Service à la clientèle', 'Réponse à la communauté', 'Modératrice', 'Customer service'],
    ['measure', 'Mesure des résultats', 'Reporting'], ['watch', 'Veille', 'Veilleuse', 'News watch', 'Social listening'],
    ['writing', 'Rédactrice', 'rédacteur·rice', 'Rédacteur(trice)', 'Rédacteurs.trices', 'rédacteur/rédactrice', 'Senior copywriter'],
    ['design', 'Graphistes', 'Graphic designer'], ['video', 'Vidéaste', 'Monteuse vidéo', 'Videographer'], ['proofreading', 'Réviseure', 'Réviseur·e linguistique', 'Copy editor'],
    ['translation', 'Traductrice', 'Translator'], ['approval', 'Approbatrice', 'Approver'], ['ads', 'Publicités', 'Paid social'], ['events', 'Évènementiel', 'Event manager'],
  ])('is known as %s in either gender and language', (role, ...words) => {
    expect(words.map(teamRoleOf)).toEqual(words.map(() => role));
  });

  it('of the team’s own is its folded word, and a blank is none', () => {
    expect(['Gardienne du phare', 'Webcare niveau 2', 'Webcare (nuit)', 'Analyste / veille', ' ', ''].map(teamRoleOf)).toEqual(['gardienne du phare', 'webcare niveau 2', 'webcare nuit', 'analyste veille', '', '']);
  });

  it('is known by its own key, and no phrase stands for two', () => {
    expect(TEAM_ROLES.map(teamRoleOf)).toEqual([...TEAM_ROLES]);
    for (const [role, list] of TEAM_ROLE_WORDS) for (const word of list.split(',')) expect([word.trim(), teamRoleOf(word)]).toEqual([word.trim(), role]);
  });
});

describe('a cell of roles', () => {
  it.each([
    ['Webcare, veille; vidéo', 'webcare watch video'], ['Rédacteur/trice, réviseur·e', 'writing proofreading'], ['Rédaction et relecture', 'writing proofreading'], ['Vidéo + photo\nveille', 'video photo watch'],
    ['Webcare, CM', 'webcare'], ['', ''],
  ])('%j parts into %j', (text, roles) => {
    expect(teamRolesIn(text).join(' ')).toBe(roles);
  });

  it('is not parted at an “and” between words that only the team knows', () => {
    expect(teamRolesIn('Quai et accueil, CM')).toEqual(['quai et accueil', 'webcare']);
  });

  it('tells whether it names one that is known', () => {
    expect(['Quai, CM', 'Quai', ''].map(namesTeamRole)).toEqual([true, false, false]);
  });
});

it('never throws, and never gives a word that another spelling of it would not', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (text) => {
    expect(typeof teamRoleOf(text)).toBe('string');
    expect(teamRolesIn(text)).not.toContain('');
    if (teamRoleOf(text) === fold(text)) expect(teamRoleOf(text.toUpperCase().toLowerCase())).toBe(teamRoleOf(text.toLowerCase()));
  }), { numRuns: 500 });
});
