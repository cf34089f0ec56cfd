/** Examples of the rules about who covers what. */
import type { Cell } from '../../table/cell.ts';
import type { Role } from '../../table/role.ts';
import type { SideTabKey } from '../../side-tabs/side-tabs.ts';
import type { ExamplePair, ExampleTable, ExamplesOf } from '../example.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import { examplePair, tabPair } from '../example-pair.ts';
import type { Settings } from '../settings.ts';
import type { CoverageFindings } from './coverage-findings.ts';

type Rows = readonly (readonly Cell[])[];
type Tabs = NonNullable<ExampleTable['tabs']>;

const TEAM_FR = ['Nom', 'Rôles', 'Canaux', 'Jours', 'De', 'À', 'Fin', 'Relève'];
const TEAM_EN = ['Name', 'Roles', 'Channels', 'Days', 'From', 'To', 'End', 'Backup'];
const NEEDS_FR = ['Rôle', 'Canal', 'Jours', 'De', 'À', 'Minimum'];
const NEEDS_EN = ['Role', 'Channel', 'Days', 'From', 'To', 'Minimum'];
const ROTA_FR = ['Du', 'Au', 'De', 'À', 'Rôle', 'Personne', 'Plage'];
const ROTA_EN = ['First day', 'Last day', 'From', 'To', 'Role', 'Person', 'Shift'];
const AWAY_FR = ['Nom', 'Premier jour', 'Dernier jour', 'Motif'];
const AWAY_EN = ['Name', 'First day', 'Last day', 'Reason'];
const DUTIES_FR = ['Tâche', 'Rôle', 'Fréquence', 'Responsable', 'Relève', '2026-W46', '2026-W47'];
const DUTIES_EN = ['Duty', 'Role', 'Frequency', 'Owner', 'Backup', '2026-W46', '2026-W47'];
const WEBCARE_FR = 'Réponse à la communauté';
const WEBCARE_EN = 'Community management';

const TEAM: Tabs = { team: { headings: TEAM_FR, rows: [
  ['Inès Roy', WEBCARE_FR, 'Facebook', 'lun–ven', '9:00', '17:00', null, 'Luc Gagnon'], ['Luc Gagnon', `${WEBCARE_FR}, Analyse`, 'Facebook', 'lun–ven', '9:00', '17:00', null, 'Inès Roy'],
] } };
const PEOPLE: Tabs = { team: { headings: TEAM_EN, rows: [
  ['Inès Roy', WEBCARE_EN, 'Facebook', 'Mon–Fri', '9:00', '17:00', null, 'Luke Martin'], ['Luke Martin', `${WEBCARE_EN}, Analytics`, 'Facebook', 'Mon–Fri', '9:00', '17:00', null, 'Inès Roy'],
] } };

function needs(minimum: number, hours: readonly [from: string, to: string]): { readonly fr: Rows; readonly en: Rows } {
  return { fr: [[WEBCARE_FR, 'Facebook', 'lun–ven', ...hours, minimum]], en: [[WEBCARE_EN, 'Facebook', 'Mon–Fri', ...hours, minimum]] };
}

/** A pair about one tab beside the team's, in both languages. */
function both(key: SideTabKey, headings: readonly [fr: readonly string[], en: readonly string[]], bad: readonly [fr: Rows, en: Rows], good: readonly [fr: Rows, en: Rows]): { readonly fr: ExamplePair; readonly en: ExamplePair } {
  const [fr, en] = [key === 'team' ? {} : { tabs: TEAM }, key === 'team' ? {} : { tabs: PEOPLE }];
  return { fr: tabPair(key, headings[0], bad[0], good[0], fr), en: tabPair(key, headings[1], bad[1], good[1], en) };
}

/** A weekend on duty, of somebody or nobody; the second part of it in another row. */
function weekend(name: string | null, words: readonly [role: string, shift: string], from = '2026-11-28', to = '2026-11-29'): readonly Cell[] {
  return [from, to, '10:00', '18:00', words[0], name, words[1]];
}

