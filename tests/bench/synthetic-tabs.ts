/** The tabs that a team keeps beside such a calendar, as sheets: found and decoded as those of a workbook are. */
import { decodeSideTabs, findSideTabs, sideTabRequest } from '../../core/side-tabs/find-side-tabs.ts';
import type { SideTabs } from '../../core/side-tabs/side-tabs.ts';
import type { SheetOutline } from '../../core/host.ts';
import type { Cell } from '../../core/table/cell.ts';
import type { Day } from '../../core/time/day.ts';
import { chanceFrom } from './chance.ts';
import { BENCH_ACCOUNTS, BENCH_ASSETS, BENCH_AUDIENCES, BENCH_CHANNELS, BENCH_FIRST_DAY, BENCH_OBJECTIVES, BENCH_PILLARS } from './synthetic-calendar.ts';
import { syntheticTeam } from './synthetic-team.ts';

export interface Sheet {
  readonly name: string;
  /** The headings first. */
  readonly rows: readonly (readonly Cell[])[];
}

/** Enough to find headings by. */
const HEAD_ROWS = 20;
const REPLIES = 300;
const CASES = ['Question d’horaire', 'Compliment', 'Plainte sur une visite', 'Accessibilité', 'Journaliste', 'Don d’un objet', 'Erreur relevée', 'Publicité', 'Débat', 'Photo reprise', 'Emploi', 'Location'];
const RECURRING = ['Objet du lundi', 'Mardi des métiers', 'Mercredi archives', 'Devinette', 'Vendredi photo', 'Agenda', 'Dimanche en famille', 'Bilan du mois'];
const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];

/** 12 channels, 15 rules of style, 500 media, 12 cases, 300 replies, 10 objectives, 6 shares of a plan, 8 recurring posts, 6 reports and a team of thirty with its needs, absences, rota and duties: read, and yet to be decoded. */
export function readSyntheticTabs(today: Day): () => SideTabs {
  const sheets = [channels(today), style(), media(today), policy(), replies(today), objectives(today), plan(), recurring(), reports(today), ...syntheticTeam(today)];
  const outline = { dateSystem: 1900 as const, sheets: sheets.map(outlineOf) };
  const found = findSideTabs(outline, new Set());
  if (found.length !== sheets.length) throw new Error(`only ${found.map(({ key }) => key).join(', ')} were found`);
  const read = found.map((tab) => {
    const { sheet, firstRow, rowCount, columns } = sideTabRequest(tab);
    const rows = sheets.find(({ name }) => name === sheet)?.rows ?? [];
    return columns.map((column) => Array.from({ length: rowCount }, (_, row) => rows[firstRow + row]?.[column] ?? null));
  });
  return () => decodeSideTabs(found, read, outline);
}

function outlineOf({ name, rows }: Sheet): SheetOutline {
  const head = rows.slice(0, HEAD_ROWS);
  return { id: name, name, isVisible: true, rowCount: rows.length, columnCount: rows[0]?.length ?? 0, head, headFormats: head.map((row) => row.map(() => 'General')) };
}

function channels(today: Day): Sheet {
  const rows = Array.from({ length: 12 }, (_, index): readonly Cell[] => [
    BENCH_CHANNELS[index % 5] ?? '', BENCH_ACCOUNTS[index % 6] ?? '', `https://exemple.ca/${index}`, 'Inès Caron', 'Olivier Roy', 'Nadia Tran', 'Officiel', BENCH_AUDIENCES[index % 4] ?? '', 'Actif',
    BENCH_OBJECTIVES[index % 4] ?? '', 2, 8, index % 6 === 0 ? 2 : null, index % 6 === 0 ? '22 h' : null, index % 6 === 0 ? '6 h' : null, today + 60 + index,
  ]);
  return {
    name: 'Canaux',
    rows: [[
      'Réseau', 'Compte', 'Adresse', 'Responsable', 'Relève', 'Récupération', 'État', 'Public', 'Niveau', 'Objectifs', 'Minimum par semaine', 'Maximum par semaine', 'Espacement (h)', 'Heures calmes dès', 'Heures calmes jusqu’à',
      'Prochaine action',
    ], ...rows],
  };
}

