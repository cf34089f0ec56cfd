/** Headings of columns that say who does what, and how far the work is. */
import type { HeadingEntry } from './heading-entry.ts';

export const WORK: readonly HeadingEntry[] = [
  {
    meaning: 'status', weight: 1,
    either: 'status',
    headLast: 'statuses, state, post status, content status, post progress, progress, workflow status, production status, overall status, workflow, publishing status',
    headFirst: 'statut, statuts, état, avancement, état d avancement, progression, statut du post, statut de la publication, estado, estatus, situación, situação, stato, الحالة, حالة',
  },
  { meaning: 'status', weight: 0.75, headLast: 'approval status, approval, stage, phase, delivery, ready, script status, design status, copy status', headFirst: 'étape, validation, approbation, prêt, statut de validation, statut d approbation, etapa, fase, aprobación, aprovação' },
  // What a column of follow-up or of check marks is where no other column holds the status.
  { meaning: 'status', weight: 0.6, headLast: 'tracking, posting status', headFirst: 'suivi, colonne de suivi, suivi de publication, seguimiento, acompanhamento' },
  { meaning: 'status', weight: 0.6, headLast: 'posted, published, is posted, is published, posted yes no, posted y n', headFirst: 'publié, publiée, posté, postée, publicado, publicada, en ligne' },
  { meaning: 'status', weight: 0.8, headLast: 'done, is done, completed, finished, check, checked, checkbox', headFirst: 'fait, faite, c est fait, terminé, terminée, complété, complétée, coché, case à cocher, hecho, feito' },
  { meaning: 'status', weight: 0.6, either: 'ok' },
  {
    meaning: 'owner', weight: 1,
    headLast: 'owner, owners, assigned to, assigned, assignee, assignees, responsible, person responsible, responsible person, in charge, person in charge, lead, post owner, content owner, creator, author, writer, copywriter, who, responsibility, pic, accountable, resp, community manager, cm, poc, point person, point of contact, handled by, managed by, done by, made by, dri, social media manager, Verantwortlich, Verantwortliche, zuständig',
    headFirst: 'responsable, responsables, personne responsable, attribué à, assigné à, assignée à, confié à, chargé, chargée, chargé de, porteur, pilote, qui, auteur, autrice, rédacteur, rédactrice, rédigé par, créé par, réalisé par, à faire par, géré par, fait par, affecté à, affectée à, assigné, assignée, point focal, référent, référente, gestionnaire, gestionnaire de communauté, intervenant, intervenante, prise en charge, encargado, encargada, asignado a, autor, responsável, quién, responsabile',
  },
  { meaning: 'owner', weight: 0.6, headLast: 'team member, member, staff, contact, designer, created by, prepared by, name', headFirst: 'membre, personne, graphiste, équipe, nom, membre de l équipe' },
  {
    meaning: 'approver', weight: 1,
    headLast: 'approver, approvers, approved by, approval by, reviewer, reviewed by, validator, validated by, final approval by, sign off, sign off by, client approval by, approved by client, verified by, checked by, signed off by, visa, bat, Freigabe durch, freigegeben von',
    headFirst: 'approbateur, approbatrice, approuvé par, approuvée par, validé par, validée par, validation par, valideur, validateur, validatrice, réviseur, révisé par, relu par, approbation par, vérifié par, vérifiée par, feu vert, visa, bat, aprobado por, aprobador, aprovado por, aprovador, approvato da',
  },
  { meaning: 'approver', weight: 0.7, either: 'validation', headLast: 'approval, review, sign off', headFirst: 'approbation, révision, relecture, aprobación, aprovação' },
  {
    meaning: 'approved_on', weight: 1,
    headLast: 'approved on, approval date, date approved, approved at, review date, sign off date, validated on, final approval date',
    headFirst: 'approuvé le, approuvée le, date d approbation, date de validation, validé le, validée le, date de révision, fecha de aprobación, data de aprovação',
  },
  {
    meaning: 'tracking', weight: 0.95,
    headLast: 'tracking, posting status, posted at, posted on, published at, published on, date posted, date published, actual date, actual publish date, actual post date, posted, published, posted date, published date, scheduled y n, scheduled yes no, posted y n, posted yes no, is posted, is published, confirmation, posted by, published by, live',
    headFirst: 'suivi, colonne de suivi, date publiée, date réelle, publié le, publiée le, mis en ligne le, publié, publiée, posté, postée, en ligne, programmation, suivi de publication, publié par, programmé, programmée, programmé le, mise en ligne, seguimiento, publicado, publicada, publicado el, publicado em, acompanhamento',
  },
  { meaning: 'tracking', weight: 0.6, headLast: 'scheduled' },
  // Beside the date of publication; by themselves they are that date.
  { meaning: 'tracking', weight: 0.7, headLast: 'date scheduled, scheduled date, scheduled on, queued on, date queued', headFirst: 'planifié le, planifiée le, date de programmation, date programmée' },
  { meaning: 'tool', weight: 1, headLast: 'tool, scheduled in, posted with, posted via, scheduling tool, scheduler tool, publishing tool, software', headFirst: 'outil, outil de programmation, logiciel, outil de publication, programmé dans, planifié dans, herramienta, ferramenta' },
  { meaning: 'scheduled_by', weight: 1, headLast: 'scheduled by, scheduler, programmed by, queued by', headFirst: 'programmé par, programmée par, planifié par, mis en ligne par, programado por, agendado por' },
  {
    meaning: 'notes', weight: 1,
    either: 'notes, note',
    headLast: 'comments, comment, remarks, remark, feedback, additional notes, other notes, notes and comments, internal notes, observations, instructions, Notizen, Bemerkungen, Anmerkungen, Kommentare',
    headFirst: 'remarque, remarques, commentaire, commentaires, observation, observations, précisions, à noter, informations complémentaires, infos, rétroaction, notas, nota, comentarios, comentários, observaciones, observações, الملاحظات, ملاحظات',
  },
  { meaning: 'notes', weight: 0.9, either: 'brief', headFirst: 'consignes' },
  { meaning: 'notes', weight: 0.6, either: 'source, ref', headLast: 'sources, context, ideas, inspiration, error, issues, reference, references', headFirst: 'contexte, inspiration, erreur, références' },
  { meaning: 'id', weight: 1, either: 'id, no', headLast: 'post id, content id, task id, tweet id, identifier, post number, number, nr, row id, row, post no, item no, serial, sr no, s no, sl no, key, Nummer', headFirst: 'identifiant, identifiant de la publication, numéro, num, n, nº, référence, numéro de post, identificador, número, رقم' },
  { meaning: 'id', weight: 0.35, headLast: 'content, video', headFirst: 'contenu, vidéo' },
  { meaning: 'id', weight: 0.5, either: 'post, ref', headLast: 'code, reference, slug, order, index, thread id', headFirst: 'ordre, código' },
  { meaning: 'row_kind', weight: 1, headLast: 'row kind, row type, entry type, item type, record type', headFirst: 'type de ligne, nature de la ligne, type d entrée' },
  { meaning: 'row_kind', weight: 0.55, either: 'type', headLast: 'kind', headFirst: 'nature' },
  { meaning: 'budget', weight: 0.6, either: 'boost', headLast: 'boosted' },
  { meaning: 'budget', weight: 1, either: 'budget', headLast: 'ad budget, boost budget, ad set budget, media budget', headFirst: 'budget publicitaire, budget média, presupuesto, orçamento' },
];

