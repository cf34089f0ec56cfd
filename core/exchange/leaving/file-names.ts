/** Names of files that every computer takes: letters without accents, digits and hyphens, never the same twice. */
import { fold } from '../../lexicon/fold.ts';

const LONGEST_PART = 40;

export type FileNamer = (parts: readonly string[], ending: 'ics' | 'csv') => string;

/** Gives each file its name; a part that has no letter of the Latin alphabet is left out. */
export function fileNamer(): FileNamer {
  const taken = new Set<string>();
  return (parts, ending) => {
    const name = parts.map(plainPart).filter((part) => part !== '').join('-') || 'suivi';
    let free = name;
    for (let number = 2; taken.has(free); number += 1) free = `${name}-${number}`;
    taken.add(free);
    return `${free}.${ending}`;
  };
}

function plainPart(part: string): string {
  return fold(part).replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '').slice(0, LONGEST_PART).replace(/-$/, '');
}
