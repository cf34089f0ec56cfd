/** Every function that takes text from outside, each with what its answer must be like whatever the text. */
import { contentLines, plainText } from '../../core/exchange/content-lines.ts';
import { parseCsv } from '../../core/exchange/parse-csv.ts';
import { readAbsences } from '../../core/exchange/read-absences.ts';
import { readIcs } from '../../core/exchange/read-ics.ts';
import { readRepeat } from '../../core/exchange/ics-repeat.ts';
import { hashCells } from '../../core/findings/cell-hash.ts';
import { fold, foldLetters, foldedWords, singular } from '../../core/lexicon/fold.ts';
import { isFormat, isTheme } from '../../core/lexicon/formats.ts';
import { headingMeanings } from '../../core/lexicon/heading-meaning.ts';
import { isNegation, isPlaceholder } from '../../core/lexicon/placeholders.ts';
import { isStatus, stateOf } from '../../core/lexicon/statuses.ts';
import { stateWordKey, taughtStates } from '../../core/lexicon/taught-states.ts';
import { yesOrNo } from '../../core/lexicon/yes-no.ts';
import { findLinks } from '../../core/networks/find-links.ts';
import { graphemes } from '../../core/networks/graphemes.ts';
import { NETWORKS } from '../../core/networks/networks.ts';
import { textLength } from '../../core/networks/text-length.ts';
import { weightedLength } from '../../core/networks/weighted-length.ts';
import { foldForSearch } from '../../core/pane/state/filter-findings.ts';
import { deadlineKind } from '../../core/planning/deadline-columns.ts';
import { cellExample } from '../../core/recognise/cell-example.ts';
import { TRAIT, traitsOf } from '../../core/recognise/cell-traits.ts';
import { isGridRow } from '../../core/recognise/grid.ts';
import { dateTraitOfFormat } from '../../core/recognise/number-format.ts';
import type { TitlePeriod } from '../../core/recognise/recognition.ts';
import { headingKey } from '../../core/recognise/remembered.ts';
import { nameWorth, periodIn } from '../../core/recognise/sheet-name.ts';
import { comparableText, textFingerprint } from '../../core/rules/texts/text-fingerprint.ts';
import { ROW_KIND, STATES } from '../../core/table/calendar.ts';
import type { OwnerEntry } from '../../core/table/calendar.ts';
import { isBlank } from '../../core/table/cell.ts';
import { cellText } from '../../core/table/cell-text.ts';
import { DAY_TROUBLE } from '../../core/table/day-trouble.ts';
import { channelEntry, networkOf } from '../../core/table/decode-channel.ts';
import { decodeDays, emptyDayColumns } from '../../core/table/decode-days.ts';
import type { DayColumns } from '../../core/table/decode-days.ts';
import { isObservance, rowKindOf } from '../../core/table/decode-kind.ts';
import { isGroup, ownerEntry, ownerReader } from '../../core/table/decode-owner.ts';
import { statusEntry } from '../../core/table/decode-status.ts';
import { trackedState } from '../../core/table/decode-tracking.ts';
import { readNumber } from '../../core/table/number-reading.ts';
import type { NumberReading } from '../../core/table/number-reading.ts';
import { FIRST_DAY, LAST_DAY } from '../../core/time/day.ts';
import type { DateReading } from '../../core/time/date-reading.ts';
import { tokensOf } from '../../core/time/date-tokens.ts';
import { isoDay, readIsoDay } from '../../core/time/iso-day.ts';
import type { LeftOut } from '../../core/time/left-out.ts';
import { parseDate } from '../../core/time/parse-date.ts';
import { UNREAD_TIME, parseTime } from '../../core/time/parse-time.ts';
import { readLeftOut } from '../../core/time/read-left-out.ts';
import { lacksDay, readRecurrence } from '../../core/time/recurrence-reading.ts';
import { parseRecurrence } from '../../core/time/recurrence-words.ts';
import type { Recurrence } from '../../core/time/recurrence.ts';
import { isTooEarly } from '../../core/time/too-early.ts';
import { stateCalled } from '../../core/tracking/state-names.ts';
import { readFacts, textPart, trackingText } from '../../core/tracking/tracking-text.ts';
import { quotable } from '../../core/words/quotable.ts';
import { teamOf } from '../core/coverage/team-of.ts';
import { isText, isTruth, reader } from './reader.ts';
import type { Reader } from './reader.ts';
import { RULE_READERS } from './rule-readers.ts';

const STATE_NAMES: ReadonlySet<unknown> = new Set<unknown>([...STATES, null]);
const NETWORK_KEYS: ReadonlySet<unknown> = new Set<unknown>([...NETWORKS, null]);
const ALL_TRAITS = Object.values(TRAIT).reduce((sum, bit) => sum | bit, 0);
const TROUBLES: ReadonlySet<number> = new Set<number>(Object.values(DAY_TROUBLE));
const KINDS: ReadonlySet<number | null> = new Set<number | null>([...Object.values(ROW_KIND), null]);

