/** Ce qui est dit des constats corrigés, ignorés ou connus, et des règles, en français. */
import type { BehaviourWords, Done, LeftPost, RevertedMarks } from '../behaviour-words.ts';
import { NBSP, dateInFrench, wholeNumber } from '../format.ts';
import { quotable } from '../quotable.ts';
import { frMarking } from './marking.ts';
import type { LeftPosts } from '../tracking-words.ts';
import { frSeverities, frStates } from './terms.ts';
import { frTracking } from './tracking.ts';

const OBSTACLES: BehaviourWords['obstacles'] = {
  changed: 'la cellule a changé entre-temps',
  formula: 'la cellule contient une formule',
  merged: 'la cellule est fusionnée',
  protected: 'l’onglet est protégé',
  'workbook-protected': 'la structure du classeur est protégée',
  filtered: 'l’onglet est filtré',
  'no-room': 'il n’y a pas de place à côté du tableau',
  'name-taken': 'un onglet porte déjà ce nom',
  'sheet-missing': 'l’onglet n’existe plus',
  'row-gone': 'la ligne n’est plus là, ou a changé',
  'row-twice': 'deux lignes sont identiques',
  'column-gone': 'la colonne a été supprimée ou renommée',
  'not-in-list': 'la liste déroulante refuse ce mot',
  failed: 'l’écriture s’est arrêtée avant la fin',
  overlaps: 'une autre correction touche la même cellule',
  'needs-judgement': 'à corriger séparément',
  'no-mend': 'aucune correction proposée',
};

