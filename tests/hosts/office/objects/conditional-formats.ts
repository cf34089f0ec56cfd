/** ConditionalFormatCollection and what hangs below it: colours of cells that equal a text, the one kind that Suivi adds. */
import type { BookColours } from '../../book/book-types.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type HostObject, type HostType } from '../host-type.ts';
import { invalidArgument, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkWritable, sheetOf, type RangeTarget } from './range-target.ts';

/** A conditional format while it is being put together: on the sheet once its rule is known. */
interface FormatTarget {
  readonly range: RangeTarget;
  colours: BookColours | null;
}

function addFormat(range: RangeTarget, type: unknown, host: Host): HostObject {
  if (type !== 'CellValue') throw notAnswered(`ConditionalFormatCollection.Add of ${String(type)}`);
  checkWritable(sheetOf(range, host), host);
  return hostObject(conditionalFormatType, { range, colours: null });
}

/** Puts a changed format in the place of what it was; a new one goes first, as Excel gives it the highest priority. */
function put(target: FormatTarget, colours: BookColours, host: Host): void {
  const sheet = sheetOf(target.range, host);
  checkWritable(sheet, host);
  const { colours: before } = target;
  const others = sheet.colours;
  sheet.setColours(before === null ? [colours, ...others] : others.map((one) => (one === before ? colours : one)), ADDIN);
  target.colours = colours;
}

function setRule(target: FormatTarget, value: Json, host: Host): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('rule');
  // Just checked: neither a list nor null.
  const { formula1, operator } = value as { readonly [key: string]: Json };
  const text = typeof formula1 === 'string' ? /^="((?:[^"]|"")*)"$/.exec(formula1) : null;
  if (operator !== 'EqualTo' || text === null) throw notAnswered('CellValueConditionalFormat.Rule of anything but a text that is equal');
  put(target, { areas: [areaOf(target.range)], ...target.colours, value: (text[1] ?? '').replace(/""/g, '"') }, host);
}

function setColour(part: 'fill' | 'color', name: string): (target: FormatTarget, value: Json, host: Host) => void {
  return (target, value, host) => {
    if (typeof value !== 'string' || !/^#[0-9a-f]{6}$/i.test(value)) throw invalidArgument('a colour such as #E7E6E6');
    if (target.colours === null) throw notAnswered(`${name} before the rule`);
    put(target, { ...target.colours, [part]: value.toLowerCase() }, host);
  };
}

export const conditionalRangeFillType: HostType<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: { Color: { since: '1.6', get: ({ colours }) => colours?.fill ?? '', set: setColour('fill', 'ConditionalRangeFill.Color') } },
};

export const conditionalRangeFontType: HostType<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: { Color: { since: '1.6', get: ({ colours }) => colours?.color ?? '', set: setColour('color', 'ConditionalRangeFont.Color') } },
};

export const conditionalRangeFormatType: HostType<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  objects: {
    Fill: { since: '1.6', get: (target) => hostObject(conditionalRangeFillType, target) },
    Font: { since: '1.6', get: (target) => hostObject(conditionalRangeFontType, target) },
  },
};

export const cellValueConditionalFormatType: HostType<FormatTarget> = {
  name: 'CellValueConditionalFormat',
  properties: {
    Rule: { since: '1.6', get: ({ colours }) => (colours === null ? null : { formula1: `="${colours.value.replace(/"/g, '""')}"`, operator: 'EqualTo' }), set: setRule },
  },
  objects: { Format: { since: '1.6', get: (target) => hostObject(conditionalRangeFormatType, target) } },
};

export const conditionalFormatType: HostType<FormatTarget> = {
  name: 'ConditionalFormat',
  objects: { CellValue: { since: '1.6', get: (target) => hostObject(cellValueConditionalFormatType, target) } },
};

export const conditionalFormatCollectionType: HostType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  methods: { Add: { since: '1.6', call: (range, args, host) => addFormat(range, args[0], host) } },
};
