/** The region whose paper, weeks and numbers a report has. */
import type { Settings } from '../rules/settings.ts';
import type { Language } from '../words/language.ts';
import type { ReportDocument } from './sheet/blocks.ts';

/** In French, as in France where the team keeps holidays, or writes its texts, as in France, Belgium or Switzerland: on A4, weeks from Monday on. */
export function reportRegion({ holidays, region }: Pick<Settings, 'holidays' | 'region'>, language: Language): ReportDocument['region'] {
  if (language === 'en') return 'en-CA';
  return /^(fr|be|ch)$/.test(holidays) || /(FR|BE|CH)$/.test(region) ? 'fr-FR' : 'fr-CA';
}