export const frBehaviour: BehaviourWords = {
  filters: 'Filtres',
  onlyNear: 'Cette semaine et la suivante',
  onlyNew: (since, today) => `Nouveaux depuis le ${dateInFrench(since, today)}`,
  standings: {
    open: (count) => `À traiter (${number(count)})`,
    known: (count) => `Connus (${number(count)})`,
    ignored: (count) => `Ignorés (${number(count)})`,
  },
  removeFilter: (filter) => `Retirer le filtre${NBSP}: ${filter}`,

  mend: 'Corriger',
  mendWithPreview: (count) => `Voir ${counted(count, 'correction sans risque', 'corrections sans risque')}`,
  mendTitle: (count) => (count < 2 ? 'Corriger' : `Corriger ${number(count)}${NBSP}constats`),
  mendIntro: 'Seules ces cellules changeront, si elles contiennent encore ce qui est affiché.',
  mendNow: (count) => (count < 2 ? 'Corriger' : `Corriger les ${number(count)}`),
  from: 'Avant',
  to: 'Après',
  asText: (value) => `${value} (texte)`,
  asDate: (value) => `${value} (date)`,
  blank: '(vide)',
  day: (day) => dateInFrench(day),

  ignore: 'Ignorer',
  ignoreHow: 'Pourquoi l’ignorer',
  ignoreAs: { accepted: 'Accepté', 'not-an-error': 'Pas une erreur' },
  reason: 'Raison',
  ignoreUntil: 'Jusqu’à quand',
  ignoreTerms: { always: 'Toujours', week: `Pendant 7${NBSP}jours`, day: 'Jusqu’à une date' },
  lastDay: 'Dernier jour',
  lastDayWrong: 'Choisissez aujourd’hui ou un jour à venir.',
  ignoreHint: (back, hasReason, today) => {
    if (back === null) return 'Le constat reviendra seulement si ses cellules changent.';
    return `${hasReason ? 'Le constat reviendra' : 'Sans raison, le constat reviendra'} le ${dateInFrench(back, today)}.`;
  },
  putOff: (until, today) => (until === null ? `Reporter de 7${NBSP}jours` : `Reporter jusqu’au ${dateInFrench(until, today)}`),
  cancel: 'Annuler',
  restore: 'Remettre dans la liste',
  standing: (standing, until, reason) => {
    const what = { open: '', known: 'Déjà connu', accepted: 'Accepté', 'not-an-error': 'Pas une erreur', snoozed: 'Reporté' }[standing];
    const when = until === null ? '' : ` jusqu’au ${dateInFrench(until)}`;
    return `${what}${when}${reason === '' ? '' : `${NBSP}: ${quotable(reason)}`}`;
  },
  confidence: { sure: 'Sûr', 'to-check': 'À vérifier' },

  rule: 'Règle',
  example: 'Exemple',
  aboutRule: 'La règle',
  back: 'Retour',
  level: 'Gravité',
  levels: { ...frSeverities, off: 'Désactivée' },
  usualLevel: (severity) => `${frSeverities[severity]} (par défaut)`,
  badExample: 'À éviter',
  goodExample: 'Mieux',
  rules: 'Règles et réglages',
  rulesTitle: 'Règles',
  optionsTitle: 'Réglages',
  rulesIntro: `Gardés dans l’onglet masqué «${NBSP}Suivi${NBSP}», pour toute l’équipe.`,
  choices: {
    'fr-CA': 'Français (Canada)', 'fr-FR': 'Français (France)', 'fr-BE': 'Français (Belgique)', 'fr-CH': 'Français (Suisse)',
    'en-CA': 'Anglais (Canada)', 'en-US': 'Anglais (États-Unis)', 'en-GB': 'Anglais (Royaume-Uni)',
    'ca-qc': 'Québec', ca: 'Canada', fr: 'France', be: 'Belgique', ch: 'Suisse', none: 'Aucun',
    native: 'Le réseau lui-même', hootsuite: 'Hootsuite', buffer: 'Buffer', metricool: 'Metricool',
    unspecified: 'Non précisée', centralised: 'Centralisée', organic: 'Organique', coordinated: 'Coordonnée', dandelion: 'En pissenlit', holistic: 'Holistique',
    open: 'Sans limite', 'by-role': 'Selon le rôle',
  },
  usualValue: (value) => `${value} (par défaut)`,
  optionText: (text) => text.replace('%', `${NBSP}%`),
  refused: (allowed) => `Indiquez ${allowed}.`,
  between: (least, most) => `un nombre de ${least} à ${most}`,
  save: 'Enregistrer',

  startFromToday: 'Commencer à partir d’aujourd’hui',
  startHint: (count) => `${counted(count, 'constat connu sera replié', 'constats connus seront repliés')}; les nouveaux resteront en vue.`,
  forgetStart: 'Réafficher tous les constats',
  cleanUp: (count) => `Oublier ${counted(count, 'constat ignoré qui n’existe plus', 'constats ignorés qui n’existent plus')}`,

  done: doneInFrench,
  obstacles: OBSTACLES,
  undo: 'Annuler',
  undoMark: 'Annuler le marquage',
  dismiss: 'Fermer',

  tabNames: {
    channels: 'Canaux', style: 'Style', media: 'Médias', policy: 'Politique de réponse', replies: 'Réponses', objectives: 'Objectifs',
    plan: 'Plan de contenu', recurring: 'Publications récurrentes',
    team: 'Équipe', needs: 'Besoins', absences: 'Absences', rota: 'Garde', duties: 'Tâches', reports: 'Calendrier des rapports', results: 'Résultats',
  },
  rulesWaiting: (count) => counted(count, 'règle attend un onglet', 'règles attendent un onglet'),
  rulesOfPlans: (count) => `${counted(count, 'règle juge', 'règles jugent')} un calendrier; ce tableau contient des résultats.`,
  showColumns: 'Voir les colonnes',
  settingsTroubles: (count) => `${counted(count, 'ligne', 'lignes')} de l’onglet «${NBSP}Suivi${NBSP}» ${count < 2 ? 'n’a' : 'n’ont'} pas pu être ${count < 2 ? 'lue' : 'lues'}.`,
  showRules: 'Voir',
  nothingOpen: { title: 'Rien à traiter', body: 'Tous les constats sont connus ou ignorés. Les filtres permettent de les revoir.' },
  tabsMissing: (tabs, rules) =>
    `${counted(rules, 'règle attend', 'règles attendent')} ${tabs.length < 2 ? 'un onglet' : 'des onglets'}${NBSP}: ${tabs.join(', ')}.`,
};

