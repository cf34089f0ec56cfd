/** Which emoji are written with several characters: X counts each such sequence as one emoji, and their parts one by one otherwise. */

const TONE = '[🏻-🏿]';
const JOIN = '\u200d';
const STYLED = '\ufe0f';

/** Symbols that the variation selector makes an emoji. */
const STYLED_SYMBOLS =
  '[©®‼⁉™ℹ↔-↙↩↪⌚⌛⌨⏏⏭-⏯⏱⏲⏸-⏺Ⓜ▪▫▶◀◻-◾☀-☄☎☑☔☕☘☠☢☣☦☪☮☯☸-☺♀♂♈-♓♟♠♣♥♦♨♻♿⚒-⚗⚙⚛⚜⚠⚡⚪⚫⚰⚱⚽⚾⛄⛅⛈⛏⛑⛓⛔⛩⛪⛰-⛵⛸⛺⛽✂✈✉✏✒✔✖✝✡✳✴❄❇❗❣❤➡⤴⤵⬅-⬇⬛⬜⭐⭕〰〽㊗㊙' +
  '🀄🅰🅱🅾🅿🈂🈚🈯🈷🌡🌤-🌬🌶🍽🎖🎗🎙-🎛🎞🎟🏍🏎🏔-🏟🏳🏵🏷🐿👁📽🕉🕊🕯🕰🕳🕶-🕹🖇🖊-🖍🖥🖨🖱🖲🖼🗂-🗄🗑-🗓🗜-🗞🗡🗣🗨🗯🗳🗺🛋🛍-🛏🛠-🛥🛩🛰🛳]';
/** People and hands that take a skin tone. */
const TONED = '[✊✋🎅🏂-🏄🏇🏊👂👃👆-👐👦-👩👮👰-👸👼💁-💃💅-💇💪🕺🖕🖖🙅-🙇🙋-🙏🚣🚴-🚶🛀🛌🤘-🤜🤞🤟🤦🤰-🤹🤽🤾🦵🦶🦸🦹🧑-🧝]';
/** The same that take a variation selector too. */
const TONED_AND_STYLED = '[☝⛷⛹✌✍🏋🏌🕴🕵🖐]';
const GENDERED = '[🏃🏄🏊👮👱👳👷💁💂💆💇🙅-🙇🙋🙍🙎🚣🚴-🚶🤦🤵🤷-🤹🤽🤾🦸🦹🧖-🧝]';
const GENDER = `${JOIN}[♀♂]${STYLED}`;
const PROFESSION = `(?:[⚕⚖✈]${STYLED}|[🌾🍳🎓🎤🎨🏫🏭💻💼🔧🔬🚀🚒🦰-🦳])`;
const CHILDREN = `(?:${JOIN}👦${JOIN}👦|${JOIN}👧${JOIN}[👦👧]|${JOIN}[👦👧])`;
const HEART = `${JOIN}❤${STYLED}${JOIN}`;

/** What twitter-text 3.1.0 takes as one emoji, in its order. */
const KNOWN_TO_TWITTER_TEXT: readonly string[] = [
  `[👨👩]${TONE}?${JOIN}${PROFESSION}`,
  `[🏋🏌🕴🕵⛹](?:${TONE}|${STYLED})${GENDER}`,
  `${GENDERED}${TONE}?${GENDER}`,
  `👨${HEART}(?:💋${JOIN})?👨`,
  `👩${HEART}(?:💋${JOIN})?[👨👩]`,
  `👨(?:${JOIN}[👨👩])?${CHILDREN}`,
  `👩(?:${JOIN}👩)?${CHILDREN}`,
  `🏳${STYLED}${JOIN}🌈`,
  `🏴${JOIN}☠${STYLED}`,
  `👁${JOIN}🗨`,
  `[👯🤼🧞🧟]${GENDER}`,
  `[#*0-9]${STYLED}?\u20e3`,
  `${STYLED_SYMBOLS}${STYLED}`,
  `(?:${TONED_AND_STYLED}(?:${STYLED}|(?!\ufe0e))|${TONED})${TONE}`,
  `${TONED_AND_STYLED}${STYLED}`,
  // England, Scotland, Wales.
  `🏴\u{e0067}\u{e0062}(?:\u{e0065}\u{e006e}\u{e0067}|\u{e0073}\u{e0063}\u{e0074}|\u{e0077}\u{e006c}\u{e0073})\u{e007f}`,
];

