/** How the content plan is known: what shares of the posts there should be. */
import { tabForm } from '../tab-form.ts';
import type { TabForm } from '../tab-form.ts';

export const PLAN_FORM: TabForm = tabForm('plan', {
  names: `plan de contenu, plan de contenus, plan éditorial, mix de contenu, mix de contenus, mix éditorial, répartition, répartition du contenu, répartition des contenus, répartition cible, dosage, équilibre, piliers, piliers de contenu, pilier, thèmes, parts cibles, cibles de contenu,
    content plan, content mix, content balance, content split, content pillars, pillars, mix, target mix, editorial mix, editorial plan, pillar mix, balance, content targets`,
  fields: {
    dimension: { headings: 'dimension, critère, axe, genre, type d élément, selon, criterion, axis, kind, item type, by, split by' },
    item: {
      isEssential: true,
      headings: `élément, pilier, piliers, pilier de contenu, thème, thèmes, thématique, rubrique, catégorie, format, formats, type, type de contenu, type de publication, objectif, public, public cible, audience, campagne, canal, réseau, plateforme, contenu, nom, quoi,
        item, pillar, pillars, content pillar, theme, themes, category, bucket, content type, post type, type of content, objective, goal, target audience, campaign, channel, network, platform, content, name, what`,
    },
    share: {
      isTelling: true, isEssential: true,
      headings: `part, part cible, part visée, part des publications, part du contenu, %, % cible, % visé, % des publications, % du contenu, pourcentage, pourcentage cible, pourcentage visé, proportion, proportion cible, poids, quota, cible, cible %, répartition, répartition cible, dosage,
        share, target share, share of posts, share of content, % target, target %, % of posts, % of content, percent, percentage, target percentage, target, mix, target mix, weight, ratio, split`,
    },
    tolerance: {
      isTelling: true,
      headings: 'tolérance, tolérance %, écart, écart permis, écart toléré, écart accepté, marge, marge permise, marge d erreur, tolerance, tolerance %, margin, allowed gap, accepted gap, leeway, plus or minus, plus ou moins, ±',
    },
  },
  against: 'date, date de publication, publish date, heure, time, légende, caption, texte, text, statut, status, tâche, task, prix, price, impressions, reach, portée, vues, views, clics, clicks, abonnés, followers',
  leastNamed: 3,
  alone: { telling: 2, known: 3 },
});
