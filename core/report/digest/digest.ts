/** What colleagues may share in a week, as data: posts that are out, posts that are approved and come next, and those that did well. */
import type { Day } from '../../time/day.ts';
import type { IsoWeek } from '../../time/iso-week.ts';
import type { ReportedPost } from '../weekly/weekly-report.ts';

/** What a colleague can do on a channel; the line is looked up by it. */
export type DigestAdvice = 'share' | 'comment' | 'watch' | 'forward';

export interface DigestPost extends ReportedPost {
  /** Under which it stands: '' for none. A post on several channels stands under each that it has a link to. */
  readonly channel: string;
  readonly advice: DigestAdvice;
  /** http or https; null for what is not out. */
  readonly link: string | null;
  /** Ready to copy; '' where the calendar has nothing to say. */
  readonly copy: string;
}

export interface DigestWorked extends DigestPost {
  /** Its rate ÷ its channel's median. */
  readonly timesMedian: number;
}

/** No post of it is an idea, in production, in review, on hold or cancelled; each stands in one of the three lists. */
export interface Digest {
  readonly week: IsoWeek;
  /** Monday and Sunday. */
  readonly from: Day;
  readonly to: Day;
  readonly writtenOn: Day;
  /** Clearly above the median of their channel, where enough posts are measured to say so: best first, at most three. */
  readonly worked: readonly DigestWorked[];
  /** Of this week and the one before, with a link. By channel, then the latest first. */
  readonly out: readonly DigestPost[];
  /** Approved or scheduled, of this week and the next. By channel, then by moment. */
  readonly ahead: readonly DigestPost[];
  /** Posts that are out and of which no link is known: what a person may add before sending the digest. */
  readonly withoutLink: number;
}
