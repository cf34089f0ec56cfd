/** The rules about answers to the community, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import type { AnswersFindings } from './answers-findings.ts';
import { policyCaseDouble } from './policy-case-double.ts';
import { policyNoBackup } from './policy-no-backup.ts';
import { policyNoDelay } from './policy-no-delay.ts';
import { policyNoOwner } from './policy-no-owner.ts';
import { policyTwoActions } from './policy-two-actions.ts';
import { replyCaseUnknown } from './reply-case-unknown.ts';
import { replyLate } from './reply-late.ts';
import { replyMissing } from './reply-missing.ts';

export const ANSWERS_RULES: RulesOf<AnswersFindings> = {
  'reply-missing': replyMissing,
  'policy-two-actions': policyTwoActions,
  'policy-no-owner': policyNoOwner,
  'policy-case-double': policyCaseDouble,
  'policy-no-backup': policyNoBackup,
  'policy-no-delay': policyNoDelay,
  'reply-late': replyLate,
  'reply-case-unknown': replyCaseUnknown,
};