const SHIFT_FR = [WEBCARE_FR, 'Fin de semaine'] as const;
const SHIFT_EN = [WEBCARE_EN, 'Weekend'] as const;
const OFFICE = needs(1, ['9:00', '17:00']);
const LONG = needs(1, ['9:00', '20:00']);
const TWO = needs(2, ['9:00', '18:00']);
const TWO_MET = needs(2, ['9:00', '17:00']);
const THREE = needs(3, ['9:00', '17:00']);
const WHOLE_WEEK = {
  fr: [[WEBCARE_FR, 'Facebook', 'lun–ven', '9:00', '17:00', 1], [WEBCARE_FR, 'Facebook', 'sam–dim', '9:00', '17:00', 1]],
  en: [[WEBCARE_EN, 'Facebook', 'Mon–Fri', '9:00', '17:00', 1], [WEBCARE_EN, 'Facebook', 'Sat–Sun', '9:00', '17:00', 1]],
} as const;
const EVERY_DAY_TEAM = {
  fr: { team: { headings: TEAM_FR, rows: [['Inès Roy', WEBCARE_FR, 'Facebook', 'tous les jours', '9:00', '17:00', null, 'Luc Gagnon'], ['Luc Gagnon', WEBCARE_FR, 'Facebook', 'tous les jours', '9:00', '17:00', null, 'Inès Roy']] } },
  en: { team: { headings: TEAM_EN, rows: [['Inès Roy', WEBCARE_EN, 'Facebook', 'every day', '9:00', '17:00', null, 'Luke Martin'], ['Luke Martin', WEBCARE_EN, 'Facebook', 'every day', '9:00', '17:00', null, 'Inès Roy']] } },
} as const;
const ROTA = [ROTA_FR, ROTA_EN] as const;
const DUTIES = [DUTIES_FR, DUTIES_EN] as const;
const MEMBERS = [TEAM_FR, TEAM_EN] as const;
const POSTS: readonly Role[] = ['date', 'title', 'owner', 'status'];
const APPROVED: readonly Role[] = ['date', 'title', 'approver', 'status'];
const DAYS = ['lun–ven', '9:00', '17:00', null] as const;
const DAYS_EN = ['Mon–Fri', '9:00', '17:00', null] as const;
const HUB = { settings: { structure: 'coordinated' } } as const;
const SERVICES_FR = ['Nom', 'Rôles', 'Service', 'Jours'];
const SERVICES_EN = ['Name', 'Roles', 'Department', 'Days'];

function post(day: number, title: string, owner: string, state: string): readonly Cell[] {
  return [EXAMPLE_TODAY + day, title, owner, state];
}

/** Luc is off until Friday of next week. */
const OFF_FR: Tabs = { ...TEAM, absences: { headings: AWAY_FR, rows: [['Luc Gagnon', '2026-11-30', '2026-12-04', 'Vacances']] } };
const OFF_EN: Tabs = { ...PEOPLE, absences: { headings: AWAY_EN, rows: [['Luke Martin', '2026-11-30', '2026-12-04', 'Vacation']] } };
const CAPACITY_FR: Tabs = { team: { headings: ['Nom', 'Rôles', 'Jours', 'Capacité par semaine'], rows: [['Inès Roy', 'Analyse', 'lun–ven', 2]] } };
const CAPACITY_EN: Tabs = { team: { headings: ['Name', 'Roles', 'Days', 'Capacity per week'], rows: [['Inès Roy', 'Analytics', 'Mon–Fri', 2]] } };
const RIGHTS_FR: Tabs = { team: { headings: ['Nom', 'Rôles', 'Jours', 'Droits'], rows: [['Inès Roy', 'Analyse', 'lun–ven', 'programmer'], ['Luc Gagnon', 'Gestion', 'lun–ven', 'approuver, programmer']] } };
const RIGHTS_EN: Tabs = { team: { headings: ['Name', 'Roles', 'Days', 'Rights'], rows: [['Inès Roy', 'Analytics', 'Mon–Fri', 'schedule'], ['Luke Martin', 'Manager', 'Mon–Fri', 'approve, schedule']] } };

const TRACKED: readonly Role[] = ['date', 'title', 'tracking'];
const CANCELLING: Partial<Settings> = { rights: new Map([['cancelled', { roles: ['manager'], word: 'manager' }]]) };

function markedAside(title: string, state: string, who: string): readonly Cell[] {
  return [EXAMPLE_TODAY + 3, title, `${state} · ${who}`];
}

