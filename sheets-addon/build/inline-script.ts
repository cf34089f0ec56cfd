/** Makes a script safe to stand within a page that Google serves. */
import { transform } from 'esbuild';

/**
 * What ends or confuses a script inside a page, and what Google takes for a template. A backslash before it is a
 * needless escape, which must not come to stand before another one.
 */
const TRAPS = /(\\*)<(?=!--|\/?script|\?)/gi;

/** A slash behind a backslash: the last one of a regular expression may follow, and look like the start of a comment. */
const SLASHES = /(\\+)\//g;

/**
 * In minified code these stand in strings and regular expressions only, where a character may be written as its number.
 * @throws Error where that is not so
 */
export async function inlineScript(code: string): Promise<string> {
  const safe = code
    .replace(SLASHES, (said, slashes: string) => (isEscape(slashes) ? `${slashes}x2F` : said))
    .replace(TRAPS, (_, slashes: string) => `${isEscape(slashes) ? slashes.slice(1) : slashes}\\x3C`)
    .trimEnd();
  // Elsewhere than in a string or regular expression the number is no syntax.
  await transform(safe, { loader: 'js', logLevel: 'silent' });
  return safe;
}

/** Whether the last of so many backslashes belongs to what follows it. */
function isEscape(slashes: string): boolean {
  return slashes.length % 2 === 1;
}
