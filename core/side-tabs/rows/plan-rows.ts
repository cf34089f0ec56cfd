/** Decodes the rows of the content plan. */
import { isPlaceholder } from '../../lexicon/placeholders.ts';
import { wordMap } from '../../lexicon/word-list.ts';
import { phraseOf } from '../known-phrases.ts';
import type { PlanDimension, PlanRow } from '../plan-tab.ts';
import { sharesOf } from '../read-numbers.ts';
import { placesOf, textsOf } from '../read-words.ts';
import { isSumRow } from '../sum-row.ts';
import type { TabCells } from '../tab-cells.ts';

/** Words for what an item is, in its own column or as the heading of the items. */
const DIMENSIONS: ReadonlyMap<string, PlanDimension> = wordMap<PlanDimension>([
  ['pillar', 'pilier, piliers, pilier de contenu, thème, thèmes, thématique, thématiques, rubrique, rubriques, catégorie, catégories, pillar, pillars, content pillar, theme, themes, topic, topics, category, categories, bucket'],
  ['format', 'format, formats, type de contenu, type de publication, type de post, content type, post type, type of content, type of post, media type'],
  ['objective', 'objectif, objectifs, but, buts, objective, objectives, goal, goals, aim'],
  ['audience', 'public, publics, public cible, auditoire, clientèle, audience, audiences, target audience, segment, segments'],
  ['campaign', 'campagne, campagnes, campaign, campaigns'],
  ['channel', 'canal, canaux, réseau, réseaux, plateforme, plateformes, channel, channels, network, networks, platform, platforms'],
]);
/** A share of all posts is still a fraction; a tolerance of all of them would be none. */
const LARGEST = { share: 1, tolerance: 0.99 } as const;

export function planRows(tab: TabCells<'plan'>): readonly PlanRow[] {
  const items = textsOf(tab, 'item');
  const ofHeading = phraseOf(tab.heading('item'), DIMENSIONS) ?? 'pillar';
  const words = textsOf(tab, 'dimension');
  const dimensions = words.map((word) => (word === '' || isPlaceholder(word) ? null : phraseOf(word, DIMENSIONS)));
  tab.tell('dimension', placesOf(dimensions, (dimension, place) => dimension === undefined && !isSumRow(items[place] ?? '')), 'word');
  const shares = sharesOf(tab, 'share', LARGEST.share);
  const tolerances = sharesOf(tab, 'tolerance', LARGEST.tolerance);
  const rows: PlanRow[] = [];
  let above: PlanDimension | null = null;
  for (const [at, row] of tab.rows.entries()) {
    const said: PlanDimension | null | undefined = dimensions[at];
    // A dimension that stands only beside the first of its items holds for the ones below.
    if (said !== null && said !== undefined) above = said;
    const item = items[at] ?? '';
    if (item === '' || isSumRow(item) || isSumRow(words[at] ?? '')) continue;
    rows.push({ row, dimension: said ?? above ?? ofHeading, item, share: shares[at] ?? null, tolerance: tolerances[at] ?? null });
  }
  return rows;
}
