/** What each parameter is called in both languages: in the formula's help, and in the sentences about it. */
import type { ParameterKey } from './declaration.ts';
import type { Sentences } from './formula-error.ts';

export const PARAMETER_NAMES: { readonly [Key in ParameterKey]: Sentences } = {
  team: { fr: 'équipe', en: 'team' },
  needs: { fr: 'besoins', en: 'needs' },
  absences: { fr: 'absences', en: 'absences' },
  from: { fr: 'du', en: 'from' },
  to: { fr: 'au', en: 'to' },
  role: { fr: 'rôle', en: 'role' },
  rota: { fr: 'garde', en: 'rota' },
  region: { fr: 'région', en: 'region' },
  date: { fr: 'date', en: 'date' },
  moment: { fr: 'moment', en: 'moment' },
  headings: { fr: 'titres', en: 'headings' },
  row: { fr: 'ligne', en: 'row' },
  network: { fr: 'réseau', en: 'network' },
  text: { fr: 'texte', en: 'text' },
  calendar: { fr: 'calendrier', en: 'calendar' },
  channels: { fr: 'canaux', en: 'channels' },
  channel: { fr: 'canal', en: 'channel' },
  dimension: { fr: 'dimension', en: 'dimension' },
  by: { fr: 'par', en: 'by' },
  basis: { fr: 'base', en: 'basis' },
  method: { fr: 'calcul', en: 'method' },
  results: { fr: 'résultats', en: 'results' },
};
