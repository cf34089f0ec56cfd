/** How the findings read that are about what the team's own tabs say. */
import type { CoverageFindings } from '../../../../core/rules/coverage/coverage-findings.ts';
import { day } from '../../rules/calendar-of.ts';
import type { SamplesOf } from './samples.ts';

type TabFindings = Pick<CoverageFindings, 'person-unnamed' | 'backup-unknown' | 'holiday-undecided' | 'role-unknown' | 'team-empty'>;

export const COVERAGE_TABS_SAMPLES: SamplesOf<TabFindings> = {
  'person-unnamed': [
    [{ word: 'Tous', isGroup: true, role: 'Veille' }, '« Tous » est un groupe, pas une personne : cette ligne ne compte pas.', '“Tous” is a group, not a person: this row does not count.'],
    [{ word: 'Poste vacant', isGroup: false, role: 'Veille' }, '« Poste vacant » n’est pas le nom d’une personne : cette ligne ne compte pas.', '“Poste vacant” is not a person’s name: this row does not count.'],
    [{ word: '', isGroup: false, role: 'Veille' }, '« Veille » : cette ligne n’a pas de nom et ne compte pas.', '“Veille”: this row has no name and does not count.'],
  ],
  'backup-unknown': [
    [{ people: ['Inès Roi'], isShared: false, person: 'Luc Paré', rows: 1, suggestion: 'Inès Roy' },
      '« Inès Roi », relève de Luc Paré : ce nom n’est pas dans l’onglet de l’équipe. Vouliez-vous écrire « Inès Roy »?',
      '“Inès Roi”, backup of Luc Paré: not in the team tab. Did you mean “Inès Roy”?'],
    [{ people: ['Inès'], isShared: true, person: 'Amélie Côté', rows: 1, suggestion: '' },
      '« Inès », relève d’Amélie Côté : deux personnes de l’équipe portent ce nom.', '“Inès”, backup of Amélie Côté: two people in the team have this name.'],
    [{ people: ['Karim B.', 'Bob Zorro'], isShared: false, person: 'Luc Paré', rows: 3, suggestion: '' },
      '« Karim B. » et « Bob Zorro », relève de 3 personnes : ces noms ne sont pas dans l’onglet de l’équipe.',
      '“Karim B.” and “Bob Zorro”, backup of 3 people: not in the team tab.'],
  ],
  'holiday-undecided': [
    [{ role: 'Webcare', days: [day('2026-12-25')], today: day('2026-11-23') },
      '« Webcare » : rien n’indique s’il faut quelqu’un le 25 décembre (jour férié). Ajoutez « jours fériés » aux jours d’un besoin ou à ceux d’une ligne « fermé ».',
      '“Webcare”: nothing says whether anybody is needed on December 25 (public holiday). Add “public holidays” to the days of a need or of a “closed” row.'],
    [{ role: 'Webcare', days: [day('2026-12-25'), day('2027-01-01')], today: day('2026-11-23') },
      '« Webcare » : rien n’indique s’il faut quelqu’un le 25 décembre et le 1er janvier 2027 (jours fériés). Ajoutez « jours fériés » aux jours d’un besoin ou à ceux d’une ligne « fermé ».',
      '“Webcare”: nothing says whether anybody is needed on December 25 and on January 1, 2027 (public holidays). Add “public holidays” to the days of a need or of a “closed” row.'],
  ],
  'role-unknown': [
    [{ role: 'Statistiques', rows: 1, tab: 'Tâches', suggestion: '', source: 'tab' },
      '« Statistiques » (onglet « Tâches », 1 ligne) : personne dans l’équipe n’a ce rôle.',
      '“Statistiques” (“Tâches” tab, 1 row): nobody in the team has this role.'],
    [{ role: 'gestionaire', rows: 1, tab: 'Suivi', suggestion: 'gestionnaire', source: 'rights' },
      '« gestionaire » (droits, onglet « Suivi ») : personne dans l’équipe n’a ce rôle. Vouliez-vous écrire « gestionnaire »?',
      '“gestionaire” (rights, “Suivi” tab): nobody in the team has this role. Did you mean “gestionnaire”?'],
    [{ role: 'Statistiques', rows: 3, tab: 'Tâches', suggestion: '', source: 'tab' },
      '« Statistiques » (onglet « Tâches », 3 lignes) : personne dans l’équipe n’a ce rôle.',
      '“Statistiques” (“Tâches” tab, 3 rows): nobody in the team has this role.'],
    [{ role: 'Veile', rows: 1, tab: 'Équipe', suggestion: 'Veille', source: 'team' },
      '« Veile » (onglet « Équipe ») : seul cet onglet nomme ce rôle. Vouliez-vous écrire « Veille »?',
      '“Veile” (“Équipe” tab): no other tab names this role. Did you mean “Veille”?'],
  ],
  'team-empty': [
    [{ tab: 'team' }, 'L’onglet de l’équipe ne nomme encore personne; la couverture ne peut pas être calculée.', 'The team tab names nobody yet: coverage can’t be worked out.'],
    [{ tab: 'needs' }, 'L’onglet des besoins est encore vide; il n’y a rien à couvrir.', 'The needs tab has no needs yet: there is nothing to cover.'],
    [{ tab: 'unset' }, 'Aucun besoin n’indique un nombre de personnes lisible; la couverture ne peut pas être calculée.', 'No need has a number of people that can be read: coverage can’t be worked out.'],
  ],
};
