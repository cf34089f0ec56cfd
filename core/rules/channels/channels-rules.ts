/** The rules about channels and who keeps them, in the order in which their findings are shown. */
import type { RulesOf } from '../rule.ts';
import { channelActionDue } from './channel-action-due.ts';
import { channelActionSoon } from './channel-action-soon.ts';
import { channelCasing } from './channel-casing.ts';
import { channelDormant } from './channel-dormant.ts';
import { channelDouble } from './channel-double.ts';
import { channelMissing } from './channel-missing.ts';
import { channelNoBackup } from './channel-no-backup.ts';
import { channelNoOwner } from './channel-no-owner.ts';
import { channelNoRecovery } from './channel-no-recovery.ts';
import { channelPassive } from './channel-passive.ts';
import { channelRogue } from './channel-rogue.ts';
import { channelUndated } from './channel-undated.ts';
import { channelUnknown } from './channel-unknown.ts';
import { communityMissing } from './community-missing.ts';
import type { ChannelsFindings } from './channels-findings.ts';

export const CHANNELS_RULES: RulesOf<ChannelsFindings> = {
  'channel-missing': channelMissing,
  'channel-unknown': channelUnknown,
  'channel-passive': channelPassive,
  'channel-casing': channelCasing,
  'channel-no-owner': channelNoOwner,
  'channel-rogue': channelRogue,
  'channel-action-due': channelActionDue,
  'channel-no-backup': channelNoBackup,
  'channel-double': channelDouble,
  'channel-dormant': channelDormant,
  'community-missing': communityMissing,
  'channel-no-recovery': channelNoRecovery,
  'channel-undated': channelUndated,
  'channel-action-soon': channelActionSoon,
};