function doneInFrench(done: Done): string {
  switch (done.kind) {
    case 'columns-kept': return 'Colonnes confirmées.';
    case 'ignored': return ignoredInFrench(done);
    case 'restored': return `${counted(done.count, 'constat remis', 'constats remis')} dans la liste.`;
    case 'rule-set': return `«${NBSP}${done.name}${NBSP}»${NBSP}: ${frBehaviour.levels[done.level]}.`;
    case 'option-set': return 'Réglage enregistré.';
    case 'started': return `${counted(done.count, 'constat connu', 'constats connus')}, ${done.count < 2 ? 'replié' : 'repliés'}.`;
    case 'start-forgotten': return 'Tous les constats sont de retour.';
    case 'cleaned-up': return `${counted(done.count, 'constat oublié', 'constats oubliés')}.`;
    case 'moved': return `Publication déplacée au ${dateInFrench(done.day)}${done.skipped === 0 ? '' : `; ${counted(done.skipped, 'échéance calculée par une formule', 'échéances calculées par des formules')} inchangée${done.skipped < 2 ? '' : 's'}`}.`;
    case 'promoted': return `Idée${done.label === '' ? '' : ` «${NBSP}${quotable(done.label)}${NBSP}»`} planifiée le ${dateInFrench(done.day)}.`;
    case 'marked': return frTracking.result({ ...done, already: done.already ?? 0, left: leftByReason(done.left) });
    case 'put-back': return frMarking.wasPutBack(done.count, done.left);
    case 'column-added': return 'Colonne de suivi ajoutée. Pour l’enlever, supprimez-la.';
    case 'ids-added': return idsInFrench(done);
    case 'shifts-added': {
      const left = done.left === 0 ? '' : `, ${counted(done.left, 'laissée', 'laissées')} de côté`;
      const rows = done.rows === done.count ? '' : `, sur ${done.rows === 1 ? 'une seule ligne' : counted(done.rows, 'ligne', 'lignes')}`;
      return `${counted(done.count, 'plage inscrite', 'plages inscrites')} dans «${NBSP}${quotable(done.tab)}${NBSP}»${rows}${left}.`;
    }
    case 'absences-added': {
      const left = done.left === 0 ? '' : `, ${counted(done.left, 'laissée', 'laissées')} de côté`;
      return `${counted(done.count, 'absence inscrite', 'absences inscrites')} dans «${NBSP}${quotable(done.tab)}${NBSP}»${left}.`;
    }
    case 'results-added': return resultsInFrench(done);
    case 'team-tabs-added': return tabsAdded(done.tabs, done.first);
    case 'told': return done.said;
    case 'word-kept': return done.state === null ? `«${NBSP}${quotable(done.word)}${NBSP}» n’a plus de sens convenu.` : `«${NBSP}${quotable(done.word)}${NBSP}» veut dire${NBSP}: ${frStates[done.state]}.`;
    case 'reverted': return revertedInFrench(done);
    case 'mended': return mendedInFrench(done);
  }
}

