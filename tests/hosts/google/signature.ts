/** Signatures of the script's calls, written as Google's reference writes them: `Integer, Integer`, `Object[][]`, `Range`. */
import { isDate } from './realm.ts';
import { typeNameOf } from './wrapped.ts';

/** How Google's message names a value that it was given. */
function nameOf(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'function') return 'Function';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : nameOf(value[0])}[]`;
  if (isDate(value)) return 'Date';
  return typeNameOf(value) ?? '(class)';
}

function isListOf(value: unknown, kind: string): boolean {
  return Array.isArray(value) && value.every((item) => fits(item, kind));
}

function fits(value: unknown, kind: string): boolean {
  if (kind.endsWith('?')) return value === null || value === undefined || fits(value, kind.slice(0, -1));
  if (kind === 'Object') return true;
  if (kind.endsWith('[]')) return isListOf(value, kind.slice(0, -2));
  switch (kind) {
    case 'Integer': return typeof value === 'number' && Number.isInteger(value);
    case 'Number': return typeof value === 'number';
    case 'String': return typeof value === 'string';
    case 'Boolean': return typeof value === 'boolean';
    case 'Date': return isDate(value);
    case 'Record': return typeof value === 'object' && value !== null && !Array.isArray(value);
    default: return typeNameOf(value)?.split('.').at(-1) === kind;
  }
}

const parsed = new Map<string, readonly string[]>();

function kindsOf(signature: string): readonly string[] {
  let kinds = parsed.get(signature);
  if (kinds === undefined) parsed.set(signature, kinds = signature === '' ? [] : signature.split(', '));
  return kinds;
}

/** Whether the arguments fit one of the signatures. */
export function doArgumentsFit(signatures: readonly string[], args: readonly unknown[]): boolean {
  return signatures.some((signature) => {
    const kinds = kindsOf(signature);
    return kinds.length === args.length && kinds.every((kind, index) => fits(args[index], kind));
  });
}

export function signatureFault(member: string, args: readonly unknown[]): string {
  return `The parameters (${args.map(nameOf).join(',')}) don't match the method signature for ${member}.`;
}
