/** How a report's figures are to be read, in small print at its end; nothing where it shows none. */
import type { Block } from './blocks.ts';

export function definitionBlocks(heading: string, texts: readonly string[]): readonly Block[] {
  if (texts.length === 0) return [];
  return [{ kind: 'heading', text: heading }, ...texts.map((text): Block => ({ kind: 'paragraph', text, tone: 'quiet' }))];
}
