/** Words for several people or nobody in particular, where a person should be named. */
import { wordSet } from './word-list.ts';

/** A name that holds one of these words is a group's: `Équipe web`, `Marketing team`. */
export const GROUP_WORDS: ReadonlySet<string> = wordSet(
  'team, teams, everyone, everybody, anyone, anybody, someone, all, committee, staff, group, crew, squad, department, dept, division, office, volunteers, interns, agency, both, us, we, ourselves',
  'équipe, équipes, tous, toutes, tout le monde, quelqu, chacun, comité, groupe, département, service, direction, bureau, personnel, bénévoles, stagiaires, agence, nous',
  'equipo, todos, todas, alguien, comité, grupo, departamento, equipa, equipe, time, alle, jeder, Abteilung, gruppo, tutti',
);

/** What a group is called when it is named by its field alone: `Marketing`, `Communications`. */
export const FIELD_WORDS: ReadonlySet<string> = wordSet(
  'marketing, communication, communications, comms, com, social media, social, content, design, sales, hr, pr, public relations, webcare, creative, digital',
  'médias sociaux, réseaux sociaux, contenu, ventes, rh, relations publiques, création, créa, numérique, web, affaires publiques, les deux',
  'comunicación, comunicação, diseño, ventas, vendas, Kommunikation, Vertrieb',
);

/** `Jean & co`: others that are not named. */
export const AND_OTHERS: ReadonlySet<string> = wordSet('co, company, others, other, al, more, cie, compagnie, autres, autre, otros, outros, andere');
