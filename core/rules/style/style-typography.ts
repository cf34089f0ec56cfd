/** Spaces around punctuation that are not those of the team's region, or of its own other texts. */
import { cellOf } from '../../table/calendar.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import { regionOf } from '../../style/region-word.ts';
import { likelyLanguage } from '../../style/likely-language.ts';
import { TRAIT, slipTraits } from '../../style/text-traits.ts';
import { typographySlips, withTypography } from '../../style/typography.ts';
import { TYPOGRAPHY } from '../../style/typography-table.ts';
import type { Typography } from '../../style/typography-table.ts';
import { rowLanguage, usedTypography } from '../../style/typography-usage.ts';
import { rowLabel } from '../row-label.ts';
import { DEFAULT_SETTINGS } from '../settings.ts';
import type { Region } from '../settings.ts';
import type { Rule, RuleContext } from '../rule.ts';
import { forEachOpenPost, guideByChannel } from './judged-posts.ts';

interface Wanted {
  readonly typography: Typography;
  readonly isAsked: boolean;
  readonly language: 'fr' | 'en';
  /** Of which a text has one, or nothing to mend. */
  readonly traits: number;
}

export const styleTypography: Rule<'style-typography'> = {
  code: 'style-typography',
  severity: 'suggestion',
  needs: [['text']],
  run: (context, report) => {
    const { calendar } = context;
    const wantedOf = wantedByRow(context);
    const languageOf = likelyLanguage(calendar);
    forEachOpenPost(context, TRAIT.text, (row, text, found) => {
      for (const wanted of wantedOf(row)) {
        if ((found & wanted.traits) === 0 || (wanted.isAsked ? languageOf(row) : rowLanguage(calendar, row)) !== wanted.language) continue;
        const slips = typographySlips(text, wanted.typography);
        const [first] = slips;
        if (first === undefined) continue;
        const cell = cellOf(calendar, row, 'text');
        report([cell], { label: rowLabel(calendar, row), mark: first.mark, kind: first.kind, isAsked: wanted.isAsked, others: slips.length - 1 }, {
          ...(wanted.isAsked ? {} : { confidence: 'to-check' }),
          mark: first.shown,
          mend: { isSafe: false, writes: [{ cell, expected: text, value: withTypography(text, slips) }] },
        });
      }
    });
  },
};

/** For each language the typography that the style guide asks for, else the one that is set, else for French the one in use. */
function wantedByRow(context: RuleContext): (row: number) => readonly Wanted[] {
  const { calendar, settings } = context;
  let used: Typography | null = null;
  return guideByChannel(context, 'typography', (rows) => {
    const wanted: Wanted[] = [];
    for (const language of ['fr', 'en'] as const) {
      const region = askedBy(rows, language) ?? (settings.region !== DEFAULT_SETTINGS.region && isOf(settings.region, language) ? settings.region : null);
      if (region !== null) wanted.push(wantedIn(language, TYPOGRAPHY[region], true));
      else if (language === 'fr' && hasCustom((used ??= usedTypography(calendar)))) wanted.push(wantedIn(language, used, false));
    }
    return wanted;
  });
}

function wantedIn(language: 'fr' | 'en', typography: Typography, isAsked: boolean): Wanted {
  return { language, typography, isAsked, traits: slipTraits(typography) };
}

function hasCustom({ high, colon, guillemet }: Typography): boolean {
  return high !== null || colon !== null || guillemet !== null;
}

function askedBy(rows: readonly StyleRow[], language: 'fr' | 'en'): Region | null {
  for (const { value } of rows) {
    const region = regionOf(value);
    if (region !== null && isOf(region, language)) return region;
  }
  return null;
}

function isOf(region: Region, language: 'fr' | 'en'): boolean {
  return region.startsWith(language);
}
