/** The JavaScript world a script runs in: its own Date, Error and Array, which are not those of the test. */

export interface Realm {
  readonly Date: DateConstructor;
  readonly Error: ErrorConstructor;
  readonly Array: ArrayConstructor;
  readonly Object: ObjectConstructor;
}

/** Where the script shares the world of whoever runs it, as in a page. */
export const SHARED_REALM: Realm = { Date, Error, Array, Object };

/** The same value made of the realm's own lists, dates and records; what is not one of these goes as it is. */
export function intoRealm(value: unknown, realm: Realm): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Date) return realm.Date === Date ? value : new realm.Date(value.getTime());
  if (Array.isArray(value)) return realm.Array === Array ? value : listInto(value, realm);
  if (Object.getPrototypeOf(value) !== Object.prototype || realm.Object === Object) return value;
  return realm.Object.fromEntries(Object.entries(value).map(([name, part]) => [name, intoRealm(part, realm)]));
}

function listInto(list: readonly unknown[], realm: Realm): unknown[] {
  const made = new realm.Array<unknown>(list.length);
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index];
    made[index] = typeof item === 'object' ? intoRealm(item, realm) : item;
  }
  return made;
}

/** Whether a value is a date, of whichever realm. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}

/** Nothing at all: what Google's objects are made on, so that they are never taken for records. */
export function bare(): object {
  // The language types what it makes here as anything.
  return Object.create(null) as object;
}
