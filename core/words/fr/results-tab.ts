/** L’onglet des résultats que Suivi prépare. */
import type { ResultsTabWords } from '../results-tab-words.ts';

export const frResultsTab: ResultsTabWords = {
  name: 'Résultats',
  headings: {
    key: 'Clé', channel: 'Canal', account: 'Compte', level: 'Niveau', day: 'Date', minutes: 'Heure', format: 'Format', text: 'Texte', url: 'Lien', postId: 'Identifiant de la publication',
    importedOn: 'Importé le',
    impressions: 'Impressions', reach: 'Portée', views: 'Vues', engagements: 'Interactions', likes: 'Mentions J’aime', comments: 'Commentaires', shares: 'Partages', saves: 'Enregistrements',
    clicks: 'Clics', spend: 'Dépenses', conversions: 'Conversions', followers: 'Abonnés', engagement_rate: 'Taux d’engagement',
  },
  levels: { post: 'publication', paid: 'publication payée', day: 'jour', period: 'période' },
};
