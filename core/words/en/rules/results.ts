/** The rules about the figures of posts. */
import type { ResultsFindings } from '../../../rules/results/results-findings.ts';
import type { WordsOfRules } from '../../rules-words.ts';
import { number, post, quoted } from '../phrases.ts';

export const enResults: WordsOfRules<ResultsFindings> = {
  'figure-unreadable': {
    name: 'Unreadable figure',
    sentence: ({ label, texts, heading, unread, cells, isFraction }) => (cells === 1
      ? `${post(label)} has a figure that ${isFraction ? 'is no whole number' : 'can’t be read'}: ${quoted(texts[0] ?? '')}.`
      : `${number(unread)} of the ${number(cells)} cells ${heading === '' ? 'of a column of figures' : `of ${quoted(heading)}`} can’t be read as a number and are left out of results: ${texts.map(quoted).join(', ')}${unread > texts.length ? '…' : '.'}`),
    several: (count) => `In ${number(count)} places, figures can’t be read.`,
    why: 'What can’t be read as a number is missing from totals and rates, and nothing shows it.',
    advice: 'Enter the number alone in each cell, or empty it.',
  },
  'figure-negative': {
    name: 'Negative figure',
    sentence: ({ label, value }) => `${post(label)} has a figure below zero: −${number(Math.abs(value))}.`,
    several: (count) => `${number(count)} figures are below zero.`,
    why: 'A number of views or engagements is never below zero; totals of posts leave it out.',
    advice: 'Check the number in the network’s statistics.',
  },
  'rate-over-one': {
    name: 'Rate over 100%',
    sentence: ({ label, rate }) => `${post(label)} has an engagement rate of ${number(Math.round(rate * 100))}%.`,
    several: (count) => `${number(count)} engagement rates are over 100%.`,
    why: 'Such a rate is nearly always a percentage typed without its sign, and it distorts the average.',
    advice: 'Enter the rate with its sign, such as 3.4%.',
  },
  'engagements-over-reach': {
    name: 'More engagements than reach',
    sentence: ({ label, engagements, most, measure }) => `${post(label)} has ${number(engagements)} engagements for ${measure === 'reach' ? `a reach of ${number(most)}` : `${number(most)} impressions`}.`,
    several: (count) => `${number(count)} posts have more engagements than reach or impressions.`,
    why: 'A rate over 100% nearly always comes from a figure that is incomplete or in the wrong column.',
    advice: 'Check both numbers in the network’s statistics.',
  },
  'id-shortened': {
    name: 'Shortened IDs',
    sentence: ({ text, rows }) => (rows === 1 ? `The ID ${quoted(text)} has lost its last digits.` : `${number(rows)} IDs, ${quoted(text)} among them, have lost their last digits.`),
    several: (count) => `${number(count)} tabs have shortened IDs.`,
    why: 'Spreadsheets keep only fifteen digits of a number; no post can be found by what is left.',
    advice: 'Format the column as text, then copy the IDs again from the network’s file.',
  },
};
