/** The tab of results that Suivi makes. */
import type { ResultsTabWords } from '../results-tab-words.ts';

export const enResultsTab: ResultsTabWords = {
  name: 'Results',
  headings: {
    key: 'Key', channel: 'Channel', account: 'Account', level: 'Level', day: 'Date', minutes: 'Time', format: 'Format', text: 'Text', url: 'Link', postId: 'Post ID',
    importedOn: 'Imported on',
    impressions: 'Impressions', reach: 'Reach', views: 'Views', engagements: 'Engagements', likes: 'Likes', comments: 'Comments', shares: 'Shares', saves: 'Saves',
    clicks: 'Clicks', spend: 'Spend', conversions: 'Conversions', followers: 'Followers', engagement_rate: 'Engagement rate',
  },
  levels: { post: 'post', paid: 'paid post', day: 'day', period: 'period' },
};
