/** The networks that posts go out on, and how their names are written. */
import { wordMap } from '../lexicon/word-list.ts';

export const NETWORKS = [
  'facebook', 'instagram', 'linkedin', 'x', 'tiktok', 'youtube', 'threads', 'bluesky', 'mastodon', 'pinterest', 'snapchat', 'reddit',
  'google-business', 'whatsapp', 'telegram', 'discord', 'twitch', 'tumblr', 'medium', 'vimeo', 'xing', 'wechat', 'weibo', 'vk', 'line',
  'quora', 'substack', 'nextdoor',
] as const;
export type Network = (typeof NETWORKS)[number];

const KNOWN: ReadonlySet<string> = new Set(NETWORKS);

/** Whether a channel's key is that of a network, and not a channel of one's own. */
export function isNetwork(channel: string): channel is Network {
  return KNOWN.has(channel);
}

/** Folded names of one to three words. */
export const NETWORK_NAMES: ReadonlyMap<string, Network> = wordMap<Network>([
  ['facebook', 'Facebook, face book, FB, Meta Facebook, فيسبوك, فيس بوك, เฟซบุ๊ก, フェイスブック, facebok, faceboook'],
  ['instagram', 'Instagram, insta, IG, Instagramm, instgram, انستجرام, إنستجرام, انستاجرام, انستغرام, إنستغرام'],
  ['linkedin', 'LinkedIn, linked in, LI, LKD, LK, linkdin, لينكد إن, لينكدإن'],
  ['x', 'Twitter, X, tweet, twiter, تويتر'],
  ['tiktok', 'TikTok, tik tok, TT, تيك توك, تيكتوك'],
  ['youtube', 'YouTube, you tube, YT, youtub, يوتيوب'],
  ['threads', 'Threads'],
  ['bluesky', 'Bluesky, blue sky, bsky'],
  ['mastodon', 'Mastodon'],
  ['pinterest', 'Pinterest, pintrest'],
  ['snapchat', 'Snapchat, snap chat, snap, سناب شات'],
  ['reddit', 'Reddit'],
  ['google-business', 'Google Business Profile, Google Business, Google My Business, GBP, GMB, fiche Google, fiche établissement'],
  ['whatsapp', 'WhatsApp, whats app, واتساب'],
  ['telegram', 'Telegram, تيليجرام'],
  ['discord', 'Discord'],
  ['twitch', 'Twitch'],
  ['tumblr', 'Tumblr'],
  ['medium', 'Medium'],
  ['vimeo', 'Vimeo'],
  ['xing', 'Xing'],
  ['wechat', 'WeChat, we chat'],
  ['weibo', 'Weibo'],
  ['vk', 'VK, vkontakte'],
  ['line', 'LINE'],
  ['quora', 'Quora'],
  ['substack', 'Substack'],
  ['nextdoor', 'Nextdoor'],
]);

/** Names that are everyday words too: they name a network only where a cell says nothing else. */
export const COMMON_WORD_NAMES: ReadonlySet<string> = new Set(['x', 'medium', 'line', 'threads', 'snap', 'li', 'lk', 'tt', 'tweet', 'insta']);

/** Channels of one's own that are no network: they count as channels all the same. */
export const OTHER_CHANNELS: ReadonlySet<string> = new Set([
  'blog', 'newsletter', 'email', 'e mail', 'mail', 'courriel', 'infolettre', 'website', 'web site', 'site web', 'site', 'web', 'podcast', 'seo', 'ads',
  'landing page', 'press', 'presse', 'sms', 'intranet', 'hacker news', 'dev to', 'product hunt', 'github', 'case study', 'boletin', 'sitio web',
]);
