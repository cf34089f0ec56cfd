/** The part that a column plays in a calendar or in an analytics export. */

export const MEASURES = [
  'impressions', 'reach', 'views', 'engagements', 'likes', 'comments', 'shares', 'saves', 'clicks', 'spend', 'conversions',
  'followers', 'engagement_rate',
] as const;

/** Numbers that a network reports on a post. */
export type Measure = (typeof MEASURES)[number];

export const ROLES = [
  'date', 'time', 'datetime', 'channel', 'account', 'title', 'text', 'format', 'pillar', 'campaign', 'objective', 'audience',
  'language', 'budget', 'department', 'owner', 'approver', 'approved_on', 'status', 'tracking', 'tool', 'scheduled_by', 'url',
  'asset', 'alt_text', 'hashtags', 'cta', 'notes', 'id', 'row_kind',
  'impressions', 'reach', 'views', 'engagements', 'likes', 'comments', 'shares', 'saves', 'clicks', 'spend', 'conversions',
  'followers', 'engagement_rate',
] as const;

export type Role = (typeof ROLES)[number];
