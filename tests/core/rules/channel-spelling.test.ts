/** Sentences name a channel that is no network as the team writes it. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import { STYLE_KINDS } from '../../../core/side-tabs/style-tab.ts';
import type { StyleRow } from '../../../core/side-tabs/style-tab.ts';
import { channelAsWritten, channelEntry } from '../../../core/table/decode-channel.ts';
import { findingSentence } from '../../../core/words/finding-sentence.ts';
import { rulesIn } from '../../../core/words/rules-in.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import { ownerEntry } from '../../../core/table/decode-owner.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const HALL = 'Écran du hall';
const KEY = 'ecran du hall';
const NOBODY = ownerEntry('');

const CHANNELS = sideTabOf(
  'channels', ['network', 'spacing', 'quietFrom', 'quietTo'],
  {
    network: [KEY], networkWord: HALL, handle: '', url: '', department: '', owner: NOBODY, backup: NOBODY, recovery: NOBODY, status: null, statusWord: '', audience: [],
    level: null, objectives: [], least: null, most: null, spacing: 4, quietFrom: 20 * 60, quietTo: 8 * 60, days: null, nextAction: null, tool: null,
  },
  [{}],
);
const LIMIT = { ruleWord: '', channels: { only: new Set([KEY]), except: new Set<string>() }, value: '1', countWord: 1, reason: '', rule: null } as const;
const STYLE = sideTabOf('style', ['rule', 'channels', 'value'], LIMIT, STYLE_KINDS.map((rule): Partial<StyleRow> => ({ rule })));

const POSTS = [
  [TODAY + 1, '9 h', `Infolettre; ${HALL}`, 'Visite guidée', 'Bonjour à #tous et #toutes, avec @anna et @luc.', 'visite.jpg'],
  [TODAY + 1, '9 h', HALL, 'Visite guidée', 'Tout autre chose.', 'autre.jpg'],
  [TODAY + 1, '11 h', `Vitrine / ${HALL} (nord)`, 'Atelier', 'Un atelier.', 'atelier.jpg'],
  [TODAY + 2, '23 h 30', HALL, 'Nuit', 'La nuit.', 'nuit.jpg'],
];

function said(code: Finding['code']): readonly string[] {
  const roles = ['date', 'time', 'channel', 'title', 'text', 'asset', 'alt_text'] as const;
  const { findings } = checkRows(roles, POSTS, TODAY, { tabs: { ...NO_SIDE_TABS, channels: CHANNELS.channels, style: STYLE.style } });
  return findings.filter((finding) => finding.code === code).map((finding) => findingSentence(finding, rulesIn('fr')));
}

describe('a channel that is no network', () => {
  it.each([
    'slot-clash', 'slot-redundant', 'quiet-hours', 'spacing-short', 'text-too-long', 'hashtags-too-many', 'mentions-too-many',
  ] as const)('is named as the team writes it by %s', (code) => {
    const sentences = said(code);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) {
      expect(sentence).toContain(HALL);
      expect(sentence).not.toContain(KEY);
    }
  });
});

describe('how a cell spells a channel', () => {
  it('is what stands between its separators, without brackets', () => {
    expect(channelAsWritten(channelEntry(`FB, ${HALL} (nord) + Blogue`), KEY)).toBe(HALL);
    expect(channelAsWritten(channelEntry('Partout'), 'all')).toBe('Partout');
  });

  it('is the key for a network, which has its own name, and for what the cell does not name', () => {
    expect(channelAsWritten(channelEntry('FB, Blogue'), 'facebook')).toBe('facebook');
    expect(channelAsWritten(channelEntry('Blogue'), '')).toBe('');
    expect(channelAsWritten(channelEntry('Blogue'), KEY)).toBe(KEY);
  });
});
