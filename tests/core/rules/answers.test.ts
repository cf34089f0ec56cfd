/** What the rules about the response policy and the reply log find, and what they leave alone. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import type { PolicyRow } from '../../../core/side-tabs/policy-tab.ts';
import type { ReplyRow } from '../../../core/side-tabs/replies-tab.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideField, SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import { ownerEntry } from '../../../core/table/decode-owner.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

/** A Monday. */
const TODAY = day('2026-11-23');
const FRIDAY = TODAY - 3;
const CODES = /^(?:policy|reply)-/;
const NOBODY = ownerEntry('');
const CASE: Omit<PolicyRow, 'row'> = {
  case: 'Question', action: ['reply'], actionWord: 'Répondre', owner: ownerEntry('Inès Roy'), backup: ownerEntry('Luc Paré'), delay: 4,
};
const MESSAGE: Omit<ReplyRow, 'row'> = {
  received: TODAY - 0.5, channel: ['facebook'], case: 'Question', message: 'Bonjour?', answered: null, isAnsweredWord: false, answeredBy: NOBODY,
};
const POLICY_FIELDS: readonly SideField<'policy'>[] = ['case', 'action', 'owner', 'backup', 'delay'];
const REPLY_FIELDS: readonly SideField<'replies'>[] = ['received', 'case', 'message', 'answered', 'answeredBy'];

function policyOf(cases: readonly Partial<PolicyRow>[], fields = POLICY_FIELDS): SideTabs {
  return sideTabOf('policy', fields, CASE, cases);
}

function logOf(messages: readonly Partial<ReplyRow>[], policy: SideTabs = NO_SIDE_TABS): SideTabs {
  return { ...policy, replies: sideTabOf('replies', REPLY_FIELDS, MESSAGE, messages).replies };
}

function found(tabs: SideTabs): readonly string[] {
  return checkRows(['date'], [], TODAY, { tabs }).found.filter((line) => CODES.test(line));
}

function findingsOf(tabs: SideTabs): readonly Finding[] {
  return checkRows(['date'], [], TODAY, { tabs }).findings.filter(({ code }) => CODES.test(code));
}

const answeredAfter = (received: number, hours: number): Partial<ReplyRow> => ({ received, answered: received + hours / 24, isAnsweredWord: true, answeredBy: ownerEntry('Inès Roy') });

describe('the response policy', () => {
  it('has no finding where each case has one action, an owner, a backup and a delay', () => {
    expect(found(policyOf([{}, { case: 'Plainte', action: ['private'] }]))).toEqual([]);
  });

  it('is run without a log, and the log without it', () => {
    const { notRun } = checkRows(['date'], [], TODAY, { tabs: policyOf([{}]) });
    expect(notRun.filter(({ code }) => code.startsWith('reply-')).map(({ code, missingTabs }) => [code, missingTabs])).toEqual([
      ['reply-missing', ['replies']], ['reply-late', ['replies']], ['reply-case-unknown', ['replies']],
    ]);
    expect(notRun.filter(({ code }) => code.startsWith('policy-'))).toEqual([]);
  });

  it('has one action a case, however it is said', () => {
    expect(found(policyOf([{ action: ['ignore', 'hide'] }, { case: 'Plainte', action: ['reply', 'reply'] }, { case: 'Don', action: [] }]))).toEqual(['policy-two-actions B2']);
  });

  it('names one person a case, before any backup', () => {
    expect(found(policyOf([{ owner: NOBODY, backup: NOBODY }, { case: 'Plainte', owner: ownerEntry('Équipe'), backup: NOBODY }]))).toEqual([
      'policy-no-owner C2', 'policy-no-owner C3',
    ]);
  });

  it('has a backup who is somebody else', () => {
    expect(found(policyOf([{ backup: NOBODY }, { case: 'Plainte', backup: ownerEntry('Inès Roy') }, { case: 'Don' }]))).toEqual(['policy-no-backup D2', 'policy-no-backup D3']);
  });

  it('says how fast, but for what is left alone, and where most cases say it', () => {
    const rows = [{}, { case: 'Plainte' }, { case: 'Don', delay: null }, { case: 'Débat', action: ['ignore'] as const, delay: null }];
    expect(found(policyOf(rows))).toEqual(['policy-no-delay E4']);
    expect(found(policyOf([{ delay: null }, { case: 'Plainte', delay: null }, { case: 'Don' }]))).toEqual([]);
  });

  it('holds a case once, or twice with the same action', () => {
    expect(found(policyOf([{ case: 'Question' }, { case: 'questions', action: ['private'] }, { case: 'Question ' }]))).toEqual(['policy-case-double A3 A2']);
  });
});

