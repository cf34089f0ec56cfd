/** What the tab of results that Suivi makes is called, and its headings and words, as a type that both languages fill. */
import type { SideField } from '../side-tabs/side-tabs.ts';

export type ResultField = SideField<'results'>;

/** Its columns, left to right. */
export const RESULT_FIELDS: readonly ResultField[] = [
  'key', 'channel', 'account', 'level', 'day', 'minutes', 'format', 'text', 'url', 'postId', 'importedOn',
  'impressions', 'reach', 'views', 'engagements', 'likes', 'comments', 'shares', 'saves', 'clicks', 'spend', 'conversions', 'followers', 'engagement_rate',
];

export interface ResultsTabWords {
  readonly name: string;
  /** By these the tab is known again: no two are alike, and none has a comma. */
  readonly headings: { readonly [Field in ResultField]: string };
  /** `paid` for a post with money behind its figures. */
  readonly levels: { readonly post: string; readonly paid: string; readonly day: string; readonly period: string };
}
