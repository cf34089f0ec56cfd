/** Finds the columns that hold a deadline of the row's own: for its text, its visual, its approval, or for all of it. */
import { foldedWords } from '../lexicon/fold.ts';
import { wordSet } from '../lexicon/word-list.ts';
import type { RecognisedSheet } from '../recognise/recognition.ts';

export type DeadlineKind = 'text' | 'asset' | 'approval' | 'other';

export interface DeadlineColumn {
  /** From 0. */
  readonly column: number;
  readonly heading: string;
  readonly kind: DeadlineKind;
}

/** Each says of itself that the column is a deadline. */
const DEADLINE_WORDS = wordSet('échéance, échéances, limite, butoir, deadline, deadlines, due');
/** These do beside a word for what is to be there by then. */
const WEAK_WORDS = wordSet('avant, pour, remise, remettre, rendre, livraison, livrer, attendu, attendue, dû, prêt, prête, until, needed, required, ready');
const TEXT_WORDS = wordSet('texte, textes, rédaction, rédiger, légende, contenu, text, texts, copy, caption, captions, content, wording');
const ASSET_WORDS = wordSet('visuel, visuels, image, images, photo, photos, vidéo, vidéos, montage, design, graphisme, infographie, asset, assets, visual, visuals, artwork, creative, video, videos');
const APPROVAL_WORDS = wordSet('approbation, approuver, valider, validation, approval, approvals, approve, review, relecture, révision, sign, signoff');
const SMALL_WORDS = wordSet('date, dates, jour, day, à, au, la, le, les, l, du, de, des, d, a, the, of, for, on, by, off, first, final, finale, finaux, interne, internal, client, prévue, et, and');
/** `Approve by`: the one verb that needs no other sign. */
const APPROVE_BY = wordSet('approve by, sign off by, valider d ici le, approuver d ici le');
const LONGEST_HEADING = 60;

/** Columns without a role whose heading says nothing but that; `Date limite d’inscription` is no deadline of the post. */
export function deadlineColumns({ columns }: Pick<RecognisedSheet, 'columns'>): readonly DeadlineColumn[] {
  return columns.flatMap(({ column, heading, role, channel }) => {
    const kind = role === null && channel === undefined ? deadlineKind(heading) : null;
    return kind === null ? [] : [{ column, heading, kind }];
  });
}

/** Null for a heading that names no deadline. */
export function deadlineKind(heading: string): DeadlineKind | null {
  if (heading.length > LONGEST_HEADING) return null;
  const words = foldedWords(heading);
  if (APPROVE_BY.has(words.join(' '))) return 'approval';
  const kinds = new Set<DeadlineKind>();
  let isStrong = false;
  let isWeak = false;
  for (const word of words) {
    if (DEADLINE_WORDS.has(word)) isStrong = true;
    else if (TEXT_WORDS.has(word)) kinds.add('text');
    else if (ASSET_WORDS.has(word)) kinds.add('asset');
    else if (APPROVAL_WORDS.has(word)) kinds.add('approval');
    else if (WEAK_WORDS.has(word)) isWeak = true;
    else if (!SMALL_WORDS.has(word)) return null;
  }
  const [kind, ...others] = kinds;
  if (!isStrong && !(isWeak && kind !== undefined)) return null;
  // The deadline for the approval of a text is one for approval.
  return kind === undefined ? 'other' : others.length === 0 ? kind : kinds.has('approval') ? 'approval' : 'other';
}
