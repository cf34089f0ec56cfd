/** ConditionalFormatCollection and what hangs below it: colours of cells that equal a text or begin with it, the kinds that Suivi adds. */
import type { BookColours } from '../../book/book-types.ts';
import { doAreasOverlap } from '../../book/area.ts';
import { ADDIN, type Host } from '../host.ts';
import { hostObject, type Argument, type HostObject, type HostType } from '../host-type.ts';
import { invalidArgument, itemNotFound, notAnswered } from '../office-error.ts';
import type { Json } from '../wire.ts';
import { areaOf, checkWritable, sheetOf, type RangeTarget } from './range-target.ts';

/** A conditional format while it is being put together: on the sheet once its rule is known. */
interface FormatTarget {
  readonly range: RangeTarget;
  readonly id: string;
  colours: BookColours | null;
}

/** Kept when a format changes; a workbook in memory has none. */
const IDS = new WeakMap<BookColours, string>();
let lastId = 0;

function newId(): string {
  lastId += 1;
  return `{00000000-0000-0000-0000-${String(lastId).padStart(12, '0')}}`;
}

function idOf(colours: BookColours): string {
  const id = IDS.get(colours) ?? newId();
  IDS.set(colours, id);
  return id;
}

/** Those that any of the cells has, wherever else they reach. */
function formatsOf(range: RangeTarget, host: Host): readonly FormatTarget[] {
  const area = areaOf(range);
  return sheetOf(range, host).colours.filter(({ areas }) => areas.some((other) => doAreasOverlap(other, area))).map((colours) => ({ range, id: idOf(colours), colours }));
}

function formatOf(range: RangeTarget, key: Argument, host: Host): HostObject {
  const found = formatsOf(range, host).find(({ id }) => id === key);
  if (found === undefined) throw itemNotFound(`conditional format ${String(key)}`);
  return hostObject(conditionalFormatType, found);
}

function deleteFormat({ range, colours }: FormatTarget, host: Host): null {
  const sheet = sheetOf(range, host);
  checkWritable(sheet, host);
  sheet.setColours(sheet.colours.filter((one) => one !== colours), ADDIN);
  return null;
}

function addFormat(range: RangeTarget, type: unknown, host: Host): HostObject {
  if (type !== 'CellValue' && type !== 'ContainsText') throw notAnswered(`ConditionalFormatCollection.Add of ${String(type)}`);
  checkWritable(sheetOf(range, host), host);
  return hostObject(conditionalFormatType, { range, id: newId(), colours: null });
}

/** Puts a changed format in the place of what it was; a new one goes first, as Excel gives it the highest priority. */
function put(target: FormatTarget, colours: BookColours, host: Host): void {
  const sheet = sheetOf(target.range, host);
  checkWritable(sheet, host);
  const { colours: before } = target;
  const others = sheet.colours;
  sheet.setColours(before === null ? [colours, ...others] : others.map((one) => (one === before ? colours : one)), ADDIN);
  target.colours = colours;
  IDS.set(colours, target.id);
}

function setRule(target: FormatTarget, value: Json, host: Host): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('rule');
  // Just checked: neither a list nor null.
  const { formula1, operator } = value as { readonly [key: string]: Json };
  const text = typeof formula1 === 'string' ? /^="((?:[^"]|"")*)"$/.exec(formula1) : null;
  if (operator !== 'EqualTo' || text === null) throw notAnswered('CellValueConditionalFormat.Rule of anything but a text that is equal');
  put(target, { areas: [areaOf(target.range)], ...target.colours, value: (text[1] ?? '').replace(/""/g, '"') }, host);
}

function setTextRule(target: FormatTarget, value: Json, host: Host): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument('rule');
  // Just checked: neither a list nor null.
  const { text, operator } = value as { readonly [key: string]: Json };
  if (operator !== 'BeginsWith' || typeof text !== 'string' || text === '') throw notAnswered('TextConditionalFormat.Rule of anything but a text that cells begin with');
  put(target, { areas: [areaOf(target.range)], ...target.colours, value: text, isStart: true }, host);
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

export const textConditionalFormatType: HostType<FormatTarget> = {
  name: 'TextConditionalFormat',
  properties: { Rule: { since: '1.6', get: ({ colours }) => (colours === null ? null : { text: colours.value, operator: 'BeginsWith' }), set: setTextRule } },
  objects: { Format: { since: '1.6', get: (target) => hostObject(conditionalRangeFormatType, target) } },
};

export const conditionalFormatType: HostType<FormatTarget> = {
  name: 'ConditionalFormat',
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: { since: '1.6', get: ({ id }) => id }, Type: { since: '1.6', get: ({ colours }) => (colours?.isStart === true ? 'ContainsText' : 'CellValue') } },
  objects: {
    CellValue: { since: '1.6', get: (target) => hostObject(cellValueConditionalFormatType, target) },
    CellValueOrNullObject: { since: '1.6', get: (target) => (target.colours?.isStart === true ? null : hostObject(cellValueConditionalFormatType, target)) },
    TextComparison: { since: '1.6', get: (target) => hostObject(textConditionalFormatType, target) },
    TextComparisonOrNullObject: { since: '1.6', get: (target) => (target.colours?.isStart === true ? hostObject(textConditionalFormatType, target) : null) },
  },
  methods: { Delete: { since: '1.6', call: (target, _args, host) => deleteFormat(target, host) } },
};

export const conditionalFormatCollectionType: HostType<RangeTarget> = {
  name: 'ConditionalFormatCollection',
  items: (range, host) => formatsOf(range, host).map((format) => hostObject(conditionalFormatType, format)),
  item: { since: '1.6', get: formatOf },
  methods: { Add: { since: '1.6', call: (range, args, host) => addFormat(range, args[0], host) } },
};
