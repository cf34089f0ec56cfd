/** Values of Google's enumerations: objects of their own that print their name. */
import { bare } from './realm.ts';
import { remember, targetOf } from './wrapped.ts';
import { scriptType } from './script-type.ts';
import { NotAnswered } from './script-error.ts';

const values = new Map<string, object>();

function enumType(name: string): ReturnType<typeof scriptType<string>> {
  return scriptType<string>({ name, service: 'SpreadsheetApp', methods: {} });
}

/** One value, the same object each time: scripts compare by identity. */
export function enumValue(type: string, name: string): object {
  const key = `${type}.${name}`;
  const known = values.get(key);
  if (known !== undefined) return known;
  const members: Readonly<Record<string, unknown>> = { toString: () => name, name: () => name, toJSON: () => name };
  const value = new Proxy(bare(), {
    get: (_target, member) => {
      if (typeof member === 'symbol') return undefined;
      if (Object.hasOwn(members, member)) return members[member];
      throw new NotAnswered(`${type}.${member}`);
    },
  });
  remember(value, `SpreadsheetApp.${type}`, name);
  values.set(key, value);
  return value;
}

/** The name of a value of an enumeration. */
export function enumName(value: unknown, type: string): string {
  return targetOf(value, enumType(type));
}
