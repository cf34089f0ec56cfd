/** Makes the objects that a script holds: each member looked up in its type's table, each call counted and checked. */
import { BookError } from '../book/book-error.ts';
import { enumValue } from './enum-value.ts';
import { FAULTS } from './faults.ts';
import { Given } from './given.ts';
import { bare, intoRealm } from './realm.ts';
import { exceptionOfBook, NotAnswered, RunStopped, ScriptException } from './script-error.ts';
import type { ScriptHost } from './script-host.ts';
import type { ScriptMethod, ScriptType } from './script-type.ts';
import { doArgumentsFit, signatureFault } from './signature.ts';
import { GOOGLE_SAYS } from './google-says.ts';
import { qualifiedName, remember } from './wrapped.ts';

/** Asked of any object by the language itself, and not by scripts. */
const LANGUAGE_OWN = new Set(['then', 'toJSON', 'constructor', 'valueOf', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof']);

export function wrap<T>(type: ScriptType<T>, target: T, host: ScriptHost): object {
  const object = new Proxy(bare(), {
    get: (_object, member) => memberOf(type, target, member, host),
    has: (_object, member) => typeof member === 'string' && Object.hasOwn(type.methods, member),
    set: (_object, member) => { throw host.scriptError(new NotAnswered(`Setting ${type.name}.${String(member)}`)); },
  });
  remember(object, qualifiedName(type), target);
  return object;
}

function memberOf<T>(type: ScriptType<T>, target: T, member: string | symbol, host: ScriptHost): unknown {
  if (typeof member === 'symbol') return undefined;
  if (Object.hasOwn(type.methods, member)) {
    const method = type.methods[member];
    if (method !== undefined) return (...args: readonly unknown[]) => callMember(type, target, member, method, args, host);
  }
  if (member === 'toString') return () => type.name;
  const names = type.enums !== undefined && Object.hasOwn(type.enums, member) ? type.enums[member] : undefined;
  if (names !== undefined) return enumeration(member, names, host);
  if (LANGUAGE_OWN.has(member)) return undefined;
  throw host.scriptError(new NotAnswered(`${type.name}.${member}`));
}

function enumeration(name: string, names: readonly string[], host: ScriptHost): object {
  return new Proxy(bare(), {
    get: (_object, member) => {
      if (typeof member === 'symbol') return undefined;
      if (names.includes(member)) return enumValue(name, member);
      throw host.scriptError(new NotAnswered(`${name}.${member}`));
    },
  });
}

function callMember<T>(type: ScriptType<T>, target: T, name: string, method: ScriptMethod<T>, args: readonly unknown[], host: ScriptHost): unknown {
  const member = `${type.name}.${name}`;
  try {
    host.enter(member);
    if (type.isFree !== true && method.isFree !== true) checkAllowed(member, host);
    if (method.isForPeople === true && host.authMode !== 'FULL') throw new ScriptException(GOOGLE_SAYS.noPermission(member, 'https://www.googleapis.com/auth/script.container.ui'));
    if (!doArgumentsFit(method.takes, args)) throw new ScriptException(signatureFault(`${qualifiedName(type)}.${name}`, args));
    return intoRealm(method.call(target, new Given(args), host), host.realm);
  } catch (error) {
    throw host.scriptError(error instanceof BookError ? exceptionOfBook(error) : error);
  }
}

function checkAllowed(member: string, host: ScriptHost): void {
  if (host.authMode !== 'NONE') return;
  throw new ScriptException(GOOGLE_SAYS.noPermission(member, '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)'));
}

/** Throws the fault that was ordered for this call, if any. */
export function strike(member: string, host: ScriptHost): void {
  const fault = host.faults.take(member);
  if (fault === null) return;
  const words = FAULTS[fault];
  const text = host.isFrench ? words.fr : words.en;
  throw words.isFatal === true ? new RunStopped(text) : new ScriptException(text);
}
