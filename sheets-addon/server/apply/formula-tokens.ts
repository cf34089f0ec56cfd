/** The words and signs of a formula, as Google gives it: functions in English, with commas or semicolons between arguments. */

export interface FormulaTokens {
  readonly tokens: readonly string[];
  /** What stands between arguments; where that is a semicolon, a comma is part of a number. */
  readonly separator: ',' | ';';
}

/** A text, a tab's name with its sign, a word (function, cell, number, name), or one sign. */
const TOKEN = /"(?:[^"]|"")*"|'(?:[^']|'')*'!?|[^\s"'(){}[\],;:!+\-*/^&=<>%]+!?|[^\s]/g;

/** @param formula With its equals sign, which is left out. */
export function tokensOf(formula: string): FormulaTokens {
  const tokens = (formula.match(TOKEN) ?? []).slice(1);
  let braces = 0;
  for (const token of tokens) {
    if (token === '{') braces += 1;
    else if (token === '}') braces -= 1;
    else if (token === ';' && braces === 0) return { tokens, separator: ';' };
  }
  return { tokens, separator: ',' };
}

/** Whether it is a word: neither a sign nor a text. */
export function isWord(token: string | undefined): token is string {
  return token !== undefined && /^[^\s"'(){}[\],;:!+\-*/^&=<>%]/.test(token);
}
