/** Which tabs of a workbook are found beside its calendar, and which are left alone. */
import { describe, expect, it } from 'vitest';
import { openCalendar } from '../../../core/jobs/open-calendar.ts';
import { SIDE_TAB_KEYS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabKey } from '../../../core/side-tabs/side-tabs.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { makeDemo } from '../../fixtures/demo/demo.ts';
import { MemoryWorkbook } from '../../hosts/memory/memory-workbook.ts';
import { kindsIn, readSideTabs } from './workbook-of.ts';
import type { SheetOf } from './workbook-of.ts';

describe.each(LANGUAGES)('the demo workbook in %s', (language) => {
  it('has all its side tabs found on their third row, and Suivi’s own on its first, and read without a trouble', async () => {
    const opened = await openCalendar(new MemoryWorkbook(makeDemo(language, 46_349).book));
    if (opened.kind !== 'opened') throw new Error('declined');
    const { tabs } = opened;
    expect(tabs.troubles).toEqual([]);
    expect(SIDE_TAB_KEYS.map((key) => [key, tabs[key]?.headerRow ?? null, tabs[key]?.rows.length ?? 0])).toEqual([
      ['channels', 2, 10], ['style', 2, 13], ['media', 2, 224], ['policy', 2, 11], ['replies', 2, 60], ['objectives', 2, 8], ['plan', null, 0], ['recurring', null, 0],
      ['team', 2, 9], ['needs', 2, 10], ['absences', 2, 8], ['rota', 2, 32], ['duties', 2, 13], ['reports', 2, 4],
      ['results', 0, 101],
    ]);
  });
});

