/** How well the cells of a column fit a role: from -1 or below (cannot be) over 0 (says nothing) to 1 (speaks for itself). */
import type { Measure, Role } from '../table/role.ts';
import { MEASURES } from '../table/role.ts';
import type { ColumnProfile } from './column-profile.ts';

type Fit = (profile: ColumnProfile) => number;

/** Enough rows for repeats, or their absence, to mean something. */
const ENOUGH_ROWS = 8;
/** Too few to say how long the cells of a column are. */
const FEW_ROWS = 4;

/** 0 for an empty column: then the heading alone decides. */
export function fitOf(role: Role, profile: ColumnProfile): number {
  return profile.filled === 0 ? 0 : FITS[role](profile);
}

const date: Fit = (p) => {
  const whole = p.share('date') + p.share('serial');
  const either = whole + p.share('datetime');
  if (either >= 0.5) return whole >= p.share('datetime') ? 0.5 + whole / 2 : 0.3;
  if (either >= 0.2) return 0.2;
  if (p.share('weekday') >= 0.5) return -0.1;
  if (p.share('label') >= 0.5) return 0;
  if (p.share('integer') >= 0.8) return -0.4;
  return p.share('placeholder') >= 0.8 ? 0 : -1;
};

const datetime: Fit = (p) => {
  const both = p.share('datetime');
  if (both >= 0.5) return 1;
  if (both >= 0.2) return 0.4;
  return -1;
};

const time: Fit = (p) => {
  if (p.share('time') >= 0.5) return 1;
  if (p.share('time') >= 0.2) return 0.4;
  if (isDated(p)) return -1;
  if (p.share('number') >= 0.8) return p.averageLength <= 4 ? 0.1 : -0.6;
  return p.averageLength <= 20 ? -0.3 : -1;
};

const channel: Fit = (p) => {
  // The same one letter everywhere is a check mark rather than the network X.
  if (p.averageLength < 1.5 && p.distinct * p.filled <= 1) return -1;
  const networks = p.share('network');
  if (networks >= 0.3) return 0.4 + networks * 0.6;
  if (isNumeric(p) || isDated(p) || isLinked(p) || p.share('boolean') >= 0.5) return -1;
  if (p.share('format') >= 0.5) return -1;
  return p.averageLength > 60 ? -0.8 : networks > 0 ? 0.2 : 0;
};

const account: Fit = (p) => {
  if (p.share('handle') >= 0.3) return 0.8;
  if (p.share('network') >= 0.5) return -0.5;
  if (isNumeric(p) || isDated(p) || isLinked(p) || p.averageLength > 60) return -0.8;
  return p.distinct <= 0.5 && p.filled >= 4 ? 0.2 : 0;
};

const title: Fit = (p) => {
  if (isNumeric(p) || isDated(p) || p.share('time') >= 0.5 || p.share('network') >= 0.6 || p.share('boolean') >= 0.5) return -1;
  if (isLinked(p) || p.share('file') >= 0.5) return -0.9;
  if (p.share('status') >= 0.7 || p.share('code') >= 0.8) return -0.6;
  const repeats = p.share('givenName') >= 0.6 ? -0.5 : isRepetitive(p) ? -0.3 : 0;
  if (p.averageLength < 10) return 0 + repeats;
  if (p.averageLength <= 90) return 0.4 + repeats;
  return p.averageLength <= 160 ? 0.1 : -0.3;
};

const text: Fit = (p) => {
  if (isNumeric(p) || isDated(p) || p.share('time') >= 0.5 || p.share('boolean') >= 0.5) return -1;
  if (isLinked(p) || p.share('file') >= 0.5 || p.share('status') >= 0.7 || p.share('network') >= 0.7 || p.share('code') >= 0.7) return -0.8;
  if (p.share('hashtags') >= 0.5) return -0.6;
  const repeats = isRepetitive(p) ? -0.4 : 0;
  const lines = p.share('multiline') >= 0.3 ? 0.2 : 0;
  if (p.averageLength > 80) return 0.8 + lines + repeats;
  if (p.averageLength > 40) return 0.4 + lines + repeats;
  const isFew = p.filled < FEW_ROWS;
  return (p.averageLength > (isFew ? 20 : 28) ? 0.1 : -0.3) + lines + repeats;
};

