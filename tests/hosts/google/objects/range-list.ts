/** RangeList: several ranges of one sheet, written and shown together. */
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { RANGE_LOOKS } from './range-looks.ts';
import { RANGE_WRITES } from './range-writes.ts';
import { rangeObject, type RangeTarget } from './range-target.ts';

type Ranges = readonly RangeTarget[];

/** Does to each range what a method of ranges does to one. */
function toEach(method: ScriptMethod<RangeTarget> | undefined): ScriptMethod<Ranges> {
  if (method === undefined) throw new Error('No such method of ranges.');
  return {
    takes: method.takes,
    call: (ranges, given, host) => {
      for (const range of ranges) method.call(range, given, host);
      return rangeListObject(ranges, host);
    },
  };
}

export const rangeListType: ScriptType<Ranges> = scriptType<Ranges>({
  name: 'RangeList',
  service: 'SpreadsheetApp',
  methods: {
    getRanges: { takes: [''], call: (ranges, _given, host) => ranges.map(({ sheet, area }) => rangeObject(sheet, area, host)) },
    activate: {
      takes: [''],
      call: (ranges, _given, host) => {
        const [first, ...others] = ranges;
        if (first !== undefined) host.book.select(first.sheet, first.area, host.author, others.map(({ area }) => area));
        return rangeListObject(ranges, host);
      },
    },
    setValue: toEach(RANGE_WRITES['setValue']),
    setFormula: toEach(RANGE_WRITES['setFormula']),
    setNumberFormat: toEach(RANGE_WRITES['setNumberFormat']),
    clear: toEach(RANGE_WRITES['clear']),
    clearContent: toEach(RANGE_WRITES['clearContent']),
    clearFormat: toEach(RANGE_WRITES['clearFormat']),
    setBackground: toEach(RANGE_LOOKS['setBackground']),
    setFontColor: toEach(RANGE_LOOKS['setFontColor']),
    setFontWeight: toEach(RANGE_LOOKS['setFontWeight']),
    setWrap: toEach(RANGE_LOOKS['setWrap']),
    setBorder: toEach(RANGE_LOOKS['setBorder']),
  },
});

export function rangeListObject(ranges: Ranges, host: ScriptHost): object {
  return host.wrap(rangeListType, ranges);
}
