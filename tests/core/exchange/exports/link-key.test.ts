/** Which links lead to one post. */
import { describe, expect, it } from 'vitest';
import { accountInLink, linkKey, linksIn } from '../../../../core/exchange/exports/match/link-key.ts';

describe('links to one post have one key', () => {
  it.each([
    ['https://x.com/Town/status/1888959709614682283', 'https://twitter.com/town/status/1888959709614682283?s=20', 'http://mobile.twitter.com/i/web/status/1888959709614682283/photo/1', 'x.com/Town/status/1888959709614682283/'],
    ['https://www.instagram.com/p/Ddr9jGEmLMp/', 'https://instagram.com/reel/Ddr9jGEmLMp?igsh=abc', 'https://www.instagram.com/town/p/Ddr9jGEmLMp/?utm_source=ig'],
    ['https://youtu.be/yKZRkysp3u8?si=1', 'https://www.youtube.com/watch?v=yKZRkysp3u8&t=3s', 'https://m.youtube.com/watch?list=A&v=yKZRkysp3u8', 'https://youtube.com/shorts/yKZRkysp3u8'],
    ['https://www.linkedin.com/feed/update/urn:li:activity:7095057821397831681', 'https://linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7095057821397831681/', 'https://www.linkedin.com/posts/town_spring-market-activity-7095057821397831681-AbCd?utm_source=share'],
    ['https://www.linkedin.com/feed/update/urn:li:ugcPost:7095057821397831681', 'https://www.linkedin.com/posts/town_a-ugcPost-7095057821397831681-x'],
    ['https://www.facebook.com/town/posts/pfbid02AbC', 'https://m.facebook.com/town/posts/pfbid02AbC?__tn__=R', 'https://www.facebook.com/permalink.php?story_fbid=pfbid02AbC&id=1000'],
    ['https://www.tiktok.com/@town/video/7301234567890123456', 'https://m.tiktok.com/v/7301234567890123456.html'],
    ['https://example.org/news/a?utm_source=x', 'http://www.example.org/news/a/#top'],
  ])('%s', (first, ...others) => {
    expect(linkKey(first)).not.toBeNull();
    for (const other of others) expect(linkKey(other)).toBe(linkKey(first));
  });

  it('and links to others have others', () => {
    const links = ['https://x.com/a/status/11111', 'https://x.com/a/status/11112', 'https://x.com/a', 'https://youtu.be/yKZRkysp3u8', 'https://youtu.be/YKZRkysp3u8', 'https://example.org/?id=1', 'https://example.org/?id=2', 'https://www.instagram.com/p/Ddr9jGEmLMp', 'https://www.instagram.com/p/ddr9jgemlmp'];
    expect(new Set(links.map(linkKey)).size).toBe(links.length);
    expect(linkKey('soon')).toBeNull();
  });
});

it('several links stand in one cell', () => {
  expect(linksIn('https://x.com/a/status/11111\nhttps://youtu.be/yKZRkysp3u8, to come')).toEqual(['https://x.com/a/status/11111', 'https://youtu.be/yKZRkysp3u8']);
});

it('accounts stand in links to posts and pages, and nothing of the network’s own does', () => {
  expect(['https://x.com/Town/status/11111', 'https://www.tiktok.com/@town.tt/video/7301234567890123456', 'https://www.facebook.com/TownHall/posts/1', 'https://www.linkedin.com/company/town/', 'https://www.instagram.com/town_ig/'].map(accountInLink)).toEqual(['Town', 'town.tt', 'TownHall', 'town', 'town_ig']);
  expect(['https://x.com/i/status/11111', 'https://www.facebook.com/permalink.php?id=1', 'https://www.instagram.com/p/Ddr9jGEmLMp/', 'https://example.org/a'].map(accountInLink)).toEqual(['', '', '', '']);
});
