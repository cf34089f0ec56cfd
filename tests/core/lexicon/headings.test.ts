/** What headings mean, in both languages and a few others: number, gender, accents, abbreviations, brackets, emoji. */
import { describe, expect, it } from 'vitest';
import type { HeadingMeaning } from '../../../core/lexicon/heading-entry.ts';
import { headingMeanings } from '../../../core/lexicon/heading-meaning.ts';

type Table = readonly (readonly [HeadingMeaning, string])[];

/** Headings whose first meaning leaves no doubt. */
const FRENCH: Table = [
  ['date', 'Date | DATES | Date de publication | Date de la publication | Dates de parution | Date de diffusion (AAAA-MM-JJ) | 📅 Date | Date d’envoi | Date de mise en ligne prévue | Jour de parution | À publier le | Date du post'],
  ['time', 'Heure | HEURES | Heure de publication | Heure (HE) | Horaire | ⏰ Heure de diffusion | Heure d’envoi'],
  ['datetime', 'Date et heure | Date/heure | Date et heure de publication | Jour et heure'],
  ['channel', 'Réseau | Réseaux | RÉSEAUX SOCIAUX | reseau social | Plateforme | Plateforme(s) | Canal | Canaux | Canaux de diffusion | Médias sociaux | Support'],
  ['account', 'Compte | Comptes | Page | Client | Marque | Profil'],
  ['title', 'Titre | Titres | Sujet | Sujet de la publication | Intitulé | Objet | Titre du post | Idée de contenu | Thème de la publication'],
  ['text', 'Texte | Textes | Légende | LEGENDE | Texte de la publication | Texte à publier | Contenu du post | Rédaction | Corps du texte | Texte (FR)'],
  ['format', 'Format | Formats | Type de publication | Type de contenu | Type de média | Format du post | Type de visuel'],
  ['pillar', 'Pilier | Piliers | PILIER | Pilier de contenu | Catégorie | Categories | Rubrique | Thématique | Axe éditorial | Ligne éditoriale'],
  ['campaign', 'Campagne | Campagnes | Nom de la campagne | Opération'],
  ['objective', 'Objectif | Objectifs | But | Finalité | Objectif de la publication'],
  ['audience', 'Public cible | Publics cibles | Cible | Clientèle | Audience | Personas'],
  ['language', 'Langue | Langues'],
  ['department', 'Service | Direction | Département | Arrondissement | Secteur'],
  ['owner', 'Responsable | Responsables | RESPONSABLE DU CONTENU | Resp. | Personne responsable | Assigné à | Assignée à | Attribué à | Rédacteur | Rédactrice | Qui | Auteure ou auteur | Chargée de contenu | Gestionnaire'],
  ['approver', 'Approbateur | Approbatrice | Approuvé par | Approuvée par | Validé par | Validée par | Révisé par | Réviseure | Vérifié par | BAT'],
  ['approved_on', 'Approuvé le | Approuvée le | Date d’approbation | Date de validation'],
  ['status', 'Statut | Statuts | STATUT | Statut de la publication | État | Etat d’avancement | Avancement | Progression | Statut client | Statut canal | Statut date | Status client | État compte'],
  ['tracking', 'Suivi | Suivi de publication | Mis en ligne le | Programmé | Programmée | Date réelle de publication'],
  ['tool', 'Outil | Outil de programmation | Logiciel'],
  ['scheduled_by', 'Programmé par | Programmée par | Planifié par'],
  ['url', 'Lien de la publication | Lien publié | URL du post | Permalien | Lien | Hyperlien'],
  ['asset', 'Visuel | Visuels | Lien vers le visuel | Image | Photo | Vidéo | Fichiers | Visuel requis'],
  ['alt_text', 'Texte alternatif | Texte de remplacement'],
  ['hashtags', 'Mots-clics | Mot-clic | Hashtags | Mots-dièse'],
  ['cta', 'Appel à l’action | CTA | Appel à action'],
  ['notes', 'Notes | Remarque | Remarques | Notes internes | Observations | Note(s) | Précisions'],
  ['id', 'No | Numéro | Identifiant | N° | No de post'],
  ['row_kind', 'Type de ligne | Nature de la ligne'],
  ['budget', 'Budget | Budget publicitaire'],
  ['impressions', 'Impressions | Nombre d’impressions'], ['reach', 'Portée | Couverture | Personnes atteintes'], ['views', 'Vues | Nombre de vues'],
  ['engagements', 'Interactions totales | Engagements'], ['likes', 'Mentions J’aime | Réactions'], ['shares', 'Partages'], ['saves', 'Enregistrements'],
  ['clicks', 'Clics | Clics sur le lien'], ['followers', 'Abonnés | Nombre d’abonnés'], ['engagement_rate', 'Taux d’engagement'], ['spend', 'Montant dépensé | Dépenses'],
  ['other', 'Échéance | Date limite | Créé le | Dernière modification | Priorité | Nombre de caractères | Jour de la semaine | Nouveaux abonnés | Abonnements | Abonnés gagnés | Gain d’abonnés'],
];

