/** The rules about pictures, videos and their description, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { altTextMissing } from './alt-text-missing.ts';
import { assetMissing } from './asset-missing.ts';
import { mediaCount } from './media-count.ts';
import { mediaExpired } from './media-expired.ts';
import type { MediaFindings } from './media-findings.ts';
import { mediaFormat } from './media-format.ts';
import { mediaMissing } from './media-missing.ts';

export const MEDIA_RULES: RulesOf<MediaFindings> = {
  'media-expired': mediaExpired,
  'media-missing': mediaMissing,
  'asset-missing': assetMissing,
  'media-count': mediaCount,
  'media-format': mediaFormat,
  'alt-text-missing': altTextMissing,
};
