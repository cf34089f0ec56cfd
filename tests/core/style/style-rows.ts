/** A style guide for tests, as a few short rows. */
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { StyleKind, StyleRow } from '../../../core/side-tabs/style-tab.ts';
import { sideTabOf } from '../rules/side-tab-of.ts';

const BLANK: Omit<StyleRow, 'row'> = {
  rule: null, ruleWord: '', channels: { only: new Set(), except: new Set() }, value: '', countWord: null, reason: '',
};

/** Each row a kind, a value, and perhaps more. */
export function styleGuide(...rows: readonly (readonly [StyleKind, string | number, Partial<StyleRow>?])[]): SideTabs {
  return sideTabOf('style', ['rule', 'channels', 'value', 'reason'], BLANK, rows.map(([rule, value, more]) => (
    { rule, value: String(value), countWord: typeof value === 'number' ? value : null, ...more }
  )));
}

export function only(...channels: readonly string[]): Partial<StyleRow> {
  return { channels: { only: new Set(channels), except: new Set() } };
}

export function except(...channels: readonly string[]): Partial<StyleRow> {
  return { channels: { only: new Set(), except: new Set(channels) } };
}
