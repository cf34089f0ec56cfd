/** The methods by which Office.js turns a host's events on and off. */
import type { EventName } from './event-numbers.ts';
import type { Host } from './host.ts';
import type { MethodMember } from './host-type.ts';
import type { ApiVersion } from './requirement-sets.ts';

interface EventMethod {
  readonly event: EventName;
  /** What follows `_Register` and `_Unregister` on the wire. */
  readonly suffix: string;
  /** The property through which an add-in listens. */
  readonly property: string;
  /** When it came, per type that has it. */
  readonly since: Readonly<Partial<Record<EventOwner, ApiVersion>>>;
}

export type EventOwner = 'Worksheet' | 'WorksheetCollection';

function sheetAndSheets(sheet: ApiVersion, sheets: ApiVersion): EventMethod['since'] {
  return { Worksheet: sheet, WorksheetCollection: sheets };
}

export const EVENT_METHODS: readonly EventMethod[] = [
  { event: 'changed', suffix: 'DataChangedEvent', property: 'onChanged', since: sheetAndSheets('1.7', '1.9') },
  { event: 'activated', suffix: 'ActivatedEvent', property: 'onActivated', since: sheetAndSheets('1.7', '1.7') },
  { event: 'deactivated', suffix: 'DeactivatedEvent', property: 'onDeactivated', since: sheetAndSheets('1.7', '1.7') },
  { event: 'selectionChanged', suffix: 'SelectionChangedEvent', property: 'onSelectionChanged', since: sheetAndSheets('1.7', '1.9') },
  { event: 'protectionChanged', suffix: 'ProtectionChangedEvent', property: 'onProtectionChanged', since: sheetAndSheets('1.14', '1.14') },
  { event: 'nameChanged', suffix: 'EventNameChanged', property: 'onNameChanged', since: sheetAndSheets('1.17', '1.17') },
  { event: 'visibilityChanged', suffix: 'EventVisibilityChanged', property: 'onVisibilityChanged', since: sheetAndSheets('1.17', '1.17') },
  { event: 'added', suffix: 'AddedEvent', property: 'onAdded', since: { WorksheetCollection: '1.7' } },
  { event: 'deleted', suffix: 'DeletedEvent', property: 'onDeleted', since: { WorksheetCollection: '1.7' } },
  { event: 'moved', suffix: 'EventMoved', property: 'onMoved', since: { WorksheetCollection: '1.17' } },
];

/** Register and unregister methods of a type, for the events of `targetOf` an object. */
export function eventMethods<T>(owner: EventOwner, targetOf: (target: T) => string): Readonly<Record<string, MethodMember<T>>> {
  const methods: Record<string, MethodMember<T>> = {};
  for (const { event, suffix, since } of EVENT_METHODS) {
    const version = since[owner];
    if (version === undefined) continue;
    const act = (what: 'register' | 'unregister'): MethodMember<T> => ({
      since: version,
      call: (target, _args, host: Host) => {
        host.events[what](event, targetOf(target));
        return null;
      },
    });
    methods[`_Register${suffix}`] = act('register');
    methods[`_Unregister${suffix}`] = act('unregister');
  }
  return methods;
}
