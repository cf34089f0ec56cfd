/** Laws of reading link cells. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearName } from '../../core/rules/channels/near-name.ts';
import { readLink } from '../../core/rules/tracking/read-link.ts';

const label = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);
const host = fc.tuple(fc.array(label, { minLength: 1, maxLength: 3 }), fc.constantFrom('ca', 'com', 'quebec', 'org')).map(([labels, last]) => [...labels, last].join('.'));
const path = fc.array(fc.stringMatching(/^[a-z0-9_-]{1,8}$/), { maxLength: 3 }).map((parts) => parts.map((part) => `/${part}`).join(''));

describe('a link cell', () => {
  it('is a link for every web address, with what people write around it', () => {
    fc.assert(
      fc.property(fc.constantFrom('https://', 'http://', 'HTTPS://'), host, path, fc.constantFrom('', 'FB: ', '(', 'lien '), (protocol, name, rest, before) => {
        const after = before === '(' ? ')' : '';
        expect(readLink(`${before}${protocol}${name}${rest}${after}`)).toEqual({ kind: 'link', host: name });
      }),
      { numRuns: 1000 },
    );
  });

  it('is no link without its host, however the rest goes on', () => {
    fc.assert(fc.property(fc.constantFrom('https://', 'http://', 'htp://', 'https:/'), path, (protocol, rest) => {
      expect(readLink(`${protocol}${rest}`).kind).toBe('broken');
    }));
  });

  it('never fails, and marks a part of itself that is not empty', () => {
    const piece = fc.constantFrom('https://', 'http', ':', '//', 'www.', ' ', 'a.ca', '/p', '.', 'é', '\n', '|', 'htp:', '?a=1', '𝒳', '\u00a0', '(', ')', 'mailto:');
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))), (cell) => {
        const reading = readLink(cell);
        if (reading.kind !== 'broken') return;
        expect(reading.mark.start).toBeGreaterThanOrEqual(0);
        expect(reading.mark.end).toBeGreaterThan(reading.mark.start);
        expect(reading.mark.end).toBeLessThanOrEqual(cell.length);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('the near name of a word', () => {
  const names = ['Instagram', 'Pinterest', 'Infolettre', 'Facebook'];

  it('is the name from which one letter was dropped, doubled, changed or swapped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(30), fc.constantFrom('drop', 'double', 'change', 'swap'), (name, place, slip) => {
        const at = place % (name.length - 1);
        const [before, letter, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), name.slice(at + 2)];
        const changed = { drop: before + next + after, double: before + letter + letter + next + after, change: `${before}q${next}${after}`, swap: before + next + letter + after }[slip];
        if (changed.toLowerCase() !== name.toLowerCase()) expect(nearName(changed, names)).toBe(name);
      }),
    );
  });

  it('is none for the names themselves, short words, and words with a number', () => {
    for (const word of [...names, 'Face', 'Faceboo2', 'Reel']) expect(nearName(word, names.filter((name) => name !== word))).toBe('');
  });
});