const ABSENCE_FRAME = { people: teamOf({ people: [{ name: 'Ana Roy', key: 'ana roy' }, { name: 'Ana Caron', key: 'ana caron' }] }).people, region: 'ca-qc', today: 46_000, from: 46_000, to: 46_730 } as const;

export const READERS: readonly Reader[] = [
  reader('hashCells', (text) => hashCells([text]), (hash) => /^[0-9a-z]{14}$/.test(hash)),
  reader('fold', fold, (folded) => fold(folded) === folded && folded.trim() === folded),
  reader('foldLetters', foldLetters, isText),
  reader('foldedWords', foldedWords, (words) => words.every((word) => word !== '' && singular(word) !== '')),
  reader('foldForSearch', foldForSearch, isText),
  reader('tokensOf', tokensOf, (tokens) => tokens.every(({ value, text }) => text !== '' && (value === -1 || Number.isSafeInteger(value)))),
  reader('parseDate', parseDate, isSoundDate),
  reader('readIsoDay', readIsoDay, (day, text) => day === null || (day >= FIRST_DAY && day <= LAST_DAY && isoDay(day) === text)),
  reader('parseTime', parseTime, isMinutes),
  reader('parseRecurrence', parseRecurrence, isSoundRecurrence),
  reader('readRecurrence', readRecurrence, ({ rule, leftOut }) => isSoundRecurrence(rule) && isSoundLeftOut(leftOut)),
  reader('readLeftOut', (text) => readLeftOut(text.split(';')), (read) => read.every((each) => each === null || isSoundLeftOut(each))),
  reader('lacksDay', lacksDay, isTruth),
  reader('isTooEarly', isTooEarly, isTruth),
  reader('deadlineKind', deadlineKind, (kind) => [null, 'text', 'asset', 'approval', 'other'].includes(kind)),
  reader('decodeDays', dayColumn, isSoundDayColumn),
  reader('readNumber', readNumber, isSoundNumber),
  reader('channelEntry', channelEntry, ({ channels }) => channels.every((channel) => channel !== '')),
  reader('networkOf', networkOf, (network) => NETWORK_KEYS.has(network)),
  reader('ownerEntry', (text) => ownerEntry(text), areNamed),
  reader('ownerReader', (text) => ownerReader([text, 'Roy, Luc', 'Smith, J.'])(text), areNamed),
  reader('isGroup', isGroup, isTruth),
  reader('statusEntry', (text) => statusEntry(text), ({ state }, text) => STATE_NAMES.has(state) && STATE_NAMES.has(statusEntry(text, 'published').state)),
  reader('stateWordKey', stateWordKey, (key, text) => key.length <= 1_000 && (text.length > 60 || stateWordKey(key) === key)),
  reader('stateCalled', stateCalled, (state) => STATE_NAMES.has(state)),
  reader('trackedState', (text) => trackedState(text, taughtStates([{ word: text, state: 'idea' }])), (state, text) => (text.trim() === '' || text.includes(' · ') || text.length > 200 ? STATE_NAMES.has(state ?? null) : state === 'idea')),
  reader('trackingText', (text) => trackingText('Publié', { ...readFacts(text, { near: null, isPerson: () => false }), tool: textPart(text), who: textPart(text) }, { near: null, isPerson: () => false, language: 'fr' }), (written) => written.startsWith('Publié') && !/[\p{Cc}\p{Zl}\p{Zp}]/u.test(written)),
  reader('stateOf', stateOf, (state) => STATE_NAMES.has(state ?? null)),
  reader('isStatus', isStatus, isTruth),
  reader('yesOrNo', yesOrNo, (mark) => mark === null || isTruth(mark)),
  reader('isPlaceholder', isPlaceholder, isTruth),
  reader('isNegation', isNegation, isTruth),
  reader('isFormat', isFormat, isTruth),
  reader('isTheme', isTheme, isTruth),
  reader('rowKindOf', rowKindOf, (kind) => KINDS.has(kind)),
  reader('isObservance', isObservance, isTruth),
  reader('headingMeanings', headingMeanings, (scores) => [...scores.values()].every((score) => score > 0 && score <= 1)),
  reader('headingKey', headingKey, (key) => headingKey(key) === key),
  reader('periodIn', (text) => periodIn(text), isSoundPeriod),
  reader('nameWorth', nameWorth, (worth) => worth >= -5 && worth <= 5),
  reader('traitsOf', (text) => traitsOf(text, 'General'), (traits) => (traits & ~ALL_TRAITS) === 0),
  reader('traitsOf a number', (text) => traitsOf(46_000.5, text), (traits) => (traits & ~ALL_TRAITS) === 0),
  // A number of its own in each format, for known ones are not read again.
  reader('dateTraitOfFormat', (text) => dateTraitOfFormat(`${text}${(formatCount += 1)}`), (kind) => [null, 'date', 'time', 'datetime'].includes(kind)),
  reader('isGridRow', (text) => isGridRow(text.split(/[ ,;]/, 256)), isTruth),
  reader('cellText', cellText, (answer, text) => answer === (isBlank(text) ? '' : text.trim()) && (answer === '' || quotable(answer) !== '')),
  reader('cellExample', (text) => cellExample(text, 'General', 1900), (example, text) => [...example].length <= 61 && isText(cellExample(46_000.5, text, 1904))),
  reader('quotable', quotable, (quoted) => quoted.length <= 61 && !/[\n\r\u2028\u202e]/.test(quoted)),
  reader('comparableText', comparableText, (comparable, text) => textFingerprint(comparable) === textFingerprint(text)),
  reader('textFingerprint', textFingerprint, Number.isInteger),
  reader('weightedLength', (text) => weightedLength(text), (length) => Number.isInteger(length) && length >= 0),
  reader('textLength on Mastodon', (text) => textLength(text, { unit: 'mastodon' }), (length) => Number.isInteger(length) && length >= 0),
  reader('graphemes', graphemes, (count, text) => count <= text.length),
  reader('findLinks', findLinks, (links, text) => links.every(({ start, length }) => length > 0 && start + length <= text.length)),
  reader('parseCsv', (text) => parseCsv(text), (records) => records.every((record) => record.length > 0)),
  reader('contentLines', contentLines, (lines) => lines.every(({ name }) => name !== '')),
  reader('plainText', plainText, (plain, text) => plain.length <= text.length),
  reader('readRepeat', readRepeat, (repeat) => repeat === null || repeat.interval > 0),
  reader('readIcs', (text) => readIcs(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261207\nSUMMARY;${text}\nEND:VEVENT`, ABSENCE_FRAME), ({ isCalendar }) => isCalendar),
  reader('readAbsences of a calendar', (text) => readAbsences(`BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261207\nSUMMARY:Vacances ${text}\nEND:VEVENT`, '', ABSENCE_FRAME), (read) => typeof read !== 'string'),
  reader('readAbsences of a table', (text) => readAbsences(`Employee,Start Date\n${text}`, '', ABSENCE_FRAME), (read) => typeof read !== 'string' || read === 'no-headings'),
  ...RULE_READERS,
];

let formatCount = 0;

function isSoundRecurrence(rule: Recurrence | null): boolean {
  if (rule === null) return true;
  if (rule.kind === 'monthly-date') return rule.dates.length > 0 && rule.dates.every((date) => date >= 1 && date <= 31);
  if (rule.kind === 'monthly-weekday') return rule.nths.length > 0 && rule.nths.every((nth) => [-1, 1, 2, 3, 4, 5].includes(nth)) && rule.weekday >= 1 && rule.weekday <= 7;
  return rule.every >= 1 && rule.every <= 52 && rule.weekdays.length > 0 && rule.weekdays.every((weekday) => weekday >= 1 && weekday <= 7);
}

function isSoundLeftOut({ spans, weekdays }: LeftOut): boolean {
  return weekdays.every((weekday) => weekday >= 1 && weekday <= 7) && spans.every((span) => span.kind === 'yearly' || (isDay(span.first) && isDay(span.last) && span.first <= span.last));
}

function areNamed({ people }: OwnerEntry): boolean {
  return people.every((person) => person.trim() !== '');
}

function isMinutes(minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= UNREAD_TIME && minutes < 1440;
}

function isDay(day: number): boolean {
  return Number.isInteger(day) && day >= FIRST_DAY && day <= LAST_DAY;
}

function isSoundDate({ kind, day, year, first, second, month, date, weekday, minutes }: DateReading): boolean {
  if (!isMinutes(minutes) || weekday < 0 || weekday > 7 || (kind === 'day') !== isDay(day)) return false;
  if (kind === 'numeric') return first >= 1 && first <= 31 && second >= 1 && second <= 31 && (year === null || Number.isInteger(year));
  if (kind === 'yearless') return month >= 1 && month <= 12 && date >= 1 && date <= 31;
  return kind !== 'monthless' || (date >= 1 && date <= 31);
}

/** Three cells of one column, so that its evidence is weighed as well. */
function dayColumn(text: string): DayColumns {
  const into = emptyDayColumns(3);
  decodeDays([text, '13/02/2026', text], Uint32Array.of(0, 1, 2), 0, { heading: text, dateSystem: 1900, period: periodIn(text) }, into);
  return into;
}

function isSoundDayColumn({ day, dayTrouble, minutes }: DayColumns): boolean {
  const areDays = [...day].every((each, row) => (dayTrouble[row] === DAY_TROUBLE.none ? isDay(each) : each === -1));
  return areDays && [...dayTrouble].every((trouble) => TROUBLES.has(trouble)) && [...minutes].every(isMinutes);
}

/** NaN is an answer where the text can't be read in one of the two conventions, but not in both; no number is endless. */
function isSoundNumber(read: NumberReading | null): boolean {
  if (read === null) return true;
  const values = [read.byPoint, read.byComma].filter((value) => !Number.isNaN(value));
  return values.length > 0 && values.every(Number.isFinite);
}

function isSoundPeriod(period: TitlePeriod | null): boolean {
  return period === null || (period.year >= 2000 && period.year <= 2099 && (period.month === null || (period.month >= 1 && period.month <= 12)));
}