function style(): Sheet {
  return {
    name: 'Style',
    rows: [
      ['Règle', 'Canal', 'Valeur', 'Pourquoi'],
      ['Mot à éviter', 'Tous', 'incontournable', 'Tout l’est'],
      ['Mot à éviter', 'Tous', 'à ne pas manquer', 'Décrire plutôt que vanter'],
      ['Mot à éviter', 'Tous', 'n’hésitez pas', 'Dire ce qu’on peut faire'],
      ['Mot à éviter', 'Tous', 'hashtag', 'Nous écrivons mot-clic'],
      ['Maximum de mots-clics', 'Tous', 8, 'Se lire'],
      ['Maximum de mentions', 'Tous', 5, 'Se lire'],
      ['Maximum d’émojis', 'Tous', 3, 'Lecteurs d’écran'],
      ['Graphie', 'Tous', 'Pointe-aux-Brumes', 'Traits d’union'],
      ['Graphie', 'Tous', 'Val-Cuivré', 'Accent'],
      ['Graphie', 'Tous', 'Théodora-Gauvin', 'Trait d’union'],
      ['Typographie', 'Tous', 'fr-CA', 'Office de la langue'],
      ['Adresse au public', 'Tous', 'vous', 'Courtoisie'],
      ['Texte de remplacement', 'Facebook, Instagram, LinkedIn', 'obligatoire', 'Accessibilité'],
      ['Longueur maximale', 'LinkedIn', 900, 'Se lire'],
      ['Mot-clic obligatoire', 'Infolettre', '#MuséesEnRégion', 'Se retrouver'],
    ],
  };
}

function media(today: Day): Sheet {
  const rows = BENCH_ASSETS.map((id, index): readonly Cell[] => [
    id, `Image ${index}`, 'Photo de l’équipe', index % 250 === 0 ? today + 20 : 'Sans limite', 'Une personne devant une maison', `https://exemple.ca/media/${id}`,
  ]);
  return { name: 'Médias', rows: [['Identifiant', 'Titre', 'Droits', 'Échéance', 'Texte de remplacement', 'Lien'], ...rows] };
}

function policy(): Sheet {
  const rows = CASES.map((name, index): readonly Cell[] => [name, index % 3 === 0 ? 'Répondre' : 'Passer en privé', 'Inès Caron', 'Olivier Roy', 4 + index]);
  return { name: 'Politique', rows: [['Cas', 'Action', 'Responsable', 'Relève', 'Délai (h)'], ...rows] };
}

function replies(today: Day): Sheet {
  const { next, pick, isOneIn } = chanceFrom(4_711);
  const rows = Array.from({ length: REPLIES }, (): readonly Cell[] => {
    const received = Math.max(BENCH_FIRST_DAY, today - 90) + next() * 80;
    return [received, pick(['Facebook', 'Instagram']), pick(CASES), 'Êtes-vous ouverts le lundi?', isOneIn(60) ? null : received + (isOneIn(30) ? 2 : 0.05), 'Inès Caron'];
  });
  return { name: 'Réponses', rows: [['Reçu le', 'Canal', 'Cas', 'Message', 'Répondu le', 'Répondu par'], ...rows] };
}

function objectives(today: Day): Sheet {
  const rows = Array.from({ length: 10 }, (_, index): readonly Cell[] => [
    BENCH_OBJECTIVES[index] ?? `Objectif ${index}`, BENCH_CHANNELS[index % 5] ?? '', BENCH_AUDIENCES[index % 4] ?? '', 'Portée', 1000 * (index + 1), today + 100 + index, 500, 100,
  ]);
  return { name: 'Objectifs', rows: [['Objectif', 'Canal', 'Public', 'Mesure', 'Cible', 'Échéance', 'Budget ($)', 'Dépensé ($)'], ...rows] };
}

function plan(): Sheet {
  const rows = [...BENCH_PILLARS.map((pillar): readonly Cell[] => ['Pilier', pillar, 0.25, 0.1]), ['Format', 'Image', 0.5, 0.1], ['Format', 'Vidéo', 0.25, 0.1]];
  return { name: 'Plan de contenu', rows: [['Dimension', 'Élément', 'Part', 'Tolérance'], ...rows] };
}

function recurring(): Sheet {
  const rows = RECURRING.map((title, index): readonly Cell[] => [title, BENCH_CHANNELS[index % 5] ?? '', `chaque ${WEEKDAYS[index % 7] ?? ''}`, 10 / 24, BENCH_FIRST_DAY, null, null, 'Nadia Tran']);
  return { name: 'Publications récurrentes', rows: [['Titre', 'Canal', 'Récurrence', 'Heure', 'Du', 'Au', 'Sauf', 'Responsable'], ...rows] };
}

function reports(today: Day): Sheet {
  const rows = ['Rapport de la semaine', 'Bilan mensuel', 'Rapport des réponses', 'Bilan trimestriel', 'Rapport des dépenses', 'Bilan de l’année'].map((name, index): readonly Cell[] => [
    name, 'Nadia Tran', index < 3 ? 'Chaque mois' : 'Chaque trimestre', today + 10 * (index - 1) + 5, today - 30,
  ]);
  return { name: 'Calendrier des rapports', rows: [['Rapport', 'Responsable', 'Fréquence', 'Prochaine échéance', 'Dernier envoi'], ...rows] };
}
