/** Styles as the build writes them shortly, turned into what Griffel takes: the build puts it beside each of them. */

type Classes = Readonly<Record<string, string | 0>>;

/**
 * Variants by name. Each text names classes, such as `a1 b12`: the letters are the key by which one class takes the
 * place of another, and the key with a zero takes another's place without a class of its own.
 */
export function unpackStyles(packed: Readonly<Record<string, string>>): Readonly<Record<string, Classes>> {
  return Object.fromEntries(Object.entries(packed).map(([variant, classes]) => [variant, unpackClasses(classes)]));
}

function unpackClasses(classes: string): Classes {
  if (classes === '') return {};
  return Object.fromEntries(classes.split(' ').map((name) => {
    const key = name.replace(/\d+$/, '');
    return [key, name === `${key}0` ? 0 : name];
  }));
}
