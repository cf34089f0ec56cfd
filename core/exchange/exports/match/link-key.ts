/** One key for all links that lead to a post: by the id within, where the network is known. */
import { networkOfHost } from '../../../networks/network-hosts.ts';

/** `scheme://host/path?query`; anything may follow. */
const LINK = /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})(?::\d+)?(\/[^?#\s]*)?(\?[^#\s]*)?/i;
const LONGEST = 2000;
/** Query fields that only say where somebody clicked. */
const TRACKING = /^(?:utm_|mc_|fbclid|gclid|msclkid|igsh|mibextid|ref_|trk|rcm$)/i;

/** Where in a path, or else in a query, each network's posts have their id. */
const IDS: Readonly<Record<string, readonly RegExp[]>> = {
  x: [/\/status(?:es)?\/(\d{5,})/],
  instagram: [/\/(?:p|reel|reels|tv)\/([\w-]{5,})/],
  youtube: [/\/(?:shorts|live|embed|v|video)\/([\w-]{11})(?:\/|$)/, /[?&]v=([\w-]{11})/],
  tiktok: [/\/(?:video|photo|v)\/(\d{8,})/],
  linkedin: [/urn:li:(?:activity|share|ugcpost|groupppost):(\d{10,})/i, /[-_/](?:activity|share|ugcpost)[-:](\d{10,})/i],
  threads: [/\/post\/([\w-]{5,})/],
  bluesky: [/\/post\/([\w-]{5,})/],
  pinterest: [/\/pin\/(?:[\w-]*--)?(\d{5,})/],
  reddit: [/\/comments\/([a-z0-9]{4,})/],
  facebook: [
    /\/(?:posts|videos|reel|photos)\/(?:[^/]+\/)*?(pfbid\w+|\d{6,})\/?$/, /[?&](?:story_fbid|fbid|v)=(pfbid\w+|\d{6,})/, /\/permalink\/(\d{6,})/,
  ],
};

/** Null where a text is no link. */
export function linkKey(link: string): string | null {
  const found = link.length > LONGEST ? null : LINK.exec(link.trim());
  if (found === null) return null;
  const [, host = '', path = '', query = ''] = found;
  const plainHost = host.toLowerCase().replace(/^(?:www|m|mobile|web|fr-fr|fr-ca|en-gb|business|vm|mbasic)\./, '');
  const network = networkOfHost(plainHost) ?? networkOfHost(host.toLowerCase());
  const id = network === null ? null : idWithin(network, plainHost, readable(path), query);
  if (network !== null && id !== null) return postKey(network, id);
  const kept = query === '' ? [] : query.slice(1).split('&').filter((part) => part !== '' && !TRACKING.test(part)).sort();
  return `${plainHost}${readable(path).replace(/\/+$/, '')}${kept.length === 0 ? '' : `?${kept.join('&')}`}`;
}

/** The same key, of a network's own id. */
export function postKey(network: string, id: string): string {
  return `${network} ${id}`;
}

/** Links in one cell, between spaces, commas or line breaks. */
export function linksIn(cell: string): readonly string[] {
  return cell === '' ? [] : cell.split(/[\s,;|]+/).filter((part) => part.includes('.') && part.includes('/'));
}

/** The account in a link to a post or page, as X, TikTok and Facebook have it; '' for none. */
export function accountInLink(link: string): string {
  const found = link.length > LONGEST ? null : LINK.exec(link.trim());
  if (found === null) return '';
  const network = networkOfHost((found[1] ?? '').toLowerCase());
  const [, first = '', second = ''] = (found[2] ?? '').split('/');
  if (network === 'tiktok' || network === 'threads' || network === 'youtube') return first.startsWith('@') ? first.slice(1) : '';
  if (network === 'linkedin') return first === 'company' || first === 'showcase' ? second : '';
  if (network === 'x') return second === '' || second.startsWith('status') ? notOwn(first) : '';
  if (network === 'instagram') return second === '' || second === 'p' || second === 'reel' ? notOwn(first) : '';
  return network === 'facebook' && (second === '' || second === 'posts' || second === 'videos' || second === 'photos') ? notOwn(first) : '';
}

/** Parts of the network's own that stand where names do. */
function notOwn(name: string): string {
  return /^(?:i|p|reels?|stories|tv|watch|events|groups|pages|permalink|photo|story|share|profile|home|search|explore|status)(?:\.php)?$/i.test(name) ? '' : name;
}

function idWithin(network: string, host: string, path: string, query: string): string | null {
  if (host === 'youtu.be') return /^\/([\w-]{11})/.exec(path)?.[1] ?? null;
  for (const form of IDS[network] ?? []) {
    const id = form.exec(path)?.[1] ?? form.exec(query)?.[1];
    if (id !== undefined) return id;
  }
  return null;
}

/** `urn%3Ali%3Aactivity%3A7086…` as it reads. */
function readable(path: string): string {
  if (!path.includes('%')) return path;
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
