/** What rules, the team's tabs and its settings read of texts from outside, each with what its answer must be like. */
import { isFindingKey } from '../../core/findings/finding-key.ts';
import { NETWORKS } from '../../core/networks/networks.ts';
import { assetParts, isFileOrLink, listedMedia } from '../../core/rules/media/asset-parts.ts';
import { formatKind } from '../../core/rules/media/format-kind.ts';
import { mediaLibrary, namedMedia } from '../../core/rules/media/media-library.ts';
import { COMMON_NAMES } from '../../core/rules/channels/known-channels.ts';
import { nearName } from '../../core/rules/channels/near-name.ts';
import { OPTION_KEYS, optionNamed, optionText, readOption } from '../../core/rules/options.ts';
import { statedIn } from '../../core/rules/texts/figures.ts';
import { isInParts, isLongFormat } from '../../core/rules/texts/several-posts.ts';
import { countSigns, countTags, findTags } from '../../core/rules/texts/text-tags.ts';
import { isLinkToCome, isPublishedLink } from '../../core/rules/tracking/published-link.ts';
import { readLink } from '../../core/rules/tracking/read-link.ts';
import { ignoredSaid, keyIn } from '../../core/settings-tab/ignored-settings.ts';
import { listPart } from '../../core/settings-tab/list-settings.ts';
import { optionSaid, ruleSaid } from '../../core/settings-tab/rule-settings.ts';
import { rightSaid, rightStateIn } from '../../core/settings-tab/right-settings.ts';
import { kindOf } from '../../core/settings-tab/setting-kinds.ts';
import type { FieldCells } from '../../core/settings-tab/settings-tab.ts';
import { channelScope } from '../../core/side-tabs/channel-scope.ts';
import { LONGEST_HEADING, headingForm, unbracketedForm } from '../../core/side-tabs/heading-form.ts';
import { policyActionsOf } from '../../core/side-tabs/policy-actions.ts';
import { POLICY_ACTIONS } from '../../core/side-tabs/policy-tab.ts';
import { readMoments } from '../../core/side-tabs/read-dates.ts';
import { rangeIn, readNumbers } from '../../core/side-tabs/read-numbers.ts';
import { styleKindOf } from '../../core/side-tabs/style-kinds.ts';
import { STYLE_KINDS } from '../../core/side-tabs/style-tab.ts';
import type { StyleRow } from '../../core/side-tabs/style-tab.ts';
import { STATES } from '../../core/table/calendar.ts';
import { textWords } from '../../core/similarity/text-words.ts';
import { addressOf, addressSlips } from '../../core/style/address.ts';
import { emojiPlaces } from '../../core/style/emoji-places.ts';
import { hashtagKey, hashtagsIn, nearHashtagKey, requiredHashtags } from '../../core/style/hashtags-in.ts';
import { listedWords } from '../../core/style/listed-words.ts';
import { phraseOf } from '../../core/style/phrase.ts';
import { punctuationOf } from '../../core/style/punctuation.ts';
import { quotedParts } from '../../core/style/quoted-parts.ts';
import { regionOf } from '../../core/style/region-word.ts';
import { rightSpelling, spellingScan, spellingSlips } from '../../core/style/spelling-slips.ts';
import { speltName } from '../../core/style/spelt-name.ts';
import { saidLanguage, textLanguage } from '../../core/style/text-language.ts';
import { TRAIT, addStart, textTraits, wordStarts } from '../../core/style/text-traits.ts';
import { TYPOGRAPHY } from '../../core/style/typography-table.ts';
import { typographySlips, withTypography } from '../../core/style/typography.ts';
import { REGIONS } from '../../core/rules/settings.ts';
import { areMarksIn, isText, isTruth, reader } from './reader.ts';
import type { Reader } from './reader.ts';

