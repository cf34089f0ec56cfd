/** What a cell's text becomes inside a sentence. */
import { describe, expect, it } from 'vitest';
import { quotable } from '../../../core/words/quotable.ts';

describe('a quoted cell', () => {
  it('is one line without controls, escape sequences or marks that turn the text around', () => {
    expect(quotable(' Inès\r\nOlivier\t ')).toBe('Inès Olivier');
    expect(quotable('a\u001b[31mb')).toBe('a [31mb');
    expect(quotable('abc\u202edef\u2069')).toBe('abc def');
  });

  it('keeps no-break spaces and the parts of an emoji together', () => {
    expect(quotable('Avant\u00a0: après')).toBe('Avant\u00a0: après');
    expect(quotable('\u{1f469}\u200d\u{1f373}')).toBe('\u{1f469}\u200d\u{1f373}');
  });

  it('is cut at a word, however long the cell, and never within a character', () => {
    expect(quotable(`${'mot '.repeat(8000)}`)).toBe(`${'mot '.repeat(15).trim()}…`);
    expect(quotable('é'.repeat(32_767))).toBe(`${'é'.repeat(60)}…`);
    expect(quotable(`${'a'.repeat(59)}\u{1f600}${'b'.repeat(20)}`)).toBe(`${'a'.repeat(59)}…`);
  });
});
