/** Captions such as a network of museums writes: 150 to 200 characters in French or English, with links, hashtags and emoji in some, and few flaws. */
import type { Chance } from './chance.ts';
import { ENGLISH, FRENCH } from './synthetic-words.ts';

const HASHTAGS = ['#musée', '#patrimoine', '#histoire', '#famille', '#archives', '#MuséesEnRégion', '#sortie', '#heritage', '#LocalHistory', '#BehindTheScenes'];
const EMOJI = ['🎉', '📷', '⛵', '🧵', '❤️', '👋🏽', '🇨🇦', '✨', '🕰️', '👨‍👩‍👧'];
const LINKS = ['https://exemple.ca/visites', 'https://exemple.ca/billets?source=publication', 'exemple.ca/agenda', 'https://bit.ly/3xYz9Qa', 'https://www.example.org/stories/lighthouse'];
/** What a style guide has something to say on. */
const FLAWS = [
  ' Un rendez-vous incontournable.', ' N’hésitez pas à nous écrire.', ' Réserve ta place, tu vas aimer!', ' Vite !', ' Tout est à Pointe aux Brumes.', ' 🎉🎉🎉🎉', ' #a #b #c #d #e #f #g #h #patrimoine #été #plage',
  ' @musee @archives @phare @moulin @gare @canal',
];
const LONG = ' Nous avons passé des semaines à la nettoyer, à la décrire, à la photographier sous tous les angles, puis à chercher à qui elle avait bien pu appartenir avant de finir au fond de cette malle que personne ne réclamait.';

export function caption(chance: Chance): string {
  const isFrench = chance.next() < 0.7;
  const { when, who, does, what, which, where, says, invites } = isFrench ? FRENCH : ENGLISH;
  const { pick, isOneIn } = chance;
  const minutes = 15 + Math.floor(chance.next() * 90);
  let text = `${pick(when)}, ${pick(who)} ${pick(does)} ${pick(what)} ${pick(which)} ${pick(where)}. `;
  text += `${pick(says)} ${isFrench ? 'dure' : 'takes'} ${minutes} minutes ${isFrench ? 'et commence' : 'and starts'} ${pick(where)}.`;
  if (text.length < 150) text += ` ${pick(invites)}`;
  if (chance.next() < 0.3) text += ` ${pick(EMOJI)}`;
  if (chance.next() < 0.35) text += ` ${pick(LINKS)}`;
  if (chance.next() < 0.5) text += ` ${pick(HASHTAGS)}`;
  if (chance.next() < 0.25) text += ` ${pick(HASHTAGS)}`;
  if (isOneIn(60)) text += pick(FLAWS);
  return isOneIn(200) ? text + LONG : text;
}

/** The same with another word or two: what an editor makes of an earlier post. */
export function nearCaption(text: string, chance: Chance): string {
  const words = text.split(' ');
  const at = 3 + Math.floor(chance.next() * Math.max(1, words.length - 6));
  words[at] = chance.pick(['vraiment', 'aussi', 'encore', 'really', '18']);
  return words.join(' ');
}
