/** Whatever the headings are, what is remembered is read back as it was said. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rememberMapping } from '../../../core/jobs/remember-mapping.ts';
import { headingKey } from '../../../core/recognise/remembered.ts';
import type { RememberedColumn, RememberedMapping } from '../../../core/recognise/remembered.ts';
import { NETWORKS } from '../../../core/networks/networks.ts';
import { ROLES } from '../../../core/table/role.ts';
import { HOSTS } from '../../conformance/hosts.ts';
import { Book } from '../../hosts/book/book.ts';
import { settingsIn } from '../settings-tab/settings-book.ts';

const HOSTILE = [
  '', '   ', '\u00a0', '=1+1', ' =1+1', '+33', '-', '@SUM(A1)', '＝1', '\tx', 'a\nb', '__proto__', 'constructor', 'toString', '2026', '12/10/2026', '1E5', 'TRUE', 'vrai',
  '#N/A', "'", "'quoted", '"', '📅', '👩‍👩‍👧', '🇨🇦 Canada', 'é'.repeat(300), 'column', 'Genre · Kind', 'Note', 'Suivi (réglages, settings)', 'status@facebook', 'none', '·', '\u202eabc',
] as const;

const heading = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 2, arbitrary: fc.string({ maxLength: 20, unit: 'grapheme' }) });
const part = fc.oneof(
  fc.record({ role: fc.constantFrom(...ROLES, null), channel: fc.constant(null) }),
  fc.record({ role: fc.constant(null), channel: fc.constantFrom(...NETWORKS) }),
);
const mapping = fc
  .record({ tab: fc.constantFrom('Planning', 'Planning', '2026', '=A1', "L'été", 'Suivi'), columns: fc.uniqueArray(fc.tuple(heading, part), { maxLength: 12, selector: ([, use]) => partKey(use) }) })
  .map(({ tab, columns }): RememberedMapping => ({ tab, columns: withOccurrences(columns) }));

/** No two columns play one part; any number play none. */
let partless = 0;
function partKey({ role, channel }: Pick<RememberedColumn, 'role' | 'channel'>): string {
  return role === null && channel === null ? `none ${partless++}` : `${role ?? ''}@${channel ?? ''}`;
}

/** Counts columns of one heading from the left, as they are counted when they are mapped. */
function withOccurrences(columns: readonly (readonly [string, Pick<RememberedColumn, 'role' | 'channel'>])[]): readonly RememberedColumn[] {
  const seen = new Map<string, number>();
  return columns.map(([text, { role, channel }]) => {
    const occurrence = (seen.get(headingKey(text)) ?? 0) + 1;
    seen.set(headingKey(text), occurrence);
    return { heading: text, occurrence, role, channel };
  });
}

function plainBook(): Book {
  const book = new Book();
  book.addSheet('Planning').write(0, 0, { values: [['Date', 'Texte']] }, 'person');
  return book;
}

describe.each(HOSTS)('a mapping remembered in $name', ({ name, openHost }) => {
  const numRuns = name === 'memory' ? 150 : 6;

  it('is read back as it was said, and saying it again writes nothing', async () => {
    await fc.assert(fc.asyncProperty(mapping, async (said) => {
      const book = plainBook();
      const workbook = await openHost(book);
      await rememberMapping(workbook, said, 'en');
      expect(await settingsIn(workbook)).toMatchObject({ mapping: said, troubles: [] });
      const before = book.changeCount;
      expect(await rememberMapping(workbook, said, 'fr')).toEqual({ written: 0, skipped: [], unknown: [], fault: null });
      expect(book.changeCount).toBe(before);
    }), { numRuns });
  });

  it('holds after another one was said before', async () => {
    await fc.assert(fc.asyncProperty(mapping, mapping, async (first, second) => {
      const workbook = await openHost(plainBook());
      await rememberMapping(workbook, first);
      await rememberMapping(workbook, second);
      const settings = await settingsIn(workbook);
      expect([settings?.mapping?.tab, settings?.troubles]).toEqual([second.tab, []]);
      const answers = new Map(settings?.mapping?.columns.map((column) => [keyOf(column), claimOf(column)]));
      for (const column of second.columns) expect(answers.get(keyOf(column))).toBe(claimOf(column));
      // Columns that are gone are kept, unless another one is now what they were.
      const said = new Set(second.columns.map(keyOf));
      const claims = new Set(second.columns.map(claimOf));
      const kept = first.tab === second.tab ? first.columns.filter((column) => !said.has(keyOf(column)) && (claimOf(column) === null || !claims.has(claimOf(column)))) : [];
      expect([...answers.keys()].toSorted()).toEqual([...said, ...kept.map(keyOf)].toSorted());
    }), { numRuns: numRuns / 2 });
  });
});

/** What no other column of the tab can be; null where it plays no part. */
function claimOf({ role, channel }: RememberedColumn): string | null {
  return channel === null ? role : `status on ${channel}`;
}

function keyOf({ heading: text, occurrence }: RememberedColumn): string {
  return `${occurrence} ${headingKey(text)}`;
}
