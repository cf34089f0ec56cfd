/** What stands where a person would, of a post that nobody holds: `à embaucher`, `Poste vacant`, `to be hired`. */
import { fold } from './fold.ts';
import { wordSet } from './word-list.ts';

const VACANCIES = wordSet(
  `vacant, vacante, vacants, à embaucher, à combler, à pourvoir, à recruter, à doter, à engager, à nommer, à remplacer, à assigner, à attribuer, non comblé, non pourvu, poste ouvert, embauche à venir, embauche en cours, en recrutement, recrutement en cours, en cours de recrutement, en cours d embauche, en dotation, personne à venir, futur employé, future employée,
   vacancy, to hire, to be hired, to recruit, to be recruited, to fill, to be filled, to be assigned, to be appointed, to be named, unfilled, unassigned, open position, open role, open post, hiring, now hiring, new hire, recruiting, recruitment under way, future hire`,
);
const LONGEST = 60;
const PHRASES = [...VACANCIES].map((phrase) => ` ${phrase} `);

/** Whether a text says that a post stands empty; `Poste vacant (webcare)` and `À combler 2` do too. */
export function isVacancy(text: string): boolean {
  if (text === '' || text.length > LONGEST) return false;
  const within = ` ${fold(text)} `;
  return PHRASES.some((phrase) => within.includes(phrase));
}
