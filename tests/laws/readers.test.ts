/** No text from outside breaks a reader: none throws, and each answers within its range. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VALID_CELLS, hostileText, longTexts } from './hostile-text.ts';
import { READERS } from './readers.ts';

describe.each(READERS)('$name', ({ isSound }) => {
  it('answers soundly, whatever the text', () => {
    expect(VALID_CELLS.filter((text) => !isSound(text))).toEqual([]);
    fc.assert(fc.property(hostileText, (text) => isSound(text)), { numRuns: 2000 });
  });

  it('answers soundly a long text of one pattern', () => {
    expect(longTexts(3000).filter((text) => !isSound(text)).map((text) => text.slice(0, 40))).toEqual([]);
  });
});