const format: Fit = (p) => {
  if (isNumeric(p) || isDated(p) || isLinked(p) || p.share('file') >= 0.5 || p.averageLength > 60 || p.share('code') >= 0.7) return -1;
  if (p.share('network') >= 0.7) return -0.6;
  const formats = p.share('format');
  if (formats >= 0.5) return 0.5 + formats * 0.4;
  if (formats >= 0.2) return 0.3;
  if (p.share('theme') >= 0.4) return -0.3;
  return p.filled >= ENOUGH_ROWS && p.distinct > 0.9 ? -0.3 : 0;
};

const pillar: Fit = (p) => {
  if (isDated(p) || isLinked(p) || p.share('network') >= 0.5 || p.share('file') >= 0.4) return -1;
  if (p.share('format') >= 0.5 && p.share('theme') < p.share('format')) return -0.6;
  if (p.averageLength > 60) return -0.7;
  if (p.share('number') >= 0.5) return p.share('integer') >= 0.5 && isRepetitive(p) ? -0.1 : -0.8;
  if (p.share('status') >= 0.6) return -0.5;
  if (p.share('theme') >= 0.3) return 0.5;
  if (p.filled >= ENOUGH_ROWS && p.distinct >= 0.95) return -0.3;
  return p.filled >= 4 && p.distinct <= 0.6 ? 0.2 : 0;
};

const objective: Fit = (p) => {
  if (isDated(p) || isLinked(p)) return -0.9;
  if (p.share('status') >= 0.5) return -0.6;
  // As many objectives as posts are subjects in truth.
  if (p.filled >= ENOUGH_ROWS && p.distinct >= 0.95 && p.averageWords >= 2) return -0.7;
  if (p.averageLength > 60) return -0.3;
  return p.filled >= 4 && p.distinct <= 0.7 ? 0.2 : 0;
};

/** Few short words, over and over. */
const label: Fit = (p) => {
  if (isDated(p) || isLinked(p) || isNumeric(p)) return -0.8;
  if (p.averageLength > 80) return -0.5;
  return p.filled >= 4 && p.distinct <= 0.6 ? 0.2 : 0;
};

const person: Fit = (p) => {
  if (isNumeric(p) || isDated(p) || isLinked(p) || p.share('time') >= 0.5) return -1;
  if (p.averageLength > 40) return -0.7;
  if (p.share('status') >= 0.6 || p.share('boolean') >= 0.5 || p.share('network') >= 0.6) return -0.6;
  // A few people, named over and over.
  if (p.share('givenName') >= 0.6 && p.filled >= 4 && p.distinct <= 0.75) return 0.8;
  // Names none of which comes back are rather those of the posts.
  return p.share('person') >= 0.5 ? (p.filled >= 3 && p.distinct >= 0.9 ? 0.2 : 0.5) : -0.1;
};

const status: Fit = (p) => {
  if (isDated(p) || isLinked(p)) return -1;
  const statuses = p.share('status');
  if (statuses >= 0.5) return 0.5 + statuses * 0.5;
  if (p.share('mark') >= 0.6) return 0.8;
  if (statuses >= 0.2) return 0.3;
  if (p.share('number') >= 0.5) return -0.4;
  if (p.averageLength > 40) return -0.7;
  return p.share('boolean') >= 0.5 ? -0.1 : 0;
};

const tracking: Fit = (p) => {
  if (p.share('date') + p.share('datetime') + p.share('serial') >= 0.3) return 0.4;
  // Such columns are the status itself where there is no other.
  if (p.share('mark') >= 0.6 || p.share('status') >= 0.6) return 0;
  if (p.share('mark') >= 0.3 || p.share('status') >= 0.3) return 0.3;
  return p.averageLength > 80 ? -0.5 : 0;
};

