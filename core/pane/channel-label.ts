/** How a channel is called in the pane: networks by their own names, others as the team writes them. */
import type { Network } from '../networks/networks.ts';

const NETWORK_LABELS: { readonly [N in Network]: string } = {
  facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', x: 'X', tiktok: 'TikTok', youtube: 'YouTube', threads: 'Threads',
  bluesky: 'Bluesky', mastodon: 'Mastodon', pinterest: 'Pinterest', snapchat: 'Snapchat', reddit: 'Reddit', 'google-business': 'Google Business',
  whatsapp: 'WhatsApp', telegram: 'Telegram', discord: 'Discord', twitch: 'Twitch', tumblr: 'Tumblr', medium: 'Medium', vimeo: 'Vimeo', xing: 'Xing',
  wechat: 'WeChat', weibo: 'Weibo', vk: 'VK', line: 'LINE', quora: 'Quora', substack: 'Substack', nextdoor: 'Nextdoor',
};
const LABELS: ReadonlyMap<string, string> = new Map(Object.entries(NETWORK_LABELS));

export function channelLabel(channel: string): string {
  return LABELS.get(channel) ?? channel;
}