const ALL_TRAITS = Object.values(TRAIT).reduce((sum, bit) => sum | bit, 0);
const LANGUAGES: readonly string[] = ['fr', 'en', 'other', 'unsure'];
const STARTS = wordStarts();
for (const word of ['tu', 'œuvre', 'l’île']) addStart(STARTS, word, TRAIT.tu);
const NAMES = spellingScan([{ value: 'Musée du Phare, LinkedIn, Théodora-Gauvin, œuvre, Ile d’Orléans' } as StyleRow]);
const LIBRARY = mediaLibrary({
  sheet: 'media', sheetName: 'Médias', headerRow: 0, columns: new Map([['id', 0]]),
  rows: ['MED-014', 'constructor', '__proto__'].map((id, index) => ({ row: index + 1, id, title: '', rights: '', expiry: null, altText: '', link: '' })),
});

const STYLE_READERS: readonly Reader[] = [
  reader('textTraits', (text) => textTraits(text, STARTS), (traits) => (traits & ~ALL_TRAITS) === 0),
  reader('punctuationOf', (text) => punctuationOf(text, () => true), (places, text) => places.every(({ mark, at, spaceStart, spaceEnd }) => text[at] === mark && spaceStart <= spaceEnd && spaceEnd <= text.length)),
  ...(['fr-CA', 'fr-FR', 'en-US'] as const).map((region) => reader(`typographySlips in ${region}`, (text) => typographySlips(text, TYPOGRAPHY[region]), (slips, text) => {
    const mended = withTypography(text, slips);
    return areMarksIn(slips.map(({ shown }) => shown), text) && (slips.length === 0) === (mended === text) && typographySlips(mended, TYPOGRAPHY[region]).length === 0;
  })),
  reader('addressSlips of tu', (text) => addressSlips(text, 'vous'), areMarksIn),
  reader('addressSlips of vous', (text) => addressSlips(text, 'tu'), areMarksIn),
  reader('addressOf', addressOf, (address) => address === null || address === 'tu' || address === 'vous'),
  reader('textLanguage', textLanguage, (language) => LANGUAGES.includes(language)),
  reader('saidLanguage', saidLanguage, (language) => LANGUAGES.includes(language)),
  reader('quotedParts', quotedParts, areMarksIn),
  reader('emojiPlaces', (text) => emojiPlaces(text, 0), areMarksIn),
  reader('hashtagsIn', (text) => hashtagsIn(text).map(({ text: tag, start }) => ({ tag, start, key: hashtagKey(tag), near: nearHashtagKey(tag) })), (tags, text) => tags.every(({ tag, start, key }) => text.startsWith(tag, start) && key !== '')),
  reader('requiredHashtags', requiredHashtags, (tags) => tags.every((tag) => /^#./u.test(tag))),
  reader('listedWords', listedWords, (words) => words.every((word) => word !== '')),
  reader('phraseOf', phraseOf, (phrase) => phrase === null || phrase.length > 0),
  reader('speltName', speltName, (name) => name === null || name.letters.length === name.joints.length),
  reader('regionOf', regionOf, (region) => region === null || REGIONS.includes(region)),
  reader('spellingSlips', namesIn, (slips, text) => areMarksIn(slips, text) && slips.every(({ start, end, name }) => rightSpelling(text.slice(start, end), name) !== '')),
];

const TAB_READERS: readonly Reader[] = [
  reader('headingForm', headingForm, (form) => form.length <= LONGEST_HEADING * 20),
  reader('unbracketedForm', unbracketedForm, isText),
  reader('channelScope', channelScope, ({ only, except }) => [...only, ...except].every((channel) => channel !== '')),
  reader('styleKindOf', styleKindOf, (kind) => kind === null || STYLE_KINDS.includes(kind)),
  reader('policyActionsOf', policyActionsOf, (actions) => actions.every((action) => POLICY_ACTIONS.includes(action)) && new Set(actions).size === actions.length),
  // What is below 0 is for those who ask to refuse, and to tell.
  reader('rangeIn', rangeIn, (range, text) => range === null || (range[0] <= range[1] && (range[0] >= 0 || /[-−–]/u.test(text)))),
  reader('readNumbers', (text) => readNumbers([text, '1,5', text], true), ({ values }) => values.every((value) => Number.isNaN(value) || Number.isFinite(value))),
  reader('readMoments', (text) => readMoments([text, '13/02/2026', text], text, 1900), ({ moments, ambiguous, unread }) => [...ambiguous, ...unread].every((place) => moments[place] === null)),
];

const SETTING_READERS: readonly Reader[] = [
  reader('optionNamed', optionNamed, (key) => key === null || OPTION_KEYS.includes(key)),
  reader('readOption', (text) => OPTION_KEYS.map((key) => readOption(key, text)), (values) => values.every((value, at) => {
    const key = OPTION_KEYS[at];
    return value === null || key === undefined || readOption(key, optionText(key, value)) === value;
  })),
  reader('kindOf', (text) => kindOf(rowOf(text)), (kind) => kind === null || isText(kind)),
  reader('ruleSaid', (text) => [ruleSaid(rowOf(text)), ruleSaid({ ...rowOf(text), item: 'text-too-long' })], (said) => said.every((each) => each === null || isText(each.code))),
  reader('optionSaid', (text) => optionSaid(rowOf(text)), (said) => said === null || OPTION_KEYS.includes(said.key)),
  reader('rightSaid', (text) => [rightSaid(rowOf(text)), rightSaid({ item: 'approuver', value: text })], (said) => said.every((each) => each === null || STATES.includes(each.state))),
  reader('rightStateIn', rightStateIn, (state) => state === null || STATES.includes(state)),
  reader('keyIn', keyIn, (key, text) => key === null || (isFindingKey(key) && text.includes(key))),
  reader('ignoredSaid', (text) => ignoredSaid({ ...rowOf(text), item: `${text} date-missing:0123456789abcd`, value: 'accepted', detail: null }), (said) => said !== null && isText(said.label)),
  reader('listPart', (text) => listPart('known', { ...rowOf(text), item: '2026-11-21', detail: '1/1' }), (part) => part === null || part.hashes.every((hash) => hash.length === 14)),
];

/** As long as the text itself, and one text's place in a list. */
const RULE_READERS_OF_TEXT: readonly Reader[] = [
  reader('textWords', (text) => textWords([text, 'fin', text], () => true, ['et']), ({ starts, low, high }, text) => low.length === high.length && starts[3] === low.length && (starts[1] ?? 0) <= text.normalize('NFKD').length),
  reader('statedIn', statedIn, ({ figures }, text) => areMarksIn(figures, text) && figures.every(({ value }) => Number.isFinite(value))),
  reader('findTags of #', (text) => findTags(text, '#'), (tags, text) => areMarksIn(tags, text) && countTags(tags) <= countSigns(text, '#')),
  reader('findTags of @', (text) => findTags(text, '@'), (tags, text) => areMarksIn(tags, text) && countTags(tags) <= countSigns(text, '@')),
  reader('isInParts', (text) => isInParts(text, 'x'), isTruth),
  reader('isLongFormat', isLongFormat, isTruth),
  reader('formatKind', formatKind, (kind) => kind === null || isText(kind)),
  reader('readLink', readLink, (link, text) => link.kind === 'words' || (link.kind === 'link' ? link.host !== '' : areMarksIn([link.mark], text))),
  reader('isPublishedLink', isPublishedLink, isTruth),
  reader('isLinkToCome', isLinkToCome, isTruth),
  reader('assetParts', assetParts, (parts, text) => areMarksIn(parts, text)),
  reader('listedMedia', (text) => listedMedia(text, (id) => id.length < 5), (media) => media.every((each) => each !== '')),
  reader('isFileOrLink', isFileOrLink, isTruth),
  reader('namedMedia', (text) => namedMedia(LIBRARY, text), (named, text) => areMarksIn(named.map(({ part }) => part), text)),
  reader('isOfScheme', LIBRARY.isOfScheme, isTruth),
  reader('nearName', (text) => nearName(text, [...NETWORKS, ...COMMON_NAMES]), isText),
];

export const RULE_READERS: readonly Reader[] = [...STYLE_READERS, ...TAB_READERS, ...SETTING_READERS, ...RULE_READERS_OF_TEXT];

function namesIn(text: string): ReturnType<typeof spellingSlips> {
  return NAMES === null ? [] : spellingSlips(NAMES, text, () => undefined);
}

/** A row of Suivi's tab with a text in every cell. */
function rowOf(text: string): FieldCells {
  return { kind: text, item: text, value: text, detail: text, tab: text, note: text };
}