/** Headings in other words, other orders and with slips, each with one row. */
const TABS: readonly (readonly [SideTabKey, SheetOf])[] = [
  ['channels', { name: '📣 Nos canaux 2026', rows: [['Responsable du compte', 'Platforme', 'Nom de la page', 'Remarques', 'Cadence (par semaine)'], ['Inès', 'FB', '@x', '', '3 à 5']] }],
  ['channels', { name: 'Social channels', rows: [['Account owner', 'Backup', 'PLATFORM', 'Profile link'], ['Jo', 'Al', 'LinkedIn', 'https://x.example']] }],
  ['channels', { name: 'Feuil3', rows: [['Réseau', 'Compte', 'Lien', 'Niveau', 'Responsable'], ['Facebook', '@x', 'https://x.example', 'Actif', 'Inès']] }],
  ['style', { name: 'Guide de style', rows: [['Notre guide'], [], ['Pourquoi', 'Mot ou limite', 'Règle', 'S’applique à'], ['', 'unique', 'Mot à éviter', 'Tous']] }],
  ['channels', { name: 'Canaux numériques', rows: [['Réseau', 'Compte', 'Responsable'], ['Facebook', '@x', 'Inès']] }],
  ['style', { name: 'Guide de style du réseau', rows: [['Règle', 'Valeur'], ['Graphie', 'Val-Cuivré']] }],
  ['style', { name: 'House style', rows: [['Rule type', 'Word', 'Channels'], ['Banned word', 'unique', 'All']] }],
  ['style', { name: 'Feuil9', rows: [['Règle', 'Réseau', 'Valeur'], ['Mot à éviter', 'Tous', 'unique'], ['Graphie', '', 'Val-Cuivré']] }],
  ['media', { name: 'Banque d’images', rows: [['Fichier', 'Crédit photo', 'Expire le', 'Texte alternatif'], ['a.jpg', 'Inès', '2027-01-01', 'Un phare']] }],
  ['media', { name: 'Asset library', rows: [['Alt text', 'Usage rights', 'File name', 'Valid until'], ['A lamp', 'Ours', 'a.jpg', '2027-01-01']] }],
  ['policy', { name: 'Politique de réponse', rows: [['Situation', 'Que faire', 'Qui répond', 'Délai (h)'], ['Plainte', 'Répondre', 'Inès', 4]] }],
  ['policy', { name: 'Moderation', rows: [['Who', 'Within', 'What to do', 'Type of comment'], ['Jo', '4 h', 'Hide', 'Hate']] }],
  ['replies', { name: 'Journal des réponses', rows: [['Réseau', 'Date de réception', 'Répondu par', 'Date de réponse'], ['FB', 46_340.5, 'Inès', 46_341]] }],
  ['replies', { name: 'Sheet4', rows: [['Platform', 'Received on', 'Comment', 'Replied on', 'Replied by'], ['FB', 46_340.5, 'Hi', 46_341, 'Jo']] }],
  ['objectives', { name: 'Objectifs et indicateurs', rows: [['Indicateur', 'Objectif', 'Cible', 'D’ici le'], ['Portée', 'Notoriété', 4000, '2027-01-01']] }],
  ['objectives', { name: 'Goals', rows: [['Goal', 'KPI', 'Target', 'Deadline', 'Spent'], ['Awareness', 'Reach', 4000, '2027-01-01', 3]] }],
  ['plan', { name: 'Plan de contenu', rows: [['Pilier', 'Part visée', 'Tolérance'], ['Coulisses', 0.4, 0.05]] }],
  ['plan', { name: 'Content mix', rows: [['Target %', 'Pillar'], [40, 'Behind the scenes']] }],
  ['recurring', { name: 'Publications récurrentes', rows: [['Rubrique', 'Canal', 'Fréquence', 'Sauf'], ['Lundi photo', 'IG', 'chaque lundi', '']] }],
  ['team', { name: 'Équipe', rows: [['Nom', 'Rôles', 'Canaux', 'Service', 'Jours', 'De', 'À', 'Capacité par semaine', 'Début', 'Fin', 'Relève'], ['Inès', 'Vidéo', 'Facebook']] }],
  ['team', { name: 'Feuil1', rows: [['Name', 'Role', 'Channels', 'Working days', 'Start date', 'Backup'], ['Jo', 'Community manager', 'Facebook', 'Mon-Fri', 46_340, 'Al']] }],
  ['team', { name: 'People', rows: [['Who', 'Job title', 'E-mail', 'Hours'], ['Jo', 'Copywriter', 'jo@x.example', '9–5 pm']] }],
  ['team', { name: 'L’équipe web', rows: [['Notre équipe'], [], ['Membre', 'Fonction', 'Lien', 'Horaire'], ['Inès', 'Graphiste', 'Agence', '9 h–17 h']] }],
  ['needs', { name: 'Besoins', rows: [['Rôle', 'Minimum'], ['Veille', 1]] }],
  ['needs', { name: 'Feuil2', rows: [['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum', 'Idéal', 'Maximum'], ['Vidéo', 'Facebook', 'lun', 9, 17, 1, 2, 3]] }],
  ['needs', { name: 'Staffing needs', rows: [['Position', 'Days', 'Hours', 'People'], ['Webcare', 'Mon-Fri', '9-17', 2]] }],
  ['absences', { name: 'Vacances 2026', rows: [['Personne', 'Du', 'Au'], ['Inès', '2026-07-06', '2026-07-17']] }],
  ['absences', { name: 'Leave', rows: [['Employee', 'Leave type', 'First day', 'Last day'], ['Jo', 'Annual', '2026-07-06', '2026-07-17']] }],
  ['absences', { name: 'Feuil4', rows: [['Nom', 'Date de début', 'Date de fin', 'Motif'], ['Inès', '2026-07-06', '2026-07-17', 'Congé de maladie']] }],
  ['rota', { name: 'Garde', rows: [['Du', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Plage'], [46_340, 46_341, 0.5, 0.7, 'Réponse', 'Inès', 'Soir']] }],
  ['rota', { name: 'On-call rota', rows: [['Week of', 'On call', 'Covers for'], ['2026-11-16', 'Jo', 'Al']] }],
  ['rota', { name: 'Horaire', rows: [['Date', 'Début', 'Fin', 'Personne de garde'], ['2026-11-16', '17 h', '21 h', 'Inès']] }],
  ['rota', { name: 'Sheet7', rows: [['Date', 'Start', 'End', 'Person', 'Role', 'Shift'], ['2026-11-16', '17:00', '21:00', 'Jo', 'Webcare', 'Evening']] }],
  ['duties', { name: 'Tâches', rows: [['Tâche', 'Rôle', 'Fréquence', 'Responsable', 'Relève'], ['Répondre', 'Réponse', 'Chaque jour', 'Inès', 'Luc']] }],
  ['duties', { name: 'Routine', rows: [['Quoi', 'Quand', 'Qui', 'Sem. 46 2026', 'Sem. 47'], ['Répondre', 'Chaque jour', 'Inès', 'x', '']] }],
  ['duties', { name: 'Sheet8', rows: [['Task', 'How often', 'Role', 'Owner'], ['Answer', 'Daily', 'Webcare', 'Jo']] }],
  ['reports', { name: 'Calendrier des rapports', rows: [['Rapport', 'Responsable', 'Fréquence', 'Prochaine échéance', 'Envoyé le'], ['Bilan mensuel', 'Inès', 'Mensuel', '2026-12-15', '2026-11-16']] }],
  ['reports', { name: 'Rapports', rows: [['Nos rapports'], [], ['Qui', 'Bilan', 'Échéance', 'Statut', 'Fait le'], ['Inès', 'Bilan mensuel', '2026-12-15', 'À faire', '']] }],
  ['reports', { name: 'Reporting calendar', rows: [['Report', 'Prepared by', 'How often', 'Due date', 'Sent', 'Format'], ['Board report', 'Jo', 'Quarterly', '2026-12-15', 'Yes', 'PDF']] }],
  ['reports', { name: 'Sheet11', rows: [['Report name', 'Owner', 'Frequency', 'Next due', 'Last sent'], ['Board report', 'Jo', 'Quarterly', '2026-12-15', '2026-09-15']] }],
  ['recurring', { name: 'Recurring posts', rows: [['How often', 'Series', 'Time', 'Start', 'End'], ['every Monday', 'Photo', '9:00', '2026-01-05', '']] }],
];

describe('a tab in a team’s own words', () => {
  it.each(TABS.map(([key, sheet]) => [key, sheet.name, sheet] as const))('is known as %s: %s', (key, name, sheet) => {
    expect(kindsIn([sheet])).toEqual([`${key} ${name}`]);
    const { tabs, troubles } = readSideTabs([sheet]);
    expect(troubles).toEqual([]);
    expect(tabs[key]?.rows.length).toBe(sheet.rows.length - 1 - (tabs[key]?.headerRow ?? 0));
  });
});

const OTHERS: readonly SheetOf[] = [
  { name: 'Équipe', rows: [['Nom', 'Courriel', 'Téléphone'], ['Inès', 'ines@x.example', '555']] },
  { name: 'Tasks', rows: [['Task', 'Owner', 'Due date', 'Status'], ['Write the page', 'Jo', '2026-12-01', 'Open']] },
  { name: 'Holidays', rows: [['Date', 'Holiday'], ['2026-12-25', 'Christmas']] },
  { name: 'Campagnes', rows: [['Nom', 'Début', 'Fin', 'Note'], ['Automne', '2026-09-01', '2026-11-30', 'Grande'], ['Hiver', '2026-12-01', '2027-02-28', 'Petite']] },
  { name: 'Horaire', rows: [['Nom', 'Lundi', 'Mardi', 'Mercredi'], ['Inès', '9-17', '9-17', '9-17']] },
  { name: 'Besoins', rows: [['Matériel', 'Quantité'], ['Trépied', 2]] },
  { name: 'Postes', rows: [['Titre', 'Ville', 'Salaire'], ['Rédactrice', 'Québec', 3]] },
  { name: 'Listes', rows: [['Canal', 'Statut', 'Format', 'Pilier', 'Responsable'], ['Facebook', 'Publié', 'Reel', 'Coulisses', 'Inès']] },
  { name: 'Canaux', rows: [['Canal'], ['Facebook'], ['Instagram']] },
  { name: 'Form responses', rows: [['Timestamp', 'Your name', 'Message', 'Channel'], [46_340.5, 'Jo', 'Hi', 'Facebook']] },
  { name: 'Réponses', rows: [['Cas', 'Message', 'Canal'], ['Plainte', 'Nous sommes désolés.', 'Facebook']] },
  { name: 'Médias', rows: [['Journaliste', 'Média', 'Courriel', 'Téléphone', 'Lien'], ['Luc Roy', 'Le Phare', 'l@phare.example', '555', '']] },
  { name: 'Style', rows: [['Élément', 'Valeur'], ['Bleu', '#0000ff']] },
  { name: 'Séries', rows: [['Titre', 'Réseau', 'Responsable', 'Lien'], ['Lundi photo', 'IG', 'Inès', '']] },
  { name: 'Content plan', rows: [['Date', 'Channel', 'Post', 'Status'], [46_340, 'Facebook', 'Hello', 'Draft']] },
  { name: 'Canaux et dates', rows: [['Date', 'Canal', 'Texte', 'Statut', 'Lien'], [46_340, 'Facebook', 'Bonjour', 'Publié', '']] },
  { name: 'Campaigns', rows: [['Campaign name', 'Objective', 'Budget', 'Amount spent', 'Reach', 'Impressions', 'Ends'], ['Fall', 'Awareness', 40, 30, 2000, 3000, 46_340]] },
  { name: 'Posts by network', rows: [['Network', 'Account', 'Link', 'Impressions', 'Clicks'], ['Facebook', 'x', 'https://x.example', 30, 2]] },
  { name: 'Risks', rows: [['Case', 'Action', 'Owner', 'Delay'], ['Flood', 'Call the plumber', 'Jo', 4]] },
  { name: 'Copie de Canaux', rows: [['Réseau', 'Compte', 'Niveau', 'Responsable'], ['Facebook', '@x', 'Actif', 'Inès']] },
  { name: 'Messages clés', rows: [['Message', 'Public', 'Canal'], ['Nous ouvrons', 'Familles', 'Facebook']] },
  { name: 'Pages à réviser', rows: [['Page', 'URL', 'Responsable'], ['Accueil', 'https://x.example', 'Inès']] },
  { name: 'Rapports', rows: [['Mois', 'Portée', 'Interactions', 'Abonnés'], ['Novembre', 4000, 300, 20]] },
  { name: 'Reports', rows: [['Network', 'Account', 'Link', 'Level', 'Owner'], ['Facebook', '@x', 'https://x.example', 'Active', 'Jo']] },
  { name: 'Rapports', rows: [['Rapport', 'Lien'], ['Novembre', 'https://x.example']] },
  { name: 'Calendrier des rapports', rows: [['Date', 'Rapport', 'Responsable', 'Texte', 'Réseau', 'Échéance'], ['2026-12-01', 'Bilan', 'Inès', 'Bonjour', 'Facebook', '2026-12-01']] },
  { name: 'Vide', rows: [] },
];

describe('a tab of another kind', () => {
  it.each(OTHERS.map((sheet) => [sheet.name, sheet.rows[0]?.[0] ?? 'rien', sheet] as const))('is left alone: %s (%s …)', (_name, _first, sheet) => {
    expect(kindsIn([sheet])).toEqual([]);
  });

  it('is left alone where it is the calendar, whatever its name', () => {
    const sheet: SheetOf = { name: 'Canaux', rows: [['Réseau', 'Compte', 'Niveau'], ['Facebook', '@x', 'Actif']] };
    expect(kindsIn([sheet])).toEqual(['channels Canaux']);
    expect(kindsIn([sheet], ['Canaux'])).toEqual([]);
  });
});

describe('several tabs of a kind', () => {
  const full: SheetOf = { name: 'Canaux', rows: [['Réseau', 'Compte', 'Niveau', 'Responsable'], ['Facebook', '@x', 'Actif', 'Inès'], ['Instagram', '@x', 'Actif', 'Inès']] };
  const old: SheetOf = { name: 'Canaux 2025', rows: [['Réseau', 'Responsable'], ['Facebook', 'Luc']] };

  it('leave the better one read and the other told, whichever comes first', () => {
    for (const sheets of [[full, old], [old, full]]) {
      const { tabs, troubles } = readSideTabs(sheets);
      expect(tabs.channels?.sheetName).toBe('Canaux');
      expect(troubles).toEqual(['tab-doubled A1 Canaux 2025']);
    }
  });

  it('are one where the other is hidden', () => {
    const { tabs, troubles } = readSideTabs([{ ...full, isVisible: false }, old]);
    expect([tabs.channels?.sheetName, troubles]).toEqual(['Canaux 2025', []]);
  });
});

describe('a hidden tab', () => {
  const rows: SheetOf['rows'] = [['Réseau', 'Compte', 'Niveau', 'Responsable'], ['Facebook', '@x', 'Actif', 'Inès']];

  it('is read where its name says what it is, and not by its headings alone', () => {
    expect(kindsIn([{ name: 'Canaux', rows, isVisible: false }])).toEqual(['channels Canaux']);
    expect(kindsIn([{ name: 'Feuil3', rows, isVisible: false }])).toEqual([]);
    expect(kindsIn([{ name: 'Feuil3', rows }])).toEqual(['channels Feuil3']);
  });
});
