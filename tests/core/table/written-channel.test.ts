/** A channel that is no known network is told as the team writes it first. */
import { describe, expect, it } from 'vitest';
import { writtenChannel } from '../../../core/table/decode-channel.ts';
import { MONDAY, reportOf } from '../report/weekly/reported.ts';
import { calendarOf } from '../rules/calendar-of.ts';

const cells = ['Blogue d’été, Instagram', 'blogue d’été (FR)', 'Newsletter VIP + FB', 'Partout'];
const calendar = calendarOf(['date', 'channel', 'title', 'status'], cells.map((channel, at) => [MONDAY - 7 + at, channel, `Titre ${at}`, 'Approuvé']));

describe('a channel of one’s own', () => {
  it('is written as where it stands alone, else as where it stands with others; networks and what nobody writes keep their key', () => {
    expect(['blogue d ete', 'newsletter vip', 'instagram', 'all', 'balado'].map((key) => writtenChannel(calendar, key))).toEqual(['blogue d’été', 'Newsletter VIP', 'instagram', 'Partout', 'balado']);
  });

  it('is so in the report of a week', () => {
    expect(reportOf(calendar).channels.map(({ channel }) => channel)).toEqual(expect.arrayContaining(['blogue d’été', 'Newsletter VIP', 'instagram']));
  });
});
