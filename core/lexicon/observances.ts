/** Holidays and commercial days that calendars mark by their bare names. */
import { fold } from './fold.ts';
import { wordSet } from './word-list.ts';

const OBSERVANCES = wordSet(
  `Halloween, Christmas, Christmas Eve, Christmas Day, Boxing Day, Hanukkah, Kwanzaa, New Year, New Years, New Year s Eve, New Year s Day, Valentine s Day, Valentines Day, St Patrick s Day, Saint Patrick s Day, Pancake Day, Mardi Gras, Lent, Ash Wednesday, Good Friday, Easter, Easter Sunday, Easter Monday, Passover,
   Ramadan, Eid, Eid al Fitr, Eid al Adha, Diwali, Holi, Lunar New Year, Chinese New Year, Mother s Day, Mothers Day, Father s Day, Fathers Day, Labor Day, Labour Day, May Day, Victoria Day, Canada Day, Civic Holiday, Orange Shirt Day, Thanksgiving, Thanksgiving Day, Remembrance Day, Veterans Day, Memorial Day, Independence Day,
   4th of July, Fourth of July, Juneteenth, Presidents Day, Martin Luther King Day, MLK Day, Columbus Day, Indigenous Peoples Day, Election Day, Family Day, Black Friday, Cyber Monday, Giving Tuesday, Small Business Saturday, Prime Day, Singles Day, Back to School, Earth Day, Earth Hour, Pride, Pride Month, Black History Month, Movember,
   April Fools, April Fools Day, Pi Day, Star Wars Day, Super Bowl, Oktoberfest, Burns Night, Bonfire Night, Anzac Day, Australia Day, Day of the Dead, Leap Day, Daylight Saving Time`,
  `Noël, veille de Noël, réveillon, réveillon du jour de l An, jour de l An, nouvel An, veille du jour de l An, lendemain de Noël, Saint-Sylvestre, Épiphanie, fête des Rois, Chandeleur, Saint-Valentin, Mardi gras, carême, Saint-Patrick, Pâques, Vendredi saint, lundi de Pâques, Ascension, Pentecôte, lundi de Pentecôte, Assomption, Toussaint,
   ramadan, Aïd, Aïd el-Fitr, Aïd el-Kébir, Nouvel An chinois, Nouvel An lunaire, poisson d avril, fête des Mères, fête des Pères, fête des Patriotes, Journée nationale des patriotes, fête du Travail, fête nationale, fête nationale du Québec, Saint-Jean, Saint-Jean-Baptiste, fête du Canada, confédération, fête de Dollard, Action de grâce, Action de grâces,
   jour du Souvenir, Armistice, armistice 1918, victoire 1945, 14 juillet, 8 mai, 11 novembre, 1er mai, fête de la Musique, fête de la Reine, Vendredi fou, Cyberlundi, Mardi je donne, rentrée, rentrée scolaire, relâche, semaine de relâche, soldes, Halloween, solstice d été, solstice d hiver, équinoxe, changement d heure, Fierté, jour de la Terre, heure pour la Terre`,
  `Navidad, Nochebuena, Año Nuevo, Reyes, Día de Reyes, San Valentín, Semana Santa, Pascua, Día de la Madre, Día del Padre, Día del Trabajo, Día de Muertos, Natal, Ano Novo, Carnaval, Páscoa, Dia das Mães, Dia dos Pais, Dia dos Namorados, Festa Junina, Weihnachten, Heiligabend, Silvester, Neujahr, Ostern, Pfingsten, Muttertag, Vatertag, Tag der Arbeit, Valentinstag`,
);
const ARTICLE = /^(?:l|la|le|les|the|el|der|die|das)\s/;
const YEAR = /\s20\d\d$/;
const LONGEST = 60;

/** Whether a text is such a name and no more; an article before it and a year after it change nothing. */
export function isObservanceName(text: string): boolean {
  return text.length <= LONGEST && OBSERVANCES.has(fold(text).replace(ARTICLE, '').replace(YEAR, ''));
}
