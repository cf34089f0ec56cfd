/** What a link cell tells of a post: where it was published, nothing yet, or something that nobody can follow. */
import { fold } from '../../lexicon/fold.ts';
import { isNegation, isPlaceholder } from '../../lexicon/placeholders.ts';
import { wordSet } from '../../lexicon/word-list.ts';
import { readLink } from './read-link.ts';

/** What people type where the link will stand, beside what stands for any empty cell. */
const TO_FOLLOW = /* @__PURE__ */ wordSet(
  'to come, to follow, to add, to be added, to insert, to fill in, to paste, coming, coming soon, soon, missing',
  'à ajouter, à suivre, à insérer, à mettre, à coller, à remplir, à inscrire, à fournir, bientôt, suivra, manquant, manque',
);
/** `Lien à venir`, `Link: TBD`. */
const NAMED = /^(?:the |le )?(?:links?|liens?|urls?|address|adresse) /;
const LONGEST = 40;

/** Whether a post is out as far as its link tells: an address of the web, as it opens or without its protocol. */
export function isPublishedLink(cell: string): boolean {
  return cell !== '' && readLink(cell).kind === 'link';
}

/** Whether a link cell is empty, or says that the link is yet to come: `à venir`, `link to follow`, `pas encore`, `-`. */
export function isLinkToCome(cell: string): boolean {
  const text = cell.trim();
  if (isPlaceholder(text) || isNegation(text)) return true;
  if (text.length > LONGEST) return false;
  const words = fold(text).replace(NAMED, '');
  // Of a check mark nothing is left: it says more than a blank.
  return words !== '' && (TO_FOLLOW.has(words) || isPlaceholder(words) || isNegation(words));
}