function resultsInFrench({ added, renewed, left, tab }: Extract<Done, { kind: 'results-added' }>): string {
  if (added + renewed + left === 0) return `Rien de nouveau${NBSP}: «${NBSP}${quotable(tab)}${NBSP}» a déjà ces résultats.`;
  const parts = [
    ...(added + renewed === 0 ? ['aucun résultat importé'] : []),
    ...(added === 0 ? [] : [counted(added, 'résultat importé', 'résultats importés')]),
    ...(renewed === 0 ? [] : [added === 0 ? counted(renewed, 'résultat mis à jour', 'résultats mis à jour') : `${number(renewed)} mis à jour`]),
  ];
  const said = `${parts.join(', ')} dans «${NBSP}${quotable(tab)}${NBSP}»${left === 0 ? '' : `, ${counted(left, 'laissé', 'laissés')} de côté`}.`;
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function ignoredInFrench({ count, ignoredAs, until }: Extract<Done, { kind: 'ignored' }>): string {
  const isPutOff = ignoredAs === 'snoozed';
  const what = isPutOff ? counted(count, 'constat reporté', 'constats reportés') : counted(count, 'constat ignoré', 'constats ignorés');
  if (until !== null) return `${what} jusqu’au ${dateInFrench(until)}.`;
  return isPutOff ? `${what} de 7${NBSP}jours.` : `${what}.`;
}

function mendedInFrench({ count, skipped, reason, unknown }: Extract<Done, { kind: 'mended' }>): string {
  const parts = [counted(count, 'constat corrigé', 'constats corrigés')];
  if (skipped > 0) parts.push(`${counted(skipped, 'laissé', 'laissés')} tel${skipped < 2 ? '' : 's'} quel${skipped < 2 ? '' : 's'}${reason === null ? '' : ` (${OBSTACLES[reason]})`}`);
  if (unknown > 0) parts.push(`${counted(unknown, 'à vérifier', 'à vérifier')} dans le classeur`);
  return `${parts.join(', ')}.`;
}

function revertedInFrench({ left, reason, unknown, marks }: Extract<Done, { kind: 'reverted' }>): string {
  if (marks !== undefined) return unmarkedInFrench(marks);
  const parts = ['Action annulée'];
  if (left > 0) parts.push(`${counted(left, 'cellule laissée', 'cellules laissées')}${reason === null ? '' : ` (${OBSTACLES[reason]})`}`);
  if (unknown > 0) parts.push(`${counted(unknown, 'cellule', 'cellules')} à vérifier`);
  return `${parts.join(', ')}.`;
}

function unmarkedInFrench({ restored, left, unknown }: RevertedMarks): string {
  const parts = [restored === 0 ? 'Aucune publication rétablie' : `Marquage annulé${NBSP}: ${counted(restored, 'publication rétablie', 'publications rétablies')}`];
  if (unknown > 0) parts.push(`${number(unknown)} à vérifier`);
  if (left.length > 0) parts.push(`${counted(left.length, 'laissée telle quelle', 'laissées telles quelles')} (${leftByReason(left).map(({ why }) => why).join('; ')})`);
  return `${parts.join(', ')}.`;
}

function leftByReason(left: readonly LeftPost[]): readonly LeftPosts[] {
  return [...new Set(left.map(({ reason }) => reason))].map((reason) => ({ why: OBSTACLES[reason], count: left.filter((one) => one.reason === reason).length }));
}

function number(value: number): string {
  return wholeNumber(value, NBSP);
}

function counted(count: number, one: string, other: string): string {
  return `${number(count)}${NBSP}${count < 2 ? one : other}`;
}

function idsInFrench({ written, alike }: Extract<Done, { readonly kind: 'ids-added' }>): string {
  if (alike === null) return `Identifiants ajoutés. Pour les enlever, supprimez la colonne masquée «${NBSP}Suivi ID${NBSP}».`;
  const { cells, more } = alike;
  const added = written === 0 ? '' : 'Identifiants ajoutés. ';
  if (cells.length === 0) return `${added}${counted(more, 'ligne n’en a pas', 'lignes n’en ont pas')}${NBSP}: rien ne ${more < 2 ? 'la' : 'les'} distingue des autres.`;
  const others = more === 0 ? '' : ` C’est aussi le cas de ${counted(more, 'autre ligne', 'autres lignes')}.`;
  return `${added}Les lignes de ${cells.join(' et ')} sont identiques et n’en ont pas${NBSP}: modifiez une cellule de l’une d’elles ou supprimez-en une.${others}`;
}

/** Un onglet ajouté reste : d’autres y ont peut-être déjà écrit. */
function tabsAdded(tabs: readonly string[], first: string | null): string {
  const [one] = tabs;
  if (one === undefined) return 'Les onglets d’équipe y sont déjà.';
  const start = first === null ? '' : ` Commencez par «${NBSP}${quotable(first)}${NBSP}».`;
  if (tabs.length === 1) return `Onglet «${NBSP}${quotable(one)}${NBSP}» créé.${start} Pour l’enlever, supprimez-le.`;
  return `${counted(tabs.length, 'onglet créé', 'onglets créés')}${NBSP}: ${tabs.map(quotable).join(', ')}.${start} Pour en enlever un, supprimez-le.`;
}