describe('reply-missing', () => {
  it('finds the messages that waited longer than the delay of their case in office hours, the oldest first', () => {
    // Friday closes at five: one o’clock leaves four hours, half past one does not.
    const rows = [{ received: FRIDAY + 13.5 / 24 }, { received: FRIDAY + 13 / 24 }, { received: FRIDAY - 1 + 10 / 24 }, answeredAfter(FRIDAY + 0.5, 2)];
    expect(found(logOf(rows, policyOf([{}])))).toEqual(['reply-missing D4', 'reply-missing D3']);
  });

  it('does not count weekends and holidays, nor evenings where the delay is of hours', () => {
    const rows = [{ received: FRIDAY + 17.5 / 24 }, { received: FRIDAY + 1.5 }, { received: FRIDAY + 2.9 }, answeredAfter(FRIDAY + 0.5, 2)];
    expect(found(logOf(rows, policyOf([{}])))).toEqual([]);
    const christmas = logOf([{ received: day('2026-12-24') + 15 / 24 }], policyOf([{}]));
    const on = (iso: string): readonly string[] => checkRows(['date'], [], day(iso), { tabs: christmas }).found.filter((line) => CODES.test(line));
    expect(on('2026-12-28')).toEqual([]);
    expect(on('2026-12-29')).toEqual(['reply-missing D2']);
  });

  it('counts a working day where the policy has no delay or there is none', () => {
    const rows = [{ received: FRIDAY + 1 / 24 }, { received: FRIDAY - 1 / 24 }, answeredAfter(FRIDAY + 0.5, 2)];
    expect(found(logOf(rows))).toEqual(['reply-missing D3']);
    expect(found(logOf(rows, policyOf([{ delay: null }])))).toEqual(['reply-missing D3']);
  });

  it('lets the day end where only the day is known', () => {
    expect(found(logOf([{ received: FRIDAY }], policyOf([{ delay: 1 }])))).toEqual([]);
    expect(found(logOf([{ received: FRIDAY - 1 }], policyOf([{ delay: 1 }])))).toEqual(['reply-missing D2']);
  });

  it('expects no answer where the policy is to ignore or to hide', () => {
    expect(found(logOf([{ received: TODAY - 2.5 }], policyOf([{ action: ['hide'] }])))).toEqual([]);
  });

  it('takes a mark or a name for an answer, and lets what is older than eight weeks rest', () => {
    expect(found(logOf([{ received: TODAY - 2.5, isAnsweredWord: true }, { received: TODAY - 2.5, answeredBy: ownerEntry('Luc') }, { received: TODAY - 57 }]))).toEqual([]);
  });

  it('is one finding, on the heading, where hardly any answer is noted', () => {
    const rows = Array.from({ length: 12 }, (_, index) => ({ received: TODAY - 20.5 + index }));
    expect(found(logOf(rows))).toEqual(['reply-missing D1']);
    expect(findingsOf(logOf(rows))[0]?.parameters).toMatchObject({ messages: 12, received: TODAY - 21 });
  });
});

describe('reply-late', () => {
  /** One message a day over the last working days, received at ten. */
  const log = (hours: readonly number[]): SideTabs =>
    logOf(hours.map((each, index) => answeredAfter(TODAY - 7 * Math.floor(index / 5) - 7 + (index % 5) + 10 / 24, each)), policyOf([{}]));

  it('finds a team that mostly answers after the delay, with the interval', () => {
    const tabs = log([1, 1, 1, 1, 1, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6]);
    expect(found(tabs)).toEqual(['reply-late D1']);
    expect(findingsOf(tabs)[0]?.parameters).toMatchObject({ inTime: 5, messages: 15, weeks: 8 });
  });

  it('tells within how many office hours half of the messages and nine in ten had their answer', () => {
    expect(findingsOf(log([1, 1, 1, 1, 1, 5, 5, 5, 6, 6, 6, 6, 6, 6, 30]))[0]?.parameters).toMatchObject({ median: 300, mostly: 360 });
    // Ten o’clock to four the next day: seven hours of the first and seven of the second.
    expect(findingsOf(log([1, 1, 1, 1, 1, 5, 5, 5, 6, 6, 6, 6, 30, 30, 30]))[0]?.parameters).toMatchObject({ median: 300, mostly: 840 });
  });

  it('tells neither where too many messages have none', () => {
    const waiting = (count: number): readonly Partial<ReplyRow>[] => Array.from({ length: count }, () => ({ received: TODAY - 10 + 10 / 24 }));
    const answered = Array.from({ length: 10 }, (_, index) => answeredAfter(TODAY - 7 * Math.floor(index / 5) - 7 + (index % 5) + 10 / 24, 5));
    const waits = (count: number): unknown => findingsOf(logOf([...answered, ...waiting(count)], policyOf([{}]))).find(({ code }) => code === 'reply-late')?.parameters;
    expect(waits(1)).toMatchObject({ median: 300, mostly: 300 });
    expect(waits(2)).toMatchObject({ median: 300, mostly: null });
    expect(waits(11)).toMatchObject({ median: null, mostly: null });
  });

  it('says nothing while chance may explain it, or of few answers', () => {
    expect(found(log([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 6, 6, 6, 6, 6]))).toEqual([]);
    expect(found(log([6, 6, 6, 6, 6, 6, 6, 6, 6]))).toEqual([]);
  });

  it('does not count evenings, weekends and holidays against the team', () => {
    const friday = TODAY - 3 + 16 / 24;
    const rows = Array.from({ length: 14 }, (_, index) => answeredAfter(friday - 7 * (index % 7), 66));
    expect(found(logOf(rows, policyOf([{}])))).toEqual([]);
  });
});

describe('reply-case-unknown', () => {
  it('finds a case once, however many messages have it, and is to be checked', () => {
    const rows = ['Question', 'questions', 'Objet perdu', 'objet perdu', 'Question', ''].map((name) => ({ ...answeredAfter(TODAY - 2.5, 1), case: name }));
    const tabs = logOf(rows, policyOf([{}]));
    expect(found(tabs)).toEqual(['reply-case-unknown B4']);
    expect(findingsOf(tabs)[0]).toMatchObject({ parameters: { messages: 2 }, confidence: 'to-check' });
  });

  it('says nothing where the log goes by other words', () => {
    const rows = ['Rouge', 'Vert', 'Question'].map((name) => ({ ...answeredAfter(TODAY - 2.5, 1), case: name }));
    expect(found(logOf(rows, policyOf([{}])))).toEqual([]);
  });
});
