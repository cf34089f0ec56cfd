/** The region whose paper, weeks and numbers a report has. */
import type { Settings } from '../rules/settings.ts';
import type { Language } from '../words/language.ts';
import type { ReportDocument } from './sheet/blocks.ts';

const OF_EUROPE: ReadonlySet<string> = new Set(['fr', 'be', 'ch', 'fr-FR', 'fr-BE', 'fr-CH']);

/** In French, as in France where the team keeps holidays, or writes its texts, as in France, Belgium or Switzerland: on A4, weeks from Monday on. */
export function reportRegion({ holidays, region }: Pick<Settings, 'holidays' | 'region'>, language: Language): ReportDocument['region'] {
  if (language === 'en') return 'en-CA';
  return OF_EUROPE.has(holidays) || OF_EUROPE.has(region) ? 'fr-FR' : 'fr-CA';
}
