/** Keys for things that the pane keeps while rows move: what a thing says of itself, numbered where several say the same. */

/** A key for each, none twice: its own parts, behind how many before it have the same. */
export function numberedKeys(parts: readonly (readonly unknown[])[]): readonly string[] {
  const counts = new Map<string, number>();
  return parts.map((own) => {
    const said = JSON.stringify(own);
    const count = counts.get(said) ?? 0;
    counts.set(said, count + 1);
    return `${count} ${said}`;
  });
}
