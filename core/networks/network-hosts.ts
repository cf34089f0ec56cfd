/** On which hosts each network shows its posts: what a link to a post says of where it went out. */
import type { Network } from './networks.ts';

/**
 * Names under which a host, or one below it, belongs to a network. Short links are left out: what they lead to may be
 * anywhere; so are a network's tools, such as its ads manager, which serve other networks too.
 */
const HOSTS: readonly (readonly [Network, string])[] = [
  ['facebook', 'facebook.com fb.com fb.watch'],
  ['instagram', 'instagram.com instagr.am'],
  ['linkedin', 'linkedin.com'],
  ['x', 'x.com twitter.com'],
  ['tiktok', 'tiktok.com'],
  ['youtube', 'youtube.com youtu.be'],
  ['threads', 'threads.net threads.com'],
  ['bluesky', 'bsky.app'],
  ['pinterest', 'pinterest.com pinterest.ca pinterest.fr pinterest.co.uk'],
  ['snapchat', 'snapchat.com'],
  ['reddit', 'reddit.com redd.it'],
  ['telegram', 't.me telegram.me'],
  ['discord', 'discord.com discord.gg'],
  ['twitch', 'twitch.tv'],
  ['tumblr', 'tumblr.com'],
  ['medium', 'medium.com'],
  ['vimeo', 'vimeo.com'],
  ['xing', 'xing.com'],
  ['weibo', 'weibo.com'],
  ['vk', 'vk.com vk.ru'],
  ['quora', 'quora.com'],
  ['substack', 'substack.com'],
  ['nextdoor', 'nextdoor.com nextdoor.ca nextdoor.fr'],
];
const TOOL_HOSTS: ReadonlySet<string> = new Set([
  'business.facebook.com', 'adsmanager.facebook.com', 'ads.tiktok.com', 'ads.x.com', 'ads.twitter.com', 'studio.youtube.com', 'analytics.twitter.com', 'tweetdeck.twitter.com',
  'ads.linkedin.com', 'l.facebook.com', 'l.instagram.com', 'developers.facebook.com',
]);
const NETWORK_OF_HOST: ReadonlyMap<string, Network> = new Map(HOSTS.flatMap(([network, hosts]) => hosts.split(' ').map((host) => [host, network] as const)));

/** The network on which a host (`www.facebook.com`, in small letters) shows posts; null for any other host. */
export function networkOfHost(host: string): Network | null {
  if (TOOL_HOSTS.has(host)) return null;
  for (let name = host; name.includes('.'); name = name.slice(name.indexOf('.') + 1)) {
    const network = NETWORK_OF_HOST.get(name);
    if (network !== undefined) return network;
  }
  return null;
}

/** Whether posts of a channel are known by their host. */
export function hasKnownHost(channel: string): boolean {
  return HOSTS.some(([network]) => network === channel);
}
