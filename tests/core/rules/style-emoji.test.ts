/** Which limit on emoji holds for a post, where the style guide has several. */
import { expect, it } from 'vitest';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { except, only, styleGuide } from '../style/style-rows.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-21');

/** What is said of a post with two emoji; undefined for nothing. */
function tooMany(channel: Cell, tabs: SideTabs): unknown {
  const { findings } = checkRows(['date', 'channel', 'text'], [[TODAY + 6, channel, '🎉🎉']], TODAY, { tabs });
  return findings.find(({ code }) => code === 'style-emoji-many')?.parameters;
}

it('the row that names the channel comes before the one for all, and the stricter of two channels counts', () => {
  for (const tabs of [styleGuide(['emoji-most', 0], ['emoji-most', 2, only('linkedin')]), styleGuide(['emoji-most', 2, only('linkedin')], ['emoji-most', 0])]) {
    expect(tooMany('LinkedIn', tabs)).toBeUndefined();
    expect([tooMany('Facebook', tabs), tooMany('LinkedIn, Facebook', tabs), tooMany(null, tabs)]).toMatchObject([{ most: 0 }, { most: 0 }, { most: 0 }]);
  }
});

it('a post without a channel may be for one that is left out', () => {
  expect(tooMany(null, styleGuide(['emoji-most', 0, except('tiktok')]))).toBeUndefined();
  expect(tooMany('Facebook', styleGuide(['emoji-most', 0, except('tiktok')]))).toMatchObject({ most: 0 });
});
