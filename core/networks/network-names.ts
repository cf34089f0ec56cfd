/** How networks write their own names, the same in every language. */
import type { Network } from './networks.ts';

const NETWORK_TITLES: { readonly [N in Network]: string } = {
  facebook: 'Facebook', instagram: 'Instagram', linkedin: 'LinkedIn', x: 'X', tiktok: 'TikTok', youtube: 'YouTube', threads: 'Threads',
  bluesky: 'Bluesky', mastodon: 'Mastodon', pinterest: 'Pinterest', snapchat: 'Snapchat', reddit: 'Reddit', 'google-business': 'Google Business',
  whatsapp: 'WhatsApp', telegram: 'Telegram', discord: 'Discord', twitch: 'Twitch', tumblr: 'Tumblr', medium: 'Medium', vimeo: 'Vimeo', xing: 'Xing',
  wechat: 'WeChat', weibo: 'Weibo', vk: 'VK', line: 'LINE', quora: 'Quora', substack: 'Substack', nextdoor: 'Nextdoor',
};
const TITLES: ReadonlyMap<string, string> = new Map(Object.entries(NETWORK_TITLES));

/** A channel's key as people read it: networks by their own names, other channels as the team writes them. */
export function channelTitle(channel: string): string {
  return TITLES.get(channel) ?? channel;
}