const ENGLISH: Table = [
  ['date', 'Date | Publish date | Publishing Date | publication_date | Post date | Posting Day | Go-live date | Launch date | Send date | 🗓 Date | Date (MM/DD)'],
  ['time', 'Time | Post time | Publishing time | Time (ET) | time_utc | Time slot | Posting time (EST)'],
  ['datetime', 'Date & time | Date/Time | Datetime | Timestamp | Publish at | Scheduled at'],
  ['channel', 'Channel | Channels | Platform | PLATFORM(S) | Network | Social network | Social channel | Social media platform | Posting platform'],
  ['account', 'Account | Handle | Brand | Client | Page name'],
  ['title', 'Title | Topic | Topics | Subject | Headline | Post title | Working title | Content idea | Concept | Subject line'],
  ['text', 'Caption | Captions | Copy | Post copy | Copy (EN) | Body copy | Post text | Text | Message text | Tweet text | Final copy'],
  ['format', 'Format | Post format | Content format | Content type | Post type | Type of post | Media type'],
  ['pillar', 'Pillar | Pillars | Content pillar | Category | Categories | Bucket | Content theme | Theme'],
  ['campaign', 'Campaign | Campaigns | Campaign name | Initiative'],
  ['objective', 'Goal | Goals | Objective | Purpose | Post objective'],
  ['audience', 'Audience | Target audience | Persona | Target group'],
  ['language', 'Language | Lang.'],
  ['department', 'Department | Business unit | District'],
  ['owner', 'Owner | Owners | Post owner | Assigned to | Assignee | Responsible | Person in charge | Author | Written by | Who | POC | Copywriter'],
  ['approver', 'Approver | Approved by | Reviewer | Reviewed by | Sign-off by'],
  ['approved_on', 'Approved on | Approval date | Date approved'],
  ['status', 'Status | Post status | STATUS | Workflow status | Progress | State | Client status'],
  ['tracking', 'Tracking | Posted at | Published on | Posted | Posted? | Actual publish date | Posting status'],
  ['tool', 'Tool | Scheduling tool | Scheduled in'],
  ['scheduled_by', 'Scheduled by | Queued by'],
  ['url', 'Post URL | Post link | Live link | Link to post | Permalink | URL | Published link'],
  ['asset', 'Visual | Visuals | Image | Image link | Creative | Asset link | Artwork | Media URL | Graphic | Photo/Video'],
  ['alt_text', 'Alt text | Image description'],
  ['hashtags', 'Hashtags | Hashtag | Hash tags'],
  ['cta', 'CTA | Call to action | Call-to-Action'],
  ['notes', 'Notes | Note | Remarks | Feedback | Internal notes'],
  ['id', 'ID | Post ID | Number | No. | Post # | Sr. No'],
  ['row_kind', 'Row type | Entry type'],
  ['budget', 'Budget | Ad budget'],
  ['impressions', 'Impressions | Total impressions'], ['reach', 'Reach | Post reach'], ['views', 'Views | Video views | Plays'], ['engagements', 'Engagements | Total engagement'],
  ['likes', 'Likes | Reactions'], ['shares', 'Shares | Reposts'], ['saves', 'Saves | Bookmarks'], ['clicks', 'Clicks | Link clicks'], ['followers', 'Followers | Total followers'],
  ['engagement_rate', 'Engagement rate'], ['spend', 'Amount spent | Ad spend'],
  ['other', 'Due date | Deadline | Created at | Last modified | Day of week | Priority | Word count | UTM link | New follows | New followers | Follows | Subscribers gained'],
];

