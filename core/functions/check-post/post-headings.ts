/** Which cell of a post's row plays which role, by the usual headings of calendars in both languages. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import { placesIn, rolesByHeading } from '../heading-places.ts';

/** The roles that the functions look at. */
export type PostRole = Extract<Role, 'date' | 'time' | 'channel' | 'text' | 'title' | 'hashtags' | 'owner' | 'status' | 'format' | 'tool' | 'pillar' | 'row_kind'>;

/** The pane reads many more headings, and the cells below them; a formula has the row alone. */
const HEADINGS: { readonly [R in PostRole]: string } = {
  date: `date, jour, date et heure, date de publication, date prévue, date prévue de publication, date de diffusion, jour de publication, publication le, quand,
    day, date and time, publish date, publication date, publishing date, posting date, post date, scheduled date, planned date, go live date, when`,
  time: 'heure, heure de publication, heure prévue, time, post time, posting time, publish time, scheduled time, hour',
  channel: 'canal, réseau, réseau social, plateforme, média social, channel, network, social network, platform',
  text: `texte, texte de la publication, légende, contenu, message, copie, publication, rédaction, text, post text, caption, copy, post copy, content, post content, body, post`,
  title: 'titre, sujet, thème, title, subject, topic, headline',
  hashtags: 'mots clics, mots dièse, hashtags, tags',
  owner: 'responsable, personne responsable, rédacteur, rédactrice, auteur, autrice, assigné à, qui, owner, responsible, assigned to, assignee, author, writer, person, who',
  status: 'statut, état, étape, avancement, suivi, status, state, stage, progress',
  format: 'format, type de contenu, type de publication, type, content type, post type',
  pillar: 'pilier, pilier de contenu, rubrique, catégorie, pillar, content pillar, category, topic pillar',
  row_kind: 'nature, type de ligne, nature de la ligne, genre, kind, row type, entry type, item type',
  tool: 'outil, outil de programmation, programmé dans, tool, scheduling tool, scheduled in',
};

const ROLE_OF: ReadonlyMap<string, PostRole> = rolesByHeading(HEADINGS);

/** The place of each role's cell; of two headings of a role the first. */
export function postPlaces(headings: readonly Cell[]): ReadonlyMap<PostRole, number> {
  return placesIn(headings, ROLE_OF);
}
