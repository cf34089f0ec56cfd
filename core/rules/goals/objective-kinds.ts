/** The ten objectives that teams have on social networks, known by their words; each has a figure that measures it. */
import { foldedWords, singular } from '../../lexicon/fold.ts';
import { entriesOf } from '../../lexicon/word-list.ts';

export const OBJECTIVE_KINDS = [
  'research', 'service', 'indirect-sales', 'direct-sales', 'leads', 'awareness', 'leadership', 'findability', 'online-traffic', 'offline-traffic',
] as const;
export type ObjectiveKind = (typeof OBJECTIVE_KINDS)[number];

/** The particular before the general: `ventes indirectes` before `ventes`, `trafic en magasin` before `trafic`. */
const PHRASES: readonly (readonly [ObjectiveKind, readonly string[]])[] = ([
  ['research', 'étude de marché, études de marché, recherche marketing, connaître notre public, connaissance du public, connaissance client, sondage, rétroaction, écoute sociale, market research, audience research, customer insight, insights, survey, feedback, social listening'],
  ['service', 'service client, service à la clientèle, service aux visiteurs, service aux citoyens, service aux usagers, relation client, soutien à la clientèle, satisfaction, webcare, customer service, customer care, customer support, visitor service, satisfaction'],
  ['indirect-sales', 'ventes indirectes, vente indirecte, revendeurs, détaillants, indirect sales, retailers, resellers'],
  ['leads', 'clients potentiels, prospects, prospection, génération de demandes, demandes de soumission, demandes reçues, leads, lead generation, prospecting, enquiries, inquiries'],
  ['findability', 'être trouvé, se faire trouver, visibilité dans les moteurs, référencement, seo, being found, be found, findability, search visibility'],
  ['offline-traffic', 'fréquentation, achalandage, visites sur place, visites en magasin, trafic en magasin, trafic hors ligne, trafic en boutique, entrées, visiteurs sur place, offline traffic, foot traffic, footfall, store visits, in store, attendance, visits'],
  ['online-traffic', 'trafic web, trafic du site, trafic vers le site, visites du site, trafic en ligne, trafic, téléchargements, web traffic, site traffic, website traffic, website visits, online traffic, traffic, app installs, app downloads, downloads'],
  ['direct-sales', 'ventes directes, ventes en ligne, vente en ligne, ventes, vente, chiffre d’affaires, billetterie, direct sales, online sales, sales, revenue, ecommerce, e commerce, ticket sales'],
  ['leadership', 'leadership, leadership éclairé, autorité, expertise, crédibilité, influence, thought leadership, authority, credibility'],
  ['awareness', 'notoriété, visibilité, rayonnement, faire connaître, image de marque, portée, awareness, brand awareness, visibility, reach'],
] as const).map(([kind, list]) => [kind, entriesOf(list).map(comparable)]);

/** A longer text is no name of an objective. */
const LONGEST = 200;

/** Which of the ten an objective is, by the words in it; null where they don't tell. */
export function objectiveKind(text: string): ObjectiveKind | null {
  if (text.length > LONGEST) return null;
  const padded = ` ${foldedWords(text).map(singular).join(' ')} `;
  return PHRASES.find(([, phrases]) => phrases.some((phrase) => padded.includes(` ${phrase} `)))?.[0] ?? null;
}

function comparable(phrase: string): string {
  return phrase.split(' ').map(singular).join(' ');
}
