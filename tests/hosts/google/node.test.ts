/** The context that the script runs in: the language and Google's services, and nothing else. */
import { describe, expect, it } from 'vitest';
import { Book } from '../book/book.ts';
import { openGoogleInNode } from './node.ts';
import { openScript } from './open-script.ts';

describe('a script in a bare context', () => {
  it('finds the language and the services, and nothing of Node or a browser', () => {
    const { go } = openScript();
    expect(go('return [typeof window, typeof setTimeout, typeof fetch, typeof URL, typeof TextEncoder, typeof process, typeof Map].join();'))
      .toBe('undefined,undefined,undefined,undefined,undefined,undefined,function');
  });

  it('gets dates and lists of its own world, which are not those of the caller', () => {
    const { go } = openScript([[{ value: 45_000, format: 'yyyy-mm-dd' }]]);
    const [isOwn, date, list] = go('const v = sheet.getDataRange().getValues(); return [v[0][0] instanceof Date && v instanceof Array, v[0][0], v];') as readonly unknown[];
    expect(isOwn).toBe(true);
    expect(date).not.toBeInstanceOf(Date);
    expect(list).not.toBeInstanceOf(Array);
    expect(Object.prototype.toString.call(date)).toBe('[object Date]');
  });

  it('keeps nothing in memory from one run to the next', () => {
    const { run } = openGoogleInNode(new Book(), 'let count = 0; function next() { count += 1; return count; }');
    expect([run('next'), run('next')]).toEqual([1, 1]);
  });

  it('may not use at its top level what is not yet authorised', () => {
    const { program } = openGoogleInNode(new Book(), 'const zone = SpreadsheetApp.getActive().getSpreadsheetTimeZone(); function onOpen() {}');
    program.open('FULL');
    expect(() => { program.open('NONE'); }).toThrow('You do not have permission to call SpreadsheetApp.getActive.');
  });

  it('fails by its name on a member that is not answered, whatever the script catches', () => {
    const { go } = openScript();
    expect(() => go('try { sheet.getRange(1, 1).getFoo(); } catch (error) { return "caught"; }')).toThrow('Range.getFoo is not answered by the stand-in');
    expect(() => go('try { sheet.name = "x"; } catch (error) { return "caught"; }')).toThrow('Setting Sheet.name is not answered by the stand-in');
  });

  it('throws Google’s own errors as errors of the script’s world', () => {
    const { go } = openScript();
    expect(go('try { sheet.getRange(1, 99); } catch (error) { return [error instanceof Error, error.name, error.message].join(); }'))
      .toBe('true,Exception,The coordinates of the range are outside the dimensions of the sheet.');
  });
});
