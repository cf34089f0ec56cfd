/** What a team can set about the rules, with the values that hold until it does. */
import type { PermissionSettings } from '../coverage/permissions.ts';
import type { Structure } from '../coverage/structures.ts';
import type { FindingCode, Severity } from '../findings/finding.ts';
import type { ExportTarget } from '../networks/limits.ts';
import type { HolidayRegion } from '../time/holidays.ts';

/** Whose typography holds. */
export const REGIONS = ['fr-CA', 'fr-FR', 'fr-BE', 'fr-CH', 'en-CA', 'en-US', 'en-GB'] as const;
export type Region = (typeof REGIONS)[number];

/** What a rule is set to: another severity, or no findings at all. */
export type RuleLevel = Severity | 'off';

export interface Settings extends PermissionSettings {
  /** Only rules that are set to something else than their own severity. */
  readonly severities: ReadonlyMap<FindingCode, RuleLevel>;
  /** The same or nearly the same text on one channel within this many days is a duplicate. */
  readonly duplicateWindowDays: number;
  /** For texts in French; texts in English follow the region's country. */
  readonly region: Region;
  readonly holidays: HolidayRegion;
  /** Where posts are made, for limits that differ. */
  readonly exportTarget: ExportTarget;
  /** Working days before publication by which the text, the visual and the approval should be there. */
  readonly textDueDays: number;
  readonly assetDueDays: number;
  readonly approvalDueDays: number;
  /** Days without a post after which a channel sleeps. */
  readonly dormantAfterDays: number;
  /** Days without a post on a channel from which it is said to be silent. */
  readonly silenceDays: number;
  /** Posts of one person in an ISO week from which the load is too much. */
  readonly mostPostsPerPerson: number;
  /** Fraction that a share of the content plan may be off. */
  readonly mixTolerance: number;
  /** Fewer posts than this say nothing of a mix. */
  readonly mixLeastPosts: number;
  /** Fraction of next month's rows that should be planned, so many days before it begins. */
  readonly monthPlannedShare: number;
  readonly monthPlannedDays: number;
  /** How social media is organised, from one team for all to everybody. */
  readonly structure: Structure;
}

export const DEFAULT_SETTINGS: Settings = {
  severities: new Map(),
  duplicateWindowDays: 30,
  region: 'fr-CA',
  holidays: 'ca-qc',
  exportTarget: 'native',
  textDueDays: 3,
  assetDueDays: 2,
  approvalDueDays: 1,
  dormantAfterDays: 60,
  silenceDays: 7,
  mostPostsPerPerson: 15,
  mixTolerance: 0.1,
  mixLeastPosts: 20,
  monthPlannedShare: 0.8,
  monthPlannedDays: 7,
  structure: 'unspecified',
  permissions: 'open',
  rights: new Map(),
};

/** What can be set besides severities and rights. */
export type OptionKey = Exclude<keyof Settings, 'severities' | 'rights'>;
