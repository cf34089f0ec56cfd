/** Les règles sur qui couvre quoi. */
import type { CoverageFindings } from '../../../rules/coverage/coverage-findings.ts';
import { NBSP, dateInFrench } from '../../format.ts';
import { quotable } from '../../quotable.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { counted, number, quoted } from '../phrases.ts';
import { backupUnknown, busFactor, leaver, ownerAway, stepWithoutRight } from './coverage-people.ts';
import { NOTHING_KNOWN, dayName, days, daysListed, listed, monthOf, need, notInTeam, stretches, whyNotThere } from './coverage-phrases.ts';


export const frCoverage: WordsOfRules<CoverageFindings> = {
  'coverage-gap': {
    name: 'Aucune personne de garde',
    sentence: (gap) => `${need(gap)}${NBSP}: personne ${stretches(gap)}.`,
    several: (count) => `Dans ${number(count)}${NBSP}cas, personne n’est prévu.`,
    why: 'Ce dont personne ne s’occupe attend que quelqu’un le remarque.',
    advice: 'Confiez une plage à quelqu’un ou indiquez que ces heures sont fermées.',
  },
  'coverage-thin': {
    name: 'Sous-effectif',
    sentence: (thin) => `${need(thin)}${NBSP}: ${number(thin.present)}${NBSP}personne${thin.present < 2 ? '' : 's'} sur${NBSP}${number(thin.needed)} ${stretches(thin)}.`,
    several: (count) => `Dans ${number(count)}${NBSP}cas, il n’y a pas assez de personnes.`,
    why: 'Une personne fait le travail de plusieurs, et une seule absence ne laisse plus personne.',
    advice: 'Ajoutez quelqu’un à ces heures ou abaissez le minimum.',
  },
  'shift-open': {
    name: 'Plage à pourvoir',
    sentence: ({ shift, day, last, today }) => `${shift === '' ? 'Plage' : quoted(shift)} ${days(day, last, today)}${NBSP}: personne n’est inscrit.`,
    several: (count) => `${number(count)}${NBSP}plages de garde sont à pourvoir.`,
    why: 'Chacun croit qu’une autre personne s’en chargera.',
    advice: 'Inscrivez le nom de la personne qui prend la plage.',
  },
  'shift-away': {
    name: 'Garde d’une personne absente',
    sentence: ({ person, reason, day, today }) => `${quotable(person)} ${whyNotThere(reason)} le ${dayName(day, today)}, mais figure à l’horaire de garde.`,
    several: (count) => `${number(count)}${NBSP}plages de garde reviennent à des personnes absentes.`,
    why: 'L’horaire de garde semble complet, mais personne ne sera là.',
    advice: 'Confiez la plage à une autre personne ou corrigez les dates.',
  },
  'shift-unknown': {
    name: 'Garde d’une personne inconnue',
    sentence: ({ people, isShared, day, today }) => `${notInTeam({ people, isShared }, `${listed(people.map(quoted))} (${dayName(day, today)})`)}.`,
    several: (count) => `${number(count)}${NBSP}plages de garde nomment une personne qui n’est pas dans l’onglet de l’équipe.`,
    why: 'Un nom qui n’est pas dans l’onglet de l’équipe ne compte pour personne.',
    advice: 'Écrivez le nom en entier, comme dans l’onglet de l’équipe, ou ajoutez-y la personne.',
  },
  'need-unmeetable': {
    name: 'Besoin impossible à combler',
    sentence: (given) =>
      `${need(given)}${NBSP}: ${given.people === 0 ? `personne n’a ce rôle${given.channel === '' ? '' : ' sur ce canal'}` : `${number(given.people)}${NBSP}personne${given.people < 2 ? '' : 's'} sur${NBSP}${number(given.least)} au mieux`}.`,
    several: (count) => `${number(count)}${NBSP}besoins sont impossibles à combler.`,
    why: 'Quelle que soit la répartition des heures, le besoin reste à combler.',
    advice: 'Donnez le rôle à plus de personnes ou abaissez le minimum.',
  },
  'need-unset': {
    name: 'Besoin à préciser',
    sentence: ({ role, lacks }) => {
      if (lacks === 'role') return `Ce besoin n’est pas évalué${NBSP}: indiquez le rôle.`;
      return `${quoted(role)}${NBSP}: ${lacks === 'order' ? 'le maximum est plus petit que le minimum.' : `ce besoin n’est pas évalué. Indiquez combien de personnes il faut, ou «${NBSP}fermé${NBSP}».`}`;
    },
    several: (count) => `${number(count)}${NBSP}besoins sont à préciser.`,
    why: 'Un besoin sans nombre ou sans rôle ne compte pas, et la couverture semble meilleure qu’elle ne l’est.',
    advice: `Inscrivez un nombre d’au moins 1 et un rôle, ou le mot «${NBSP}fermé${NBSP}».`,
  },
  'owner-away': {
    name: 'Responsable non disponible',
    sentence: ownerAway,
    several: (count) => `Dans ${number(count)}${NBSP}cas, la personne responsable n’est pas là le jour de sa publication.`,
    why: 'Ce jour-là, personne ne vérifie la publication ni ne répond aux réactions.',
    advice: 'Programmez la publication d’avance, confiez-la à une autre personne ou déplacez-la.',
  },
  'leaver': {
    name: 'Départ prochain',
    sentence: leaver,
    several: (count) => `${number(count)}${NBSP}personnes partent bientôt.`,
    why: 'Ce qu’une personne est seule à connaître se perd si elle ne le transmet pas à temps.',
    advice: 'Confiez à d’autres ses publications, ses pages, ses tâches et ses plages de garde.',
  },
  'bus-factor': {
    name: 'Rôle ou canal confié à une seule personne',
    sentence: busFactor,
    several: (count) => `${number(count)}${NBSP}personnes assument seules un rôle ou un canal.`,
    why: 'On ne sait jamais quand une personne partira ou tombera malade.',
    advice: 'Nommez une relève interne qui a aussi ce rôle, et montrez-lui comment faire.',
  },
  'holders-away': {
    name: 'Rôle sans personne disponible',
    sentence: ({ roles, people, days: all, today }) =>
      `${listed(roles.map(quoted))}${NBSP}: ${listed(people.map(quotable))} ne sont pas là ${daysListed(all, today)}, et aucune relève interne n’a ${roles.length > 1 ? 'ces rôles' : 'ce rôle'}.`,
    several: (count) => `Dans ${number(count)}${NBSP}cas, toutes les personnes d’un même rôle sont absentes en même temps.`,
    why: 'L’imprévu n’attend pas le retour des personnes qui savent y répondre.',
    advice: 'Décalez l’une des absences ou montrez le travail à une autre personne.',
  },
  'duty-missed': {
    name: 'Tâche non faite',
    sentence: ({ duty, week, isMonthly, duties, today }) => {
      if (duties > 1) return `Aucune tâche n’est marquée comme faite la semaine du ${dateInFrench(week, today)}.`;
      return isMonthly ? `${quoted(duty)}${NBSP}: pas marquée comme faite en ${monthOf(week)}.` : `${quoted(duty)}${NBSP}: pas marquée comme faite la semaine du ${dateInFrench(week, today)}.`;
    },
    several: (count) => `${number(count)}${NBSP}tâches ne sont pas marquées comme faites.`,
    why: 'Une tâche qui revient souvent s’oublie sans que personne s’en aperçoive.',
    advice: 'Faites la tâche, ou marquez-la si elle est faite.',
  },
  'duty-unowned': {
    name: 'Tâche sans responsable',
    sentence: ({ duty, duties }) => (duties > 1 ? `${number(duties)}${NBSP}tâches n’ont pas de responsable.` : `${quoted(duty)}${NBSP}: sans responsable.`),
    several: (count) => `${number(count)}${NBSP}tâches n’ont pas de responsable.`,
    why: 'Ce qui n’appartient à personne n’est fait par personne.',
    advice: 'Inscrivez le nom d’une seule personne.',
  },
  'report-overdue': {
    name: 'Rapport en retard',
    sentence: ({ report, owner, due, reports, today }) => {
      if (reports > 1) return `${number(reports)}${NBSP}rapports ont passé leur échéance, et aucun n’est à jour.`;
      return `${quoted(report)}${NBSP}: à remettre depuis le ${dateInFrench(due, today)}${owner === '' ? '' : ` (${quotable(owner)})`}.`;
    },
    several: (count) => `${number(count)}${NBSP}rapports ont passé leur échéance.`,
    why: 'Les personnes qui attendent un rapport décident sans lui.',
    advice: 'Envoyez-le et inscrivez la date, ou déplacez la prochaine échéance.',
  },
  'load-over': {
    name: 'Capacité dépassée',
    sentence: ({ person, week, posts, capacity, isReduced, today }) =>
      `${quotable(person)}${NBSP}: ${counted(posts, 'publication', 'publications')} la semaine du ${dateInFrench(week, today)} (capacité${NBSP}: ${number(capacity)}${isReduced ? ', compte tenu de ses congés' : ''}).`,
    several: (count) => `${number(count)}${NBSP}semaines dépassent la capacité d’une personne.`,
    why: 'Le travail en trop prend du retard ou se fait à la hâte.',
    advice: 'Confiez quelques publications à d’autres ou espacez-les.',
  },
  'days-in-a-row': {
    name: 'Jours de travail sans repos',
    sentence: ({ person, days: count, from, today }) => `${quotable(person)}${NBSP}: ${number(count)}${NBSP}jours de travail de suite à partir du ${dayName(from, today)}.`,
    several: (count) => `${number(count)}${NBSP}personnes travaillent plus de 6${NBSP}jours de suite.`,
    why: 'Personne ne reste attentif sans une journée pour décrocher.',
    advice: 'Prévoyez un jour de repos après la garde ou partagez-la.',
  },
  'weekends-running': {
    name: 'Fins de semaine de garde consécutives',
    sentence: ({ person, weekends, from, today }) =>
      `${quotable(person)}${NBSP}: de garde ${number(weekends)}${NBSP}fins de semaine de suite, à partir de la semaine du ${dateInFrench(from, today)}.`,
    several: (count) => `${number(count)}${NBSP}personnes sont de garde au moins deux fins de semaine de suite.`,
    why: 'C’est grâce aux fins de semaine libres que la garde reste supportable.',
    advice: 'Échangez l’une des fins de semaine.',
  },
  'department-manager-missing': {
    name: 'Service sans gestionnaire',
    sentence: ({ department, people }) => `${quoted(department)} (${counted(people, 'personne', 'personnes')})${NBSP}: personne n’y gère les médias sociaux.`,
    several: (count) => `${number(count)}${NBSP}services n’ont pas de gestionnaire.`,
    why: 'Dans cette structure, chaque service a besoin d’une personne à qui s’adresser.',
    advice: 'Donnez le rôle de gestionnaire à l’une de ces personnes.',
  },
  'department-managers': {
    name: 'Plusieurs gestionnaires',
    sentence: ({ department, managers }) => `${quoted(department)}${NBSP}: ${number(managers.length)}${NBSP}gestionnaires, ${listed(managers.map(quotable))}.`,
    several: (count) => `${number(count)}${NBSP}services ont plusieurs gestionnaires.`,
    why: 'Quand deux personnes sont responsables, chacune attend l’autre.',
    advice: 'Gardez une seule personne par service; les autres peuvent assurer la relève.',
  },
  'right-missing': {
    name: 'Droit manquant',
    sentence: stepWithoutRight,
    several: (count) => `${number(count)}${NBSP}étapes reviennent à des personnes qui n’en ont pas le droit.`,
    why: 'Sans l’accord de la bonne personne, une publication peut sortir trop tôt ou devoir être retirée.',
    advice: 'Confiez l’étape à une autre personne ou corrigez les droits dans l’onglet de l’équipe ou les réglages.',
  },
  'right-aside': {
    name: 'Pause ou annulation sans droit',
    sentence: stepWithoutRight,
    several: (count) => `${number(count)}${NBSP}publications ont été mises en pause ou annulées par des personnes qui n’en ont pas le droit.`,
    why: 'Une publication écartée par erreur manque au calendrier sans que personne ne le remarque.',
    advice: 'Faites confirmer la décision par une personne autorisée ou corrigez les droits dans les réglages.',
  },
  'dates-reversed': {
    name: 'Fin avant le début',
    sentence: ({ person, start, end, today }) =>
      `${person === '' ? 'Cette ligne' : `${quotable(person)}${NBSP}: cette ligne`} finit le ${dateInFrench(end, today)}, avant de commencer le ${dateInFrench(start, today)}.`,
    several: (count) => `${number(count)}${NBSP}lignes finissent avant de commencer.`,
    why: 'Aucun jour de cette ligne n’est pris en compte.',
    advice: 'Corrigez l’une des deux dates.',
  },
  'shift-overlap': {
    name: 'Plages qui se chevauchent',
    sentence: ({ person, day, otherRow, today }) => `${quotable(person)} a déjà une plage à ces heures le ${dayName(day, today)}, à la ligne ${otherRow}.`,
    several: (count) => `${number(count)}${NBSP}plages en chevauchent une autre de la même personne.`,
    why: 'L’une des deux était peut-être destinée à une autre personne.',
    advice: 'Supprimez l’une des lignes ou corrigez son nom ou ses heures.',
  },
  'person-double': {
    name: 'Personne en double',
    sentence: ({ person, otherRow }) => `${quotable(person)} figure déjà à la ligne ${otherRow}, la seule qui compte.`,
    several: (count) => `${number(count)}${NBSP}lignes nomment une personne une deuxième fois.`,
    why: 'Ce que dit la deuxième ligne n’est pas pris en compte.',
    advice: 'Réunissez les deux lignes en une seule.',
  },
  'person-unnamed': {
    name: 'Ligne d’équipe sans nom',
    sentence: ({ word, isGroup, role }) => {
      if (isGroup) return `${quoted(word)} est un groupe, pas une personne${NBSP}: cette ligne ne compte pas.`;
      return word === '' ? `${quoted(role)}${NBSP}: cette ligne n’a pas de nom et ne compte pas.` : `${quoted(word)} n’est pas le nom d’une personne${NBSP}: cette ligne ne compte pas.`;
    },
    several: (count) => `${number(count)}${NBSP}lignes de l’équipe ne nomment personne.`,
    why: 'Ce qui revient à tout le monde n’est fait par personne.',
    advice: 'Inscrivez une personne par ligne; un poste vacant peut rester, il ne compte pas.',
  },
  'absence-unknown': {
    name: 'Absence d’une personne inconnue',
    sentence: ({ people, isShared, day, absences, today }) => {
      const names = listed(people.map(quoted));
      if (absences > 1) return `${number(absences)}${NBSP}absences nomment des personnes qui ne sont pas dans l’onglet de l’équipe${NBSP}: ${names}.`;
      return `${notInTeam({ people, isShared }, `${names}, en congé à partir du ${dateInFrench(day, today)}`)}.`;
    },
    several: (count) => `${number(count)}${NBSP}absences nomment une personne qui n’est pas dans l’onglet de l’équipe.`,
    why: 'Si le nom est mal écrit, la personne compte toujours comme présente.',
    advice: 'Écrivez le nom en entier, comme dans l’onglet de l’équipe.',
  },
  'backup-unknown': {
    name: 'Relève inconnue',
    sentence: backupUnknown,
    several: (count) => `${number(count)}${NBSP}relèves ne sont pas dans l’onglet de l’équipe.`,
    why: 'Une relève que personne ne reconnaît ne remplace personne.',
    advice: 'Écrivez le nom en entier, comme dans l’onglet de l’équipe, ou ajoutez-y la personne.',
  },
  'role-unknown': {
    name: 'Rôle à vérifier',
    sentence: ({ role, rows, tab, suggestion, source }) =>
      `${quoted(role)} (${source === 'rights' ? 'droits, ' : ''}onglet ${quoted(tab)}${source === 'rights' || (source === 'team' && rows === 1) ? '' : `, ${counted(rows, 'ligne', 'lignes')}`})${NBSP}: ${source === 'team' ? 'seul cet onglet nomme ce rôle' : 'personne dans l’équipe n’a ce rôle'}.${suggestion === '' ? '' : ` Vouliez-vous écrire ${quoted(suggestion)}?`}`,
    several: (count) => `${number(count)}${NBSP}rôles ne concordent pas d’un onglet à l’autre.`,
    why: 'Un rôle écrit de deux façons compte pour deux.',
    advice: 'Écrivez le rôle de la même façon partout ou donnez-le à quelqu’un.',
  },
  'holiday-undecided': {
    name: 'Jour férié à préciser',
    sentence: ({ role, days: all, today }) =>
      `${quoted(role)}${NBSP}: rien n’indique s’il faut quelqu’un ${daysListed(all, today)} (${all.length > 1 ? 'jours fériés' : 'jour férié'}). Ajoutez «${NBSP}jours fériés${NBSP}» aux jours d’un besoin ou à ceux d’une ligne «${NBSP}fermé${NBSP}».`,
    several: (count) => `Pour ${number(count)}${NBSP}rôles, rien n’indique s’il faut quelqu’un les jours fériés.`,
    why: 'Un rôle requis tous les jours l’est souvent aussi les jours fériés.',
    advice: 'Décidez si quelqu’un doit être là, et inscrivez-le dans l’onglet des besoins.',
  },
  'team-empty': {
    name: 'Onglet d’équipe vide',
    sentence: ({ tab }) => NOTHING_KNOWN[tab],
    several: (count) => `${number(count)}${NBSP}onglets d’équipe sont vides.`,
    why: 'Sans équipe ni besoin, aucune lacune n’apparaît; ce n’est pas une couverture complète.',
    advice: 'Inscrivez les premières lignes, avec un nom ou un nombre.',
  },
};
