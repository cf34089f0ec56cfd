/** Protection of a sheet or a range: what the person may edit of it. */
import { enumValue } from '../enum-value.ts';
import type { ProtectedPart } from '../protections.ts';
import { NotAnswered } from '../script-error.ts';
import type { ScriptHost } from '../script-host.ts';
import { scriptType, type ScriptMethod, type ScriptType } from '../script-type.ts';
import { targetOf } from '../wrapped.ts';
import { rangeObject } from './range-target.ts';
import { rangeType } from './range-class.ts';

interface ProtectionTarget {
  part: ProtectedPart;
}

function change(parameter: string, changed: (part: ProtectedPart, value: unknown) => ProtectedPart): ScriptMethod<ProtectionTarget> {
  return {
    takes: [parameter],
    call: (target, given, host) => {
      const next = changed(target.part, given.at(0));
      host.protections.replace(target.part, next);
      target.part = next;
      return host.wrap(protectionType, target);
    },
  };
}

export const protectionType: ScriptType<ProtectionTarget> = scriptType<ProtectionTarget>({
  name: 'Protection',
  service: 'SpreadsheetApp',
  methods: {
    canEdit: { takes: [''], call: ({ part }) => part.canEdit || part.isWarningOnly },
    isWarningOnly: { takes: [''], call: ({ part }) => part.isWarningOnly },
    getProtectionType: { takes: [''], call: ({ part }) => enumValue('ProtectionType', part.area === null ? 'SHEET' : 'RANGE') },
    getDescription: { takes: [''], call: ({ part }) => part.description },
    getRange: {
      takes: [''],
      call: ({ part }, _given, host) => {
        const { rows, columns } = host.grids.of(part.sheet);
        return rangeObject(part.sheet, part.area ?? { top: 0, left: 0, bottom: rows - 1, right: columns - 1 }, host);
      },
    },
    getUnprotectedRanges: { takes: [''], call: ({ part }, _given, host) => part.free.map((area) => rangeObject(part.sheet, area, host)) },
    setDescription: change('String', (part, value) => ({ ...part, description: String(value) })),
    setWarningOnly: change('Boolean', (part, value) => ({ ...part, isWarningOnly: value === true })),
    setUnprotectedRanges: change('Range[]', (part, value) => {
      if (!Array.isArray(value)) throw new NotAnswered('Protection.setUnprotectedRanges of no list');
      return { ...part, free: value.map((range) => targetOf(range, rangeType).area) };
    }),
    remove: { takes: [''], call: ({ part }, _given, host) => { host.protections.replace(part, null); } },
  },
});

export function protectionObject(part: ProtectedPart, host: ScriptHost): object {
  return host.wrap(protectionType, { part });
}

/** The protections of one kind, of a sheet. */
export function protectionsOf(sheet: string, kind: string, host: ScriptHost): readonly object[] {
  return host.protections.of(sheet).filter(({ area }) => (area === null) === (kind === 'SHEET')).map((part) => protectionObject(part, host));
}