const OTHERS: Table = [
  ['date', 'Fecha | Fecha de publicación | Día de publicación | Data da postagem | Datum | Veröffentlichungsdatum | Erscheinungsdatum'],
  ['time', 'Hora | Horário | Uhrzeit | Veröffentlichungszeit'],
  ['channel', 'Red social | Redes | Plataforma | Rede social | Kanal | Plattform | Soziales Netzwerk'],
  ['title', 'Título | Asunto | Assunto | Titel | Überschrift'],
  ['text', 'Texto | Copia | Legenda | Texto del post | Beitragstext | Bildunterschrift'],
  ['format', 'Formato | Tipo de publicación | Tipo de postagem | Beitragsart | Medienformat'],
  ['pillar', 'Pilar | Pilares | Categoría | Kategorie | Rubrik'],
  ['owner', 'Encargada | Responsável | Quién | Verantwortlich | Zuständig | Bearbeiterin'],
  ['approver', 'Aprobado por | Revisado por | Freigegeben von'],
  ['status', 'Estado | Situação | Estatus | Bearbeitungsstand'],
  ['asset', 'Imagen | Imagens | Bild | Bildmaterial'],
  ['notes', 'Observaciones | Observações | Notizen | Anmerkung'],
  ['cta', 'Llamado a la acción | Chamada para ação'], ['objective', 'Objetivo | Ziel'], ['audience', 'Público objetivo | Público-alvo | Zielgruppe'],
];

/** Words of several meanings: the cells decide, so all of them must be there. */
const VAGUE: readonly (readonly [string, readonly HeadingMeaning[]])[] = [
  ['Type', ['format', 'pillar', 'row_kind']], ['Thème', ['pillar', 'title']], ['Theme', ['pillar', 'title']], ['Contenu', ['text', 'title']], ['Content', ['text', 'title']],
  ['Jour', ['date']], ['Day', ['date']], ['Semaine', ['date']], ['Post', ['title', 'text', 'format', 'id']], ['Lien', ['url', 'asset']], ['Link', ['url', 'asset']],
  ['Nom', ['title', 'owner']], ['Name', ['title', 'owner']], ['Validation', ['status', 'approver']], ['Approval', ['status', 'approver']], ['Publié', ['tracking', 'status']],
  ['Accroche', ['title', 'text']], ['Hook', ['title', 'text']], ['Description', ['text', 'title']], ['Commentaires', ['notes', 'comments']], ['Publié le', ['tracking', 'date']],
];

function cases(table: Table): readonly (readonly [string, HeadingMeaning])[] {
  return table.flatMap(([meaning, headings]) => headings.split(' | ').map((heading) => [heading, meaning] as const));
}

/** The meaning that scores highest; null where two do, or none. */
function firstMeaning(heading: string): HeadingMeaning | null {
  const [first, second] = [...headingMeanings(heading)].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

describe.each([['French', FRENCH], ['English', ENGLISH], ['Spanish, Portuguese and German', OTHERS]] as const)('a heading in %s', (_, table) => {
  it.each(cases(table))('%s means %s', (heading, meaning) => {
    expect(firstMeaning(heading)).toBe(meaning);
    expect(headingMeanings(heading).get(meaning)).toBeGreaterThanOrEqual(0.55);
  });
});

describe('a heading of several meanings', () => {
  it.each(VAGUE)('%s keeps them all', (heading, meanings) => {
    const found = headingMeanings(heading);
    expect(meanings.filter((meaning) => (found.get(meaning) ?? 0) < 0.25)).toEqual([]);
  });

  it('is led by the word that decides, first in French and last in English', () => {
    expect(firstMeaning('Statut du visuel')).toBe('status');
    expect(firstMeaning('Visual status')).toBe('status');
    expect(firstMeaning('Lien du visuel')).toBe('asset');
    expect(firstMeaning('Date d’approbation')).toBe('approved_on');
    expect(firstMeaning('Approval date')).toBe('approved_on');
    expect(firstMeaning('Heure du texte')).toBe('time');
  });
});

describe('a heading that says nothing known', () => {
  it.each(['Poste', 'Zorb', 'Météo', 'Weather', 'Chart', 'Samstag', '✨', '', '2026'])('%s means nothing', (heading) => {
    expect([...headingMeanings(heading).keys()].filter((meaning) => meaning !== 'other')).toEqual([]);
  });
});