/** Two-letter codes that have a flag: the first letter, then every second one. In small letters as in the list of domains, whose lines gzip then repeats. */
const FLAGS =
  'acdefgilmoqrstuwxz babdefghijlmnoqrstvwyz cacdfghiklmnopqruvwxyz degjkmoz eaceghrstu fijkmor gabdefghilmnpqrstuwy hkmnrtu icdelmnoqrst ' +
  'jemop keghimnprwyz labcikrstuvy macdefghklmnopqrstuvwxyz nacefgilopruz om paefghklmnrstwy qa reosuw sabcdeghijklmnorstvxyz ' +
  'tacdfghjklmnortvwz uagmnsyz vaceginu wfs xk yet zamw';

const PERSON = '[👨👩🧑]';
const AID = '[🦯🦼🦽]';
const RIGHT = `${JOIN}➡${STYLED}`;

/** Emoji that came after twitter-text 3.1.0, up to Unicode 17. X shows them as one, and says that any sequence counts as one emoji. */
const NEWER: readonly string[] = [
  `🧑${TONE}?${JOIN}(?:${PROFESSION}|[🎄🩰])`,
  `${PERSON}${TONE}?${JOIN}(?:🍼|${AID}(?:${RIGHT})?)`,
  `[🏃🚶🧎]${TONE}?(?:${GENDER})?${RIGHT}`,
  `[👰🧍-🧏🧔👯🤼]${TONE}?${GENDER}`,
  `[👨👩]${TONE}${HEART}(?:💋${JOIN})?[👨👩]${TONE}`,
  `🧑${TONE}${HEART}(?:💋${JOIN})?🧑${TONE}`,
  `${PERSON}${TONE}${JOIN}[🤝🐰🫯]${JOIN}${PERSON}${TONE}`,
  `🧑${JOIN}🤝${JOIN}🧑`,
  `🫱${TONE}${JOIN}🫲${TONE}`,
  `🧑(?:${JOIN}🧑)?${JOIN}🧒(?:${JOIN}🧒)?`,
  `⛓${STYLED}${JOIN}💥`,
  `❤${STYLED}${JOIN}[🔥🩹]`,
  `🏳${STYLED}${JOIN}⚧${STYLED}`,
  `👁${STYLED}${JOIN}🗨${STYLED}`,
  `🍄${JOIN}🟫|🍋${JOIN}🟩|🐈${JOIN}⬛|🐕${JOIN}🦺|🐦${JOIN}[⬛🔥]|🐻${JOIN}❄${STYLED}`,
  `😮${JOIN}💨|😵${JOIN}💫|😶${JOIN}🌫${STYLED}|🙂${JOIN}[↔↕]${STYLED}`,
  `[♾⚧]${STYLED}`,
  `[👫-👭👯💏💑🤌🤏🤝🤼🥷🦻🧍-🧏🫃-🫅🫰-🫸]${TONE}`,
];

const SEQUENCE = new RegExp([...NEWER, ...KNOWN_TO_TWITTER_TEXT, ...FLAGS.split(' ').map(flagsOf)].join('|'), 'uy');

/** Where the emoji of several characters that begins at `start` ends; 0 where none does. */
export function emojiSequenceEnd(text: string, start: number): number {
  SEQUENCE.lastIndex = start;
  return SEQUENCE.test(text) ? SEQUENCE.lastIndex : 0;
}

/** Whether a unit can be the second part of a sequence: only before one of these is it worth looking for a sequence. */
export function mayContinueEmoji(unit: number): boolean {
  // Joiner, keycap, variation selector, the first halves of skin tones or flag letters, and of tags.
  return unit === 0x200d || unit === 0x20e3 || unit === 0xfe0f || unit === 0xd83c || unit === 0xdb40;
}

function flagsOf(letters: string): string {
  const [first, ...seconds] = Array.from(letters, (letter) => String.fromCodePoint(0x1f1e6 + letter.charCodeAt(0) - 0x61));
  return `${first ?? ''}[${seconds.join('')}]`;
}