/** Columns of calendars and exports that play no part here, lest a word in them be taken for one. */
export const OTHER: readonly HeadingEntry[] = [
  {
    meaning: 'other', weight: 1,
    headLast: `deadline, due date, due, due by, due on, created at, created on, date created, creation date, created, last edited, last modified, updated at, updated on, last update, last significant edit, start time, end time, end date, ends, reporting ends, expiry, expiry date,
      day of week, day of the week, weekday, week number, week no, month number, quarter, year, priority, effort, word count, character count, char count, length, duration, estimated time, watch time, average view duration, target keyword, primary keyword, search volume,
      text deadline, copy deadline, visual deadline, design deadline, approval deadline, copy due, content due, draft due, date added, added on, birthday, birth date, hire date, invoice date, order date, payment date, purchase date, received at, received on, received, answered at, answered by, reply, case, location, address, capacity, backup,
      cost per result, cost per click, cost per results, cpc, cpm, ctr, click through rate, impressions click through rate, bid, bid type, budget type, attribution setting, result indicator, profile visits, profile views, profile clicks, user profile clicks, detail expands,
      watched full video, total play time, play time, average watch time, hashtag clicks, permalink clicks, app opens, app installs, unfollows, media engagements, dial phone, email tweet, media source, custom labels, caption type, page id, account id, funded content status, data comment, word limit, target url, destination link, destination url, destination, utm, utm link`,
    headFirst: `échéance, date limite, date d échéance, date butoir, à remettre le, remise, créé le, date de création, modifié le, dernière modification, mis à jour le, date de fin, fin, jour de la semaine, numéro de semaine, no de semaine, n semaine, trimestre, année, priorité, effort, nombre de mots,
      nombre de caractères, longueur, durée, mesure, reçu le, répondu le, réponse, cas, lieu, adresse, capacité, relève, lugar, taux de clics, coût par clic, coût par résultat, date de tournage, date du tournage, date tournage, date de réception, date d ajout, ajouté le, date d inscription, date d embauche, date de naissance, date d achat, date de facture, date de paiement, date reçue, date de réalisation, lien de destination, texte échéance, fecha límite, prazo, data limite, duração, duración, prioridad, prioridade, día de la semana, dia da semana`,
  },
  { meaning: 'other', weight: 0.6, headLast: 'shoot date, filming date, draft date, review by, post length, keyword', headFirst: 'mot clé' },
];