const url: Fit = (p) => {
  if (p.share('url') >= 0.3) return p.share('file') >= 0.5 ? -0.4 : p.share('postUrl') >= 0.3 ? 1 : 0.6;
  return isNumeric(p) || isDated(p) ? -1 : -0.35;
};

const asset: Fit = (p) => {
  if (p.share('file') >= 0.3) return p.share('file') >= 0.6 ? 0.8 : 0.6;
  // `Photo | Vidéo`: what is to be made, and not what has been.
  if (p.share('format') >= 0.8 && p.averageLength <= 20) return -0.3;
  if (p.share('postUrl') >= 0.5) return -0.6;
  if (p.share('url') >= 0.5) return 0.2;
  if (isNumeric(p) || isDated(p)) return -0.8;
  return p.share('hashtags') >= 0.5 ? -0.6 : 0;
};

const hashtags: Fit = (p) => {
  if (p.share('hashtags') >= 0.3) return 1;
  return isNumeric(p) || isDated(p) || isLinked(p) ? -0.9 : -0.1;
};

const prose: Fit = (p) => (isDated(p) ? -0.8 : isNumeric(p) ? -0.6 : 0.1);

const cta: Fit = (p) => (isDated(p) || p.share('number') >= 0.5 ? -0.8 : p.averageLength <= 60 ? 0.1 : -0.1);

const altText: Fit = (p) => (isDated(p) || isNumeric(p) || isLinked(p) ? -0.8 : 0.1);

const id: Fit = (p) => {
  if (isDated(p) || isLinked(p) || p.averageLength > 40) return -0.9;
  // `Day 1`, `Day 2`: a count of days is the date where there is no other.
  if (p.share('label') >= 0.5) return -0.6;
  if (p.isSequence) return 1;
  if (p.share('code') + p.share('integer') >= 0.6) return p.distinct >= 0.8 ? 0.8 : 0.1;
  return -0.3;
};

const rowKind: Fit = (p) => {
  const kinds = p.share('rowKind');
  // Nothing but posts, events and ideas, and not all the same.
  if (kinds >= 0.95 && p.share('noPost') > 0 && p.distinct * p.filled > 1.5) return 1.5;
  return kinds >= 0.6 ? 0.8 : -0.6;
};

const measure: Fit = (p) => {
  const numbers = p.share('number') + p.share('placeholder');
  if (numbers >= 0.5) return 0.4;
  // Text under the name of a measure is a theme or a remark.
  return p.share('integer') > 0.2 ? 0 : -2;
};

/** `Boosted?`: yes or no stands there too. */
const budget: Fit = (p) => (p.share('mark') >= 0.5 ? 0 : measure(p));

const FITS: Readonly<Record<Role, Fit>> = {
  date, time, datetime, channel, account, title, text, format, pillar, objective, status, tracking, url, asset, hashtags, cta, id,
  campaign: label, audience: label, language: label, department: label, tool: label, scheduled_by: label,
  owner: person, approver: person,
  approved_on: (p) => (isDated(p) ? 0.5 : -0.6),
  alt_text: altText, notes: prose, row_kind: rowKind, budget,
  // Every measure is a column of numbers; only the heading tells them apart.
  ...(Object.fromEntries(MEASURES.map((role) => [role, measure])) as Record<Measure, Fit>),
};

function isDated(p: ColumnProfile): boolean {
  return p.share('date') + p.share('datetime') >= 0.5;
}

function isNumeric(p: ColumnProfile): boolean {
  return p.share('number') >= 0.5;
}

function isLinked(p: ColumnProfile): boolean {
  return p.share('url') >= 0.5;
}

function isRepetitive(p: ColumnProfile): boolean {
  return p.filled >= 6 && p.distinct < 0.4;
}
