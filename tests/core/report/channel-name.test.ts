/** What channels are called in reports. */
import { describe, expect, it } from 'vitest';
import { channelName } from '../../../core/report/named-channel.ts';
import { enAudit } from '../../../core/words/en/audit.ts';
import { frWeeklyReport } from '../../../core/words/fr/weekly-report.ts';

describe('a channel in a report', () => {
  it('has its network’s name, else the team’s, and all of them at once are said in its language', () => {
    expect(['facebook', 'Blogue d’été', 'all', ''].map((key) => channelName(key, frWeeklyReport))).toEqual(['Facebook', 'Blogue d’été', 'Tous les canaux', 'Sans canal']);
    expect(['x', 'all', ''].map((key) => channelName(key, enAudit))).toEqual(['X', 'All channels', 'No channel']);
  });
});
