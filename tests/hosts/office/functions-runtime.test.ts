/** Excel's runtime for custom functions, left alone for as long as a slow run of the tests may take. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Book } from '../book/book.ts';
import { openFunctions } from './functions-runtime.ts';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

test('the runtime waits for the files of a page for minutes, and nothing is thrown when it gives up', () => {
  const book = new Book();
  book.addSheet('Sheet1');
  const { associated } = openFunctions(book, "CustomFunctions.associate('TWICE', (value) => 2 * value); setTimeout(() => { globalThis.late = true; }, 90000);");
  expect(associated).toEqual(['TWICE']);
  expect(vi.getTimerCount()).toBeGreaterThan(1);
  vi.advanceTimersByTime(180_000);
  expect(vi.getTimerCount()).toBe(0);
});

test('what the functions themselves throw later is thrown', () => {
  const book = new Book();
  book.addSheet('Sheet1');
  openFunctions(book, "setTimeout(() => { throw new Error('of the script'); }, 10);");
  expect(() => vi.advanceTimersByTime(20)).toThrow('of the script');
});

test('what a timer is to be called with reaches it', () => {
  const book = new Book();
  book.addSheet('Sheet1');
  openFunctions(book, "setTimeout((first, second) => { throw new Error(first + second); }, 10, 'both ', 'words');");
  expect(() => vi.advanceTimersByTime(20)).toThrow('both words');
});
