/** Les onglets de l’équipe que Suivi prépare. */
import type { TeamTabsWords } from '../team-tabs-words.ts';

export const frTeamTabs: TeamTabsWords = {
  tabs: {
    team: { name: 'Équipe', headings: ['Nom', 'Rôles', 'Canaux', 'Service', 'Interne ou agence', 'Jours', 'De', 'À', 'Capacité par semaine', 'Début', 'Fin', 'Relève', 'Droits'] },
    needs: { name: 'Besoins', headings: ['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Idéal', 'Maximum'] },
    absences: { name: 'Absences', headings: ['Nom', 'Du', 'Au', 'Heure de début', 'Heure de fin', 'Motif'] },
    rota: { name: 'Garde', headings: ['Du', 'Au', 'De', 'À', 'Rôle', 'Canal', 'Personne', 'Remplace', 'Plage'] },
    duties: { name: 'Tâches', headings: ['Tâche', 'Rôle', 'Fréquence', 'Responsable', 'Relève'] },
  },
  roles: {
    manager: 'Gestion des médias sociaux', marketer: 'Marketing de contenu', creative: 'Création visuelle', analyst: 'Analyse', webcare: 'Réponse à la communauté', watch: 'Veille',
  },
  allChannels: 'Tous les canaux',
  memberships: ['Interne', 'Agence'],
  days: ['lun–ven', 'sam–dim', 'tous les jours'],
  closed: 'Fermé',
  reasons: ['Vacances', 'Maladie', 'Formation', 'Congé', 'Préfère ne pas travailler', 'Souhaite travailler'],
  rhythms: { daily: 'Chaque jour', weekly: 'Chaque semaine', monthly: 'Chaque mois' },
  duties: [
    ['Répondre aux messages', 'webcare', 'daily'], ['Suivre les mentions et y répondre', 'webcare', 'daily'], ['Entretenir le lien avec nos inconditionnels', 'webcare', 'daily'],
    ['Suivre l’actualité du secteur', 'watch', 'daily'], ['Publier', 'marketer', 'daily'], ['Se tenir au courant de nos produits et services', 'marketer', 'daily'], ['Surveiller la concurrence', 'watch', 'daily'],
    ['Faire le point avec l’équipe', 'manager', 'weekly'], ['Rédiger le rapport de la semaine', 'analyst', 'weekly'],
    ['Réviser la stratégie', 'manager', 'monthly'], ['Préparer les évènements du mois suivant', 'marketer', 'monthly'], ['Prendre une journée pour décrocher', 'manager', 'monthly'],
  ],
};
