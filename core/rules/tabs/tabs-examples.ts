/** Examples of the rules about the tabs beside the calendar. */
import type { ExamplesOf } from '../example.ts';
import type { TabsFindings } from './tabs-findings.ts';

export const TABS_EXAMPLES: ExamplesOf<TabsFindings> = {
  'tab-column-missing': {
    fr: {
      bad: { roles: [], rows: [], tabs: { replies: { headings: ['Reçu le', 'Canal', 'Message'], rows: [['2026-11-20', 'Facebook', 'Êtes-vous ouverts le lundi?']] } } },
      good: {
        roles: [], rows: [],
        tabs: { replies: { headings: ['Reçu le', 'Canal', 'Message', 'Répondu le'], rows: [['2026-11-20', 'Facebook', 'Êtes-vous ouverts le lundi?', '2026-11-20']] } },
      },
    },
    en: {
      bad: { roles: [], rows: [], tabs: { replies: { headings: ['Received', 'Channel', 'Message'], rows: [['2026-11-20', 'Facebook', 'Are you open on Mondays?']] } } },
      good: {
        roles: [], rows: [],
        tabs: { replies: { headings: ['Received', 'Channel', 'Message', 'Answered'], rows: [['2026-11-20', 'Facebook', 'Are you open on Mondays?', '2026-11-20']] } },
      },
    },
  },
  'tab-value-unreadable': {
    fr: {
      bad: { roles: [], rows: [], tabs: { media: { headings: ['Identifiant', 'Droits', 'Échéance'], rows: [['MED-014', 'Prêt d’une famille', 'après l’exposition']] } } },
      good: { roles: [], rows: [], tabs: { media: { headings: ['Identifiant', 'Droits', 'Échéance'], rows: [['MED-014', 'Prêt d’une famille', '2027-03-31']] } } },
    },
    en: {
      bad: { roles: [], rows: [], tabs: { media: { headings: ['ID', 'Rights', 'Expires'], rows: [['MED-014', 'On loan from a family', 'after the exhibition']] } } },
      good: { roles: [], rows: [], tabs: { media: { headings: ['ID', 'Rights', 'Expires'], rows: [['MED-014', 'On loan from a family', '2027-03-31']] } } },
    },
  },
  'tab-doubled': {
    fr: {
      bad: {
        roles: [], rows: [],
        tabs: { channels: { headings: ['Réseau', 'Compte', 'Responsable'], rows: [['Facebook', 'Musée du Phare', 'Inès Roy'], ['Instagram', '@museeduphare', 'Inès Roy']] } },
        others: [{ name: 'Canaux 2025', headings: ['Réseau', 'Compte', 'Responsable'], rows: [['Facebook', 'Musée du Phare', 'Olivier Cyr']] }],
      },
      good: {
        roles: [], rows: [],
        tabs: { channels: { headings: ['Réseau', 'Compte', 'Responsable'], rows: [['Facebook', 'Musée du Phare', 'Inès Roy'], ['Instagram', '@museeduphare', 'Inès Roy']] } },
      },
    },
    en: {
      bad: {
        roles: [], rows: [],
        tabs: { channels: { headings: ['Network', 'Handle', 'Owner'], rows: [['Facebook', 'Lighthouse Museum', 'Inès Roy'], ['Instagram', '@lighthousemuseum', 'Inès Roy']] } },
        others: [{ name: 'Channels 2025', headings: ['Network', 'Handle', 'Owner'], rows: [['Facebook', 'Lighthouse Museum', 'Oliver Cyr']] }],
      },
      good: {
        roles: [], rows: [],
        tabs: { channels: { headings: ['Network', 'Handle', 'Owner'], rows: [['Facebook', 'Lighthouse Museum', 'Inès Roy'], ['Instagram', '@lighthousemuseum', 'Inès Roy']] } },
      },
    },
  },
};
