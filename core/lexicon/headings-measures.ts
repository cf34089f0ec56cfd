/** Headings of the numbers that networks report. */
import type { HeadingEntry } from './heading-entry.ts';

export const MEASURE_HEADINGS: readonly HeadingEntry[] = [
  { meaning: 'impressions', weight: 1, either: 'impressions', headLast: 'total impressions, impression, post impressions, Impressionen', headFirst: 'impressions totales, nombre d impressions, impresiones, impressões, impressioni' },
  { meaning: 'reach', weight: 1, headLast: 'reach, total reach, accounts reached, post reach, unique impressions, people reached, Reichweite', headFirst: 'couverture, portée, comptes atteints, personnes atteintes, alcance, copertura, cuentas alcanzadas' },
  { meaning: 'views', weight: 1, headLast: 'views, view, video views, total views, plays, post views, Aufrufe', headFirst: 'vues, nombre de vues, vues de la vidéo, lectures, visualizaciones, reproducciones, visualizações, vistas, visualizzazioni' },
  { meaning: 'views', weight: 0.7, headLast: 'media views, engaged views', headFirst: 'vues engagées, vues intentionnelles' },
  { meaning: 'engagements', weight: 1, either: 'engagements', headLast: 'engagement, interactions, total engagement, total interactions, total engagements, post engagement, reactions comments and shares, Interaktionen', headFirst: 'interactions totales, total des interactions, réactions commentaires et partages, interacciones, interações, interazioni' },
  { meaning: 'likes', weight: 1, either: 'likes, reactions', headLast: 'like, total likes, like count, hearts, Gefällt mir', headFirst: 'j aime, mentions j aime, réactions, me gusta, curtidas, mi piace, reacciones, reações' },
  { meaning: 'comments', weight: 1, headLast: 'comments, replies, total comments, comment count, comments added, number of comments, Kommentare', headFirst: 'commentaires, réponses, commentaires ajoutés, nombre de commentaires, comentarios, comentários, respuestas, respostas, commenti' },
  { meaning: 'shares', weight: 1, headLast: 'shares, reposts, retweets, share, total shares, share count, shares reposts', headFirst: 'partages, partage, republications, repartages, nombre de partages, compartidos, veces compartido, compartilhamentos, condivisioni' },
  { meaning: 'saves', weight: 1, headLast: 'saves, bookmarks, saved, save, total saves, add to favorites, favorites', headFirst: 'enregistrements, sauvegardes, favoris, guardados, salvamentos, salvataggi' },
  { meaning: 'clicks', weight: 1, headLast: 'clicks, total clicks, link clicks, url clicks, clicks all, click, website clicks, Klicks', headFirst: 'clics, total des clics, clics sur un lien, clics sur le lien, nombre de clics, clics totales, cliques, clic' },
  { meaning: 'spend', weight: 1, headLast: 'spend, amount spent, ad spend, cost, spent, total spend, boost spend, Ausgaben', headFirst: 'dépenses, montant dépensé, dépense, coût, dépensé, gasto, importe gastado, valor gasto, spesa' },
  { meaning: 'conversions', weight: 1, either: 'conversions', headLast: 'conversion, results, leads, purchases, sign ups, key events, Konversionen', headFirst: 'résultats, événements clés, ventes, inscriptions, conversiones, conversões, resultados, conversioni' },
  { meaning: 'followers', weight: 1, headLast: 'followers, new followers, new follows, follows, subscribers, total followers, follower count, followers gained, Follower', headFirst: 'abonnés, nouveaux abonnés, abonnements, seguidores, nuevos seguidores, novos seguidores, follower' },
  { meaning: 'engagement_rate', weight: 1, headLast: 'engagement rate, er, eng rate, engagement percent, Engagement Rate', headFirst: 'taux d engagement, taux d interaction, tasa de interacción, tasa de engagement, taxa de engajamento, taxa de interação' },
];
