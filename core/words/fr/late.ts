/** Le français des règles et des vues, que le volet va chercher après son premier affichage. */
import type { LateWords } from '../late-words.ts';
import { frRules } from './rules.ts';
import { frViews } from './views.ts';

export const frLate: LateWords = { language: 'fr', rules: frRules, views: frViews };
