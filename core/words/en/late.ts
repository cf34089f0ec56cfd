/** The English of rules and views, which the pane fetches after its first view. */
import type { LateWords } from '../late-words.ts';
import { enRules } from './rules.ts';
import { enViews } from './views.ts';

export const enLate: LateWords = { language: 'en', rules: enRules, views: enViews };