export const COVERAGE_EXAMPLES: ExamplesOf<CoverageFindings> = {
  'coverage-gap': both('needs', [NEEDS_FR, NEEDS_EN], [LONG.fr, LONG.en], [OFFICE.fr, OFFICE.en]),
  'coverage-thin': {
    fr: tabPair('needs', NEEDS_FR, TWO_MET.fr, OFFICE.fr, { tabs: OFF_FR }),
    en: tabPair('needs', NEEDS_EN, TWO_MET.en, OFFICE.en, { tabs: OFF_EN }),
  },
  'need-unmeetable': both('needs', [NEEDS_FR, NEEDS_EN], [THREE.fr, THREE.en], [TWO.fr, TWO.en]),
  'need-unset': both(
    'needs', [NEEDS_FR, NEEDS_EN], [[...OFFICE.fr, [WEBCARE_FR, 'Facebook', 'sam–dim', '9:00', '17:00', 'à définir']], [...OFFICE.en, [WEBCARE_EN, 'Facebook', 'Sat–Sun', '9:00', '17:00', 'TBD']]],
    [[...OFFICE.fr, [WEBCARE_FR, 'Facebook', 'sam–dim', '9:00', '17:00', 'fermé']], [...OFFICE.en, [WEBCARE_EN, 'Facebook', 'Sat–Sun', '9:00', '17:00', 'closed']]],
  ),
  'shift-open': both('rota', ROTA, [[weekend(null, SHIFT_FR)], [weekend(null, SHIFT_EN)]], [[weekend('Inès Roy', SHIFT_FR)], [weekend('Inès Roy', SHIFT_EN)]]),
  'shift-unknown': both('rota', ROTA, [[weekend('Karim B.', SHIFT_FR)], [weekend('Karim B.', SHIFT_EN)]], [[weekend('Luc Gagnon', SHIFT_FR)], [weekend('Luke Martin', SHIFT_EN)]]),
  'shift-away': {
    fr: tabPair(
      'rota', ROTA_FR, [['2026-12-01', '2026-12-02', '17:00', '20:00', WEBCARE_FR, 'Luc Gagnon', 'Soir']], [['2026-12-01', '2026-12-02', '17:00', '20:00', WEBCARE_FR, 'Inès Roy', 'Soir']], { tabs: OFF_FR },
    ),
    en: tabPair(
      'rota', ROTA_EN, [['2026-12-01', '2026-12-02', '17:00', '20:00', WEBCARE_EN, 'Luke Martin', 'Evening']], [['2026-12-01', '2026-12-02', '17:00', '20:00', WEBCARE_EN, 'Inès Roy', 'Evening']], { tabs: OFF_EN },
    ),
  },
  'shift-overlap': both(
    'rota', ROTA,
    [[weekend('Inès Roy', SHIFT_FR), weekend('Inès Roy', SHIFT_FR, '2026-11-29')], [weekend('Inès Roy', SHIFT_EN), weekend('Inès Roy', SHIFT_EN, '2026-11-29')]],
    [[weekend('Inès Roy', SHIFT_FR), weekend('Luc Gagnon', SHIFT_FR, '2026-11-29')], [weekend('Inès Roy', SHIFT_EN), weekend('Luke Martin', SHIFT_EN, '2026-11-29')]],
  ),
  'absence-unknown': both(
    'absences', [AWAY_FR, AWAY_EN], [[['Inès Loyer', '2026-11-30', '2026-12-04', 'Vacances']], [['Inès Loyer', '2026-11-30', '2026-12-04', 'Vacation']]],
    [[['Inès Roy', '2026-11-30', '2026-12-04', 'Vacances']], [['Inès Roy', '2026-11-30', '2026-12-04', 'Vacation']]],
  ),
  'backup-unknown': both(
    'team', MEMBERS, [[['Inès Roy', 'Analyse', null, ...DAYS, null], ['Luc Gagnon', 'Analyse', null, ...DAYS, 'Inès Roi']], [['Inès Roy', 'Analytics', null, ...DAYS_EN, null], ['Luke Martin', 'Analytics', null, ...DAYS_EN, 'Inès Roi']]],
    [[['Inès Roy', 'Analyse', null, ...DAYS, null], ['Luc Gagnon', 'Analyse', null, ...DAYS, 'Inès Roy']], [['Inès Roy', 'Analytics', null, ...DAYS_EN, null], ['Luke Martin', 'Analytics', null, ...DAYS_EN, 'Inès Roy']]],
  ),
  'person-unnamed': both(
    'team', MEMBERS, [[['Inès Roy', 'Analyse', null, ...DAYS, null], ['Équipe marketing', 'Analyse', null, ...DAYS, null]], [['Inès Roy', 'Analytics', null, ...DAYS_EN, null], ['Marketing team', 'Analytics', null, ...DAYS_EN, null]]],
    [[['Inès Roy', 'Analyse', null, ...DAYS, null], ['Luc Gagnon', 'Analyse', null, ...DAYS, null]], [['Inès Roy', 'Analytics', null, ...DAYS_EN, null], ['Luke Martin', 'Analytics', null, ...DAYS_EN, null]]],
  ),
  'person-double': both(
    'team', MEMBERS, [[['Inès Roy', 'Analyse', null, ...DAYS, null], ['Inès Roy', WEBCARE_FR, null, ...DAYS, null]], [['Inès Roy', 'Analytics', null, ...DAYS_EN, null], ['Inès Roy', WEBCARE_EN, null, ...DAYS_EN, null]]],
    [[['Inès Roy', `Analyse, ${WEBCARE_FR}`, null, ...DAYS, null]], [['Inès Roy', `Analytics, ${WEBCARE_EN}`, null, ...DAYS_EN, null]]],
  ),
  'dates-reversed': both(
    'absences', [AWAY_FR, AWAY_EN], [[['Inès Roy', '2026-12-14', '2026-12-04', 'Vacances']], [['Inès Roy', '2026-12-14', '2026-12-04', 'Vacation']]],
    [[['Inès Roy', '2026-12-04', '2026-12-14', 'Vacances']], [['Inès Roy', '2026-12-04', '2026-12-14', 'Vacation']]],
  ),
  'role-unknown': both(
    'duties', DUTIES, [[['Bilan de la semaine', 'Statistiques', 'Hebdomadaire', 'Luc Gagnon', null, 'x', 'x']], [['Weekly review', 'Statistics', 'Weekly', 'Luke Martin', null, 'x', 'x']]],
    [[['Bilan de la semaine', 'Analyse', 'Hebdomadaire', 'Luc Gagnon', null, 'x', 'x']], [['Weekly review', 'Analytics', 'Weekly', 'Luke Martin', null, 'x', 'x']]],
  ),
  'bus-factor': both(
    'team', MEMBERS,
    [[['Inès Roy', 'Vidéo, Analyse', 'YouTube', ...DAYS, null], ['Luc Gagnon', 'Analyse', 'YouTube', ...DAYS, 'Inès Roy']], [['Inès Roy', 'Video, Analytics', 'YouTube', ...DAYS_EN, null], ['Luke Martin', 'Analytics', 'YouTube', ...DAYS_EN, 'Inès Roy']]],
    [[['Inès Roy', 'Vidéo, Analyse', 'YouTube', ...DAYS, 'Luc Gagnon'], ['Luc Gagnon', 'Analyse, Vidéo', 'YouTube', ...DAYS, 'Inès Roy']], [['Inès Roy', 'Video, Analytics', 'YouTube', ...DAYS_EN, 'Luke Martin'], ['Luke Martin', 'Analytics, Video', 'YouTube', ...DAYS_EN, 'Inès Roy']]],
  ),
  'holders-away': both(
    'absences', [AWAY_FR, AWAY_EN],
    [[['Inès Roy', '2026-11-30', '2026-12-04', 'Vacances'], ['Luc Gagnon', '2026-12-03', '2026-12-09', 'Vacances']], [['Inès Roy', '2026-11-30', '2026-12-04', 'Vacation'], ['Luke Martin', '2026-12-03', '2026-12-09', 'Vacation']]],
    [[['Inès Roy', '2026-11-30', '2026-12-04', 'Vacances'], ['Luc Gagnon', '2026-12-07', '2026-12-09', 'Vacances']], [['Inès Roy', '2026-11-30', '2026-12-04', 'Vacation'], ['Luke Martin', '2026-12-07', '2026-12-09', 'Vacation']]],
  ),
  'leaver': both(
    'team', MEMBERS,
    [[['Inès Roy', 'Vidéo', 'YouTube', 'lun–ven', '9:00', '17:00', '2026-12-18', null], ['Luc Gagnon', 'Analyse', 'Facebook', ...DAYS, 'Inès Roy']], [['Inès Roy', 'Video', 'YouTube', 'Mon–Fri', '9:00', '17:00', '2026-12-18', null], ['Luke Martin', 'Analytics', 'Facebook', ...DAYS_EN, 'Inès Roy']]],
    [[['Inès Roy', 'Vidéo', 'YouTube', ...DAYS, null], ['Luc Gagnon', 'Analyse', 'Facebook', ...DAYS, 'Inès Roy']], [['Inès Roy', 'Video', 'YouTube', ...DAYS_EN, null], ['Luke Martin', 'Analytics', 'Facebook', ...DAYS_EN, 'Inès Roy']]],
  ),
  'owner-away': {
    fr: examplePair(POSTS, [post(8, 'Visite guidée', 'Luc Gagnon', 'À produire')], [post(8, 'Visite guidée', 'Inès Roy', 'À produire')], OFF_FR),
    en: examplePair(POSTS, [post(8, 'Guided tour', 'Luke Martin', 'To produce')], [post(8, 'Guided tour', 'Inès Roy', 'To produce')], OFF_EN),
  },
  'duty-missed': both(
    'duties', DUTIES,
    [[['Rapport de la semaine', 'Analyse', 'Hebdomadaire', 'Luc Gagnon', null, 'x', null], ['Publier', null, 'Quotidien', 'Inès Roy', null, 'x', 'x']], [['Weekly report', 'Analytics', 'Weekly', 'Luke Martin', null, 'x', null], ['Publish', null, 'Daily', 'Inès Roy', null, 'x', 'x']]],
    [[['Rapport de la semaine', 'Analyse', 'Hebdomadaire', 'Luc Gagnon', null, 'x', 'x'], ['Publier', null, 'Quotidien', 'Inès Roy', null, 'x', 'x']], [['Weekly report', 'Analytics', 'Weekly', 'Luke Martin', null, 'x', 'x'], ['Publish', null, 'Daily', 'Inès Roy', null, 'x', 'x']]],
  ),
  'duty-unowned': both(
    'duties', DUTIES, [[['Rapport de la semaine', 'Analyse', 'Hebdomadaire', null, null, 'x', 'x']], [['Weekly report', 'Analytics', 'Weekly', null, null, 'x', 'x']]],
    [[['Rapport de la semaine', 'Analyse', 'Hebdomadaire', 'Luc Gagnon', null, 'x', 'x']], [['Weekly report', 'Analytics', 'Weekly', 'Luke Martin', null, 'x', 'x']]],
  ),
  'report-overdue': both(
    'reports', [['Rapport', 'Responsable', 'Fréquence', 'Prochaine échéance', 'Envoyé le'], ['Report', 'Owner', 'Frequency', 'Next due', 'Last sent on']],
    [[['Bilan mensuel', 'Luc Gagnon', 'Mensuel', '2026-11-16', '2026-10-15']], [['Monthly review', 'Luke Martin', 'Monthly', '2026-11-16', '2026-10-15']]],
    [[['Bilan mensuel', 'Luc Gagnon', 'Mensuel', '2026-12-15', '2026-11-16']], [['Monthly review', 'Luke Martin', 'Monthly', '2026-12-15', '2026-11-16']]],
  ),
  'load-over': {
    fr: examplePair(POSTS, [post(1, 'Atelier', 'Inès Roy', 'À produire'), post(2, 'Visite', 'Inès Roy', 'À produire'), post(3, 'Concert', 'Inès Roy', 'À produire')], [post(1, 'Atelier', 'Inès Roy', 'À produire'), post(2, 'Visite', 'Inès Roy', 'À produire')], CAPACITY_FR),
    en: examplePair(POSTS, [post(1, 'Workshop', 'Inès Roy', 'To produce'), post(2, 'Tour', 'Inès Roy', 'To produce'), post(3, 'Concert', 'Inès Roy', 'To produce')], [post(1, 'Workshop', 'Inès Roy', 'To produce'), post(2, 'Tour', 'Inès Roy', 'To produce')], CAPACITY_EN),
  },
  'days-in-a-row': both(
    'rota', ROTA, [[weekend('Inès Roy', SHIFT_FR)], [weekend('Inès Roy', SHIFT_EN)]],
    [[weekend('Inès Roy', SHIFT_FR, '2026-11-28', '2026-11-28')], [weekend('Inès Roy', SHIFT_EN, '2026-11-28', '2026-11-28')]],
  ),
  'weekends-running': both(
    'rota', ROTA, [[weekend('Inès Roy', SHIFT_FR), weekend('Inès Roy', SHIFT_FR, '2026-12-05', '2026-12-06')], [weekend('Inès Roy', SHIFT_EN), weekend('Inès Roy', SHIFT_EN, '2026-12-05', '2026-12-06')]],
    [[weekend('Inès Roy', SHIFT_FR), weekend('Luc Gagnon', SHIFT_FR, '2026-12-05', '2026-12-06')], [weekend('Inès Roy', SHIFT_EN), weekend('Luke Martin', SHIFT_EN, '2026-12-05', '2026-12-06')]],
  ),
  'department-manager-missing': {
    fr: tabPair('team', SERVICES_FR, [['Inès Roy', 'Gestionnaire', 'Musée', 'lun–ven'], ['Luc Gagnon', 'Analyse', 'Phare', 'lun–ven']], [['Inès Roy', 'Gestionnaire', 'Musée', 'lun–ven'], ['Luc Gagnon', 'Gestionnaire', 'Phare', 'lun–ven']], HUB),
    en: tabPair('team', SERVICES_EN, [['Inès Roy', 'Manager', 'Museum', 'Mon–Fri'], ['Luke Martin', 'Analytics', 'Lighthouse', 'Mon–Fri']], [['Inès Roy', 'Manager', 'Museum', 'Mon–Fri'], ['Luke Martin', 'Manager', 'Lighthouse', 'Mon–Fri']], HUB),
  },
  'department-managers': {
    fr: tabPair(
      'team', SERVICES_FR, [['Inès Roy', 'Gestionnaire', 'Musée', 'lun–ven'], ['Nadia Tran', 'Gestionnaire', 'Musée', 'lun–ven'], ['Luc Gagnon', 'Gestionnaire', 'Phare', 'lun–ven']],
      [['Inès Roy', 'Gestionnaire', 'Musée', 'lun–ven'], ['Nadia Tran', 'Analyse', 'Musée', 'lun–ven'], ['Luc Gagnon', 'Gestionnaire', 'Phare', 'lun–ven']], HUB,
    ),
    en: tabPair(
      'team', SERVICES_EN, [['Inès Roy', 'Manager', 'Museum', 'Mon–Fri'], ['Nadia Tran', 'Manager', 'Museum', 'Mon–Fri'], ['Luke Martin', 'Manager', 'Lighthouse', 'Mon–Fri']],
      [['Inès Roy', 'Manager', 'Museum', 'Mon–Fri'], ['Nadia Tran', 'Analytics', 'Museum', 'Mon–Fri'], ['Luke Martin', 'Manager', 'Lighthouse', 'Mon–Fri']], HUB,
    ),
  },
  'right-missing': {
    fr: examplePair(APPROVED, [post(3, 'Visite guidée', 'Inès Roy', 'En révision')], [post(3, 'Visite guidée', 'Luc Gagnon', 'En révision')], RIGHTS_FR),
    en: examplePair(APPROVED, [post(3, 'Guided tour', 'Inès Roy', 'In review')], [post(3, 'Guided tour', 'Luke Martin', 'In review')], RIGHTS_EN),
  },
  'right-aside': {
    fr: examplePair(TRACKED, [markedAside('Visite guidée', 'Annulé', 'par Inès Roy')], [markedAside('Visite guidée', 'Annulé', 'par Luc Gagnon')], RIGHTS_FR, CANCELLING),
    en: examplePair(TRACKED, [markedAside('Guided tour', 'Cancelled', 'by Inès Roy')], [markedAside('Guided tour', 'Cancelled', 'by Luke Martin')], RIGHTS_EN, CANCELLING),
  },
  'holiday-undecided': {
    fr: tabPair('needs', NEEDS_FR, WHOLE_WEEK.fr, [...WHOLE_WEEK.fr, [WEBCARE_FR, 'Facebook', 'jours fériés', null, null, 'fermé']], { tabs: EVERY_DAY_TEAM.fr }),
    en: tabPair('needs', NEEDS_EN, WHOLE_WEEK.en, [...WHOLE_WEEK.en, [WEBCARE_EN, 'Facebook', 'public holidays', null, null, 'closed']], { tabs: EVERY_DAY_TEAM.en }),
  },
  'team-empty': {
    fr: tabPair('needs', NEEDS_FR, [], OFFICE.fr, { tabs: TEAM }),
    en: tabPair('needs', NEEDS_EN, [], OFFICE.en, { tabs: PEOPLE }),
  },
};
