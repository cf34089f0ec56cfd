/** Les colonnes et la mise en place, en français. */
import type { ColumnsWords } from '../columns-words.ts';
import { NBSP } from '../format.ts';

const AGAIN = 'Réessayez. Si le problème persiste, fermez puis rouvrez le classeur.';
const READ_ONLY = 'Le classeur est en lecture seule. Passez en mode modification ou demandez-en le droit, puis réessayez.';
const OFFLINE = 'La connexion a été perdue. Vérifiez le réseau, puis réessayez.';
const LOCKED = 'Quelqu’un écrit dans ce classeur avec Suivi en ce moment. Attendez un instant, puis réessayez.';
const STOPPED = 'L’opération a duré trop longtemps et Google l’a arrêtée.';
const USUAL_FAULTS: ColumnsWords['writeFaults']['mark'] = {
  'read-only': READ_ONLY, offline: OFFLINE, locked: LOCKED, 'time-limit': `${STOPPED} Réessayez.`, unexpected: AGAIN,
};
/** Of these, fewer can be asked for at once. */
const FAULTS_OF_MANY: ColumnsWords['writeFaults']['mark'] = { ...USUAL_FAULTS, 'time-limit': `${STOPPED} Reprenez par plus petits groupes.` };

export const frColumns: ColumnsWords = {
  open: (recognised) => `${recognised}, voir les colonnes`,
  title: 'Colonnes',
  questions: (count) => `${count}${NBSP}${count < 2 ? 'colonne' : 'colonnes'} à vérifier`,
  asked: () => 'Corrigez au besoin, puis confirmez. Suivi ne reposera la question que si les en-têtes changent.',
  opened: 'Voici comment Suivi lit chaque colonne. Corrigez au besoin.',
  declined: `Indiquez ce que contient chaque colonne${NBSP}: au moins la date, le titre ou le texte.`,
  kept: `Vos choix seront gardés dans l’onglet masqué «${NBSP}Suivi${NBSP}». Vos autres onglets ne changeront pas.`,
  tab: 'Onglet',
  toCheck: 'À vérifier',
  changedHere: 'Modifiée',
  others: 'Autres colonnes',
  column: (letters, heading) => `Colonne ${letters}${NBSP}: ${heading}`,
  noHeading: 'Sans en-tête',
  noValues: 'Aucune valeur pour l’instant',
  unused: 'Non utilisée',
  groups: { when: 'Quand', what: 'Quoi', who: 'Qui', state: 'État', results: 'Résultats' },
  statusByChannel: 'Statut par canal',
  statusOn: (channel) => `Statut sur ${channel}`,
  moved: (use, from, to) => `«${NBSP}${use}${NBSP}» passe de la colonne ${from} à la colonne ${to}. La colonne ${from} n’est plus utilisée.`,
  confirm: 'Confirmer les colonnes',
  later: 'Plus tard',
  tooFew: { title: 'Date, titre ou texte à indiquer', body: 'Choisissez une colonne pour au moins l’un des trois, puis confirmez.' },
  noDate: { title: 'Aucune colonne de dates', body: 'Est-ce bien le calendrier? Sans dates, la plupart des vérifications ne pourront pas se faire.' },
  unusedColumns: (count) => `${count}${NBSP}${count < 2 ? 'colonne non utilisée' : 'colonnes non utilisées'}`,

  changed: (letters, heading, others) => {
    const first = heading === '' ? `La colonne ${letters}` : `La colonne «${NBSP}${heading}${NBSP}»`;
    if (others === 0) return `${first} est nouvelle ou a changé.`;
    return `${first} et ${others === 1 ? 'une autre' : `${others}${NBSP}autres`} sont nouvelles ou ont changé.`;
  },
  waiting: 'Vos corrections des colonnes ne sont pas encore confirmées.',
  check: 'Vérifier les colonnes',

  chooseMyself: 'Indiquer les colonnes moi-même',
  create: 'Créer un calendrier',
  wideHint: 'Une seule colonne de texte sera vérifiée; les autres seront laissées de côté.',
  createHint: 'Ajoute un onglet avec des en-têtes et des listes déroulantes. Vos autres onglets ne changent pas.',
  ready: { title: 'Votre calendrier est prêt', body: 'Saisissez votre première publication sous les en-têtes; elle sera vérifiée aussitôt.' },

  writing: {
    columns: 'Mémorisation des colonnes', calendar: 'Création du calendrier', settings: 'Enregistrement', mend: 'Correction', move: 'Déplacement', mark: 'Marquage',
    promotion: 'Planification', 'own-column': 'Ajout de la colonne', shifts: 'Inscription des plages', absences: 'Inscription des absences', results: 'Importation des résultats', 'team-tabs': 'Création des onglets', report: 'Écriture', restore: 'Rétablissement', revert: 'Annulation',
  },
  notWritten: {
    columns: 'Les colonnes n’ont pas été mémorisées',
    calendar: 'Le calendrier n’a pas été créé',
    settings: 'Rien n’a été enregistré',
    mend: 'Rien n’a été corrigé',
    move: 'La publication n’a pas été déplacée',
    mark: 'Rien n’a été marqué',
    promotion: 'L’idée n’a pas été planifiée',
    'own-column': 'La colonne n’a pas été ajoutée',
    shifts: 'Aucune plage n’a été inscrite',
    absences: 'Aucune absence n’a été inscrite',
    results: 'Aucun résultat n’a été importé',
    'team-tabs': 'Les onglets n’ont pas été créés',
    report: 'Rien n’a été écrit',
    restore: 'Rien n’a été rétabli',
    revert: 'Rien n’a été annulé',
  },
  partlyWritten: {
    columns: 'Les colonnes n’ont été mémorisées qu’en partie',
    calendar: 'Le calendrier est incomplet',
    settings: 'L’enregistrement est incomplet',
    mend: 'Une partie seulement a été corrigée',
    move: 'Le déplacement est incomplet',
    mark: 'Une partie seulement a été marquée',
    promotion: 'L’idée n’est planifiée qu’en partie',
    'own-column': 'La colonne est incomplète',
    shifts: 'Une partie seulement des plages a été inscrite',
    absences: 'Une partie seulement des absences a été inscrite',
    results: 'Une partie seulement des résultats a été importée',
    'team-tabs': 'Une partie seulement des onglets a été créée',
    report: 'Une partie seulement a été écrite',
    restore: 'Une partie seulement a été rétablie',
    revert: 'Une partie seulement a été annulée',
  },
  unsureWritten: {
    columns: 'On ne sait pas si les colonnes ont été mémorisées',
    calendar: 'On ne sait pas si le calendrier a été créé',
    settings: 'On ne sait pas si tout a été enregistré',
    mend: 'On ne sait pas si les cellules ont été corrigées',
    move: 'On ne sait pas si la publication a été déplacée',
    mark: 'On ne sait pas si les publications ont été marquées',
    promotion: 'On ne sait pas si l’idée a été planifiée',
    'own-column': 'On ne sait pas si la colonne a été ajoutée',
    shifts: 'On ne sait pas si les plages ont été inscrites',
    absences: 'On ne sait pas si les absences ont été inscrites',
    results: 'On ne sait pas si les résultats ont été importés',
    'team-tabs': 'On ne sait pas si les onglets ont été créés',
    report: 'On ne sait pas si tout a été écrit',
    restore: 'On ne sait pas si tout a été rétabli',
    revert: 'On ne sait pas si tout a été annulé',
  },
  writingUncertain: { title: 'Écriture à confirmer', body: 'Toutes les cellules écrites n’ont pas été confirmées. Réessayez pour vous en assurer.' },
  finish: 'Un nouvel essai terminera ce qui a été commencé.',
  lookAgain: 'Vérifiez de nouveau pour voir ce qui est fait.',
  writeFaults: {
    columns: {
      ...USUAL_FAULTS,
      'read-only': 'Le classeur est en lecture seule. Vous pouvez utiliser ces colonnes sans les mémoriser, jusqu’à la fermeture du volet.',
    },
    settings: USUAL_FAULTS,
    mend: FAULTS_OF_MANY,
    move: USUAL_FAULTS,
    mark: FAULTS_OF_MANY,
    promotion: USUAL_FAULTS,
    'own-column': USUAL_FAULTS,
    shifts: USUAL_FAULTS,
    absences: USUAL_FAULTS,
    results: { ...FAULTS_OF_MANY, cancelled: 'Vous avez annulé l’importation. Rien n’a été modifié.' },
    'team-tabs': USUAL_FAULTS,
    report: USUAL_FAULTS,
    restore: USUAL_FAULTS,
    revert: USUAL_FAULTS,
    calendar: USUAL_FAULTS,
  },
  skipped: {
    changed: 'Une autre personne vient de modifier les mêmes cellules. Réessayez.',
    formula: 'Des cellules à modifier contiennent des formules, que Suivi laisse telles quelles.',
    merged: 'Des cellules à modifier sont fusionnées. Annulez la fusion, puis réessayez.',
    protected: 'L’onglet est protégé. Ôtez-en la protection ou adressez-vous à la personne qui l’a protégé, puis réessayez.',
    'workbook-protected': 'La structure du classeur est protégée. Ôtez-en la protection ou adressez-vous à la personne qui l’a protégée, puis réessayez.',
    filtered: `L’onglet est filtré${NBSP}: une nouvelle colonne ne suivrait pas ses lignes. Effacez le filtre, puis réessayez.`,
    'no-room': 'Il n’y a pas de place à côté du tableau. Libérez les colonnes voisines, puis réessayez.',
    'name-taken': 'Un onglet du même nom contient autre chose. Renommez-le, puis réessayez.',
    'sheet-missing': 'L’onglet vient d’être supprimé. Réessayez.',
    'row-gone': 'Des lignes ne sont plus là, ou viennent de changer. Réessayez.',
    'row-twice': 'Des lignes sont identiques. Modifiez une cellule de l’une d’elles, puis réessayez.',
    'column-gone': 'Une colonne a été supprimée ou renommée. Réessayez.',
    'not-in-list': 'La liste déroulante refuse le mot. Ajoutez-le à la liste, puis réessayez.',
    failed: 'L’écriture s’est arrêtée avant la fin. Réessayez.',
  },
  noRoom: (cell) => `Il n’y a pas de place à côté du tableau${NBSP}: voyez la cellule ${cell}. Déplacez ou effacez ce qui s’y trouve (texte, liste, mise en forme), puis réessayez.`,
  useForNow: 'Utiliser sans mémoriser',
};
