/** Which holidays each region keeps, as data: one line a holiday, with the year from which it holds where that matters. */

/** What becomes of a holiday on a day that is off anyway. */
type Moved =
  /** Only a Sunday moves it, to the Monday. */
  | 'from-sunday'
  /** A Saturday or a Sunday moves it, to the next day that is neither a weekend's nor a holiday. */
  | 'from-weekend';

export type HolidayRule = (
  | { readonly kind: 'fixed'; readonly month: number; readonly date: number; readonly moved?: Moved }
  /** Days after Easter Sunday. */
  | { readonly kind: 'easter'; readonly offset: number }
  /** The nth such weekday of the month; 1 is Monday. */
  | { readonly kind: 'nth'; readonly month: number; readonly weekday: number; readonly nth: number }
  /** The last such weekday before a date. */
  | { readonly kind: 'before'; readonly month: number; readonly date: number; readonly weekday: number }
) & { readonly since?: number };

const GOOD_FRIDAY = -2;
const EASTER_MONDAY = 1;
const ASCENSION = 39;
const WHIT_MONDAY = 50;

function fixed(month: number, date: number, moved?: Moved): HolidayRule {
  return moved === undefined ? { kind: 'fixed', month, date } : { kind: 'fixed', month, date, moved };
}

function easter(offset: number): HolidayRule {
  return { kind: 'easter', offset };
}

/** Victoria Day and the Journée nationale des patriotes: the Monday before 25 May. */
const MONDAY_BEFORE_25_MAY: HolidayRule = { kind: 'before', month: 5, date: 25, weekday: 1 };
const LABOUR_DAY: HolidayRule = { kind: 'nth', month: 9, weekday: 1, nth: 1 };
const THANKSGIVING: HolidayRule = { kind: 'nth', month: 10, weekday: 1, nth: 2 };

/**
 * Loi sur les normes du travail (RLRQ, c. N-1.1), s. 60, and Loi sur la fête nationale (RLRQ, c. F-1.1), ss. 2 and 5:
 * 24 June and 1 July move from a Sunday to the Monday. Of Good Friday and Easter Monday the law asks for one, at the
 * employer's choice: the first is taken. 30 September is no statutory holiday in Québec.
 */
const QUEBEC: readonly HolidayRule[] = [
  fixed(1, 1), easter(GOOD_FRIDAY), MONDAY_BEFORE_25_MAY, fixed(6, 24, 'from-sunday'), fixed(7, 1, 'from-sunday'), LABOUR_DAY, THANKSGIVING, fixed(12, 25),
];

/**
 * Canada Labour Code (R.S.C. 1985, c. L-2), ss. 166 and 195: a holiday on a Saturday or Sunday gives the working day
 * before or after it; the one after is taken. The National Day for Truth and Reconciliation holds since 2021
 * (S.C. 2021, c. 11). What provinces keep beside these is left out.
 */
const CANADA: readonly HolidayRule[] = [
  fixed(1, 1, 'from-weekend'), easter(GOOD_FRIDAY), MONDAY_BEFORE_25_MAY, fixed(7, 1, 'from-weekend'), LABOUR_DAY,
  { ...fixed(9, 30, 'from-weekend'), since: 2021 }, THANKSGIVING, fixed(11, 11, 'from-weekend'), fixed(12, 25, 'from-weekend'), fixed(12, 26, 'from-weekend'),
];

/**
 * Code du travail, art. L. 3133-1; 8 May by the loi n° 81-893 of 2 October 1981. None of them moves. Whit Monday is a
 * holiday in law, whichever day a firm gives to solidarity. The two more of Alsace and Moselle are left out.
 */
const FRANCE: readonly HolidayRule[] = [
  fixed(1, 1), easter(EASTER_MONDAY), fixed(5, 1), { ...fixed(5, 8), since: 1982 }, easter(ASCENSION), easter(WHIT_MONDAY), fixed(7, 14), fixed(8, 15),
  fixed(11, 1), fixed(11, 11), fixed(12, 25),
];

/**
 * Loi du 4 janvier 1974 relative aux jours fériés, art. 6 and following, and arrêté royal du 18 avril 1974, art. 1: one on a
 * Sunday or another day off is replaced; where a firm has settled on no other day, by the next day on which it works.
 */
const BELGIUM: readonly HolidayRule[] = [
  fixed(1, 1, 'from-weekend'), easter(EASTER_MONDAY), fixed(5, 1, 'from-weekend'), easter(ASCENSION), easter(WHIT_MONDAY), fixed(7, 21, 'from-weekend'),
  fixed(8, 15, 'from-weekend'), fixed(11, 1, 'from-weekend'), fixed(11, 11, 'from-weekend'), fixed(12, 25, 'from-weekend'),
];

/**
 * Federal constitution, art. 110, for 1 August (paid since 1994); the others are the cantons', of which those are taken that
 * all or nearly all keep. Left out: 2 January, 1 May, Corpus Christi, 15 August, 1 November, and 26 December, which
 * several of the French-speaking cantons don't keep. None of them moves.
 */
const SWITZERLAND: readonly HolidayRule[] = [
  fixed(1, 1), easter(GOOD_FRIDAY), easter(EASTER_MONDAY), easter(ASCENSION), easter(WHIT_MONDAY), { ...fixed(8, 1), since: 1994 }, fixed(12, 25),
];

export const HOLIDAY_RULES: { readonly [Region in 'ca-qc' | 'ca' | 'fr' | 'be' | 'ch']: readonly HolidayRule[] } = {
  'ca-qc': QUEBEC, ca: CANADA, fr: FRANCE, be: BELGIUM, ch: SWITZERLAND,
};
