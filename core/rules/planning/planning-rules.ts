/** The rules about deadlines, approvals and load, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { approvalDue } from './approval-due.ts';
import { approvalMissing } from './approval-missing.ts';
import { approvalsShort } from './approvals-short.ts';
import { approvedLate } from './approved-late.ts';
import { assetDue } from './asset-due.ts';
import { monthUnderplanned } from './month-underplanned.ts';
import { ownerOverstretched } from './owner-overstretched.ts';
import type { PlanningFindings } from './planning-findings.ts';
import { recurrenceMissing } from './recurrence-missing.ts';
import { recurrenceUnreadable } from './recurrence-unreadable.ts';
import { textDue } from './text-due.ts';

export const PLANNING_RULES: RulesOf<PlanningFindings> = {
  'text-due': textDue,
  'asset-due': assetDue,
  'approval-due': approvalDue,
  'approval-missing': approvalMissing,
  'approved-late': approvedLate,
  'approvals-short': approvalsShort,
  'month-underplanned': monthUnderplanned,
  'owner-overstretched': ownerOverstretched,
  'recurrence-missing': recurrenceMissing,
  'recurrence-unreadable': recurrenceUnreadable,
};
