/**
 * How the stand-in declares an Office.js object type: a table from wire names to handlers.
 *
 * Whatever is not in a table is refused by its name, so the tables are the list of what is answered.
 */
import type { Host } from './host.ts';
import { invalidArgument, notAnswered, OfficeError } from './office-error.ts';
import { isAtLeast, type ApiVersion } from './requirement-sets.ts';
import type { Json } from './wire.ts';

export type Argument = Json | HostObject | undefined;
export type Outcome = Json | HostObject;

export interface PropertyMember<T> {
  readonly since: ApiVersion;
  readonly get?: (target: T, host: Host) => Json;
  readonly set?: (target: T, value: Json, host: Host) => void;
  /** Where setting came later than reading. */
  readonly setSince?: ApiVersion;
}

export interface ObjectMember<T> {
  readonly since: ApiVersion;
  readonly get: (target: T, host: Host) => HostObject | null;
}

export interface MethodMember<T> {
  readonly since: ApiVersion;
  /** A host object, null for a null object, or a plain value. */
  readonly call: (target: T, args: readonly Argument[], host: Host) => Outcome;
}

export interface HostType<T> {
  readonly name: string;
  readonly properties?: Readonly<Record<string, PropertyMember<T>>>;
  readonly objects?: Readonly<Record<string, ObjectMember<T>>>;
  readonly methods?: Readonly<Record<string, MethodMember<T>>>;
  /** What comes back when the object is made, such as its id. */
  readonly identity?: (target: T, host: Host) => { readonly [name: string]: Json };
  /** For collections: the items in order, and one by its key. */
  readonly items?: (target: T, host: Host) => readonly HostObject[];
  readonly item?: { readonly since: ApiVersion; readonly get: (target: T, key: Argument, host: Host) => HostObject };
}

/** An object of the host: a target with the table of its type. */
export class HostObject {
  readonly typeName: string;
  readonly #type: HostType<unknown>;
  readonly #target: unknown;

  constructor(type: HostType<unknown>, target: unknown) {
    this.typeName = type.name;
    this.#type = type;
    this.#target = target;
  }

  /** The target, where the object is of the type; an argument of another type is refused. */
  targetAs<T>(type: HostType<T>): T {
    if (this.typeName !== type.name) throw invalidArgument(`a ${type.name} is expected, not a ${this.typeName}`);
    // The target was given together with this very type, in `hostObject`.
    return this.#target as T;
  }

  get isCollection(): boolean {
    return this.#type.items !== undefined;
  }

  has(kind: 'properties' | 'objects', name: string): boolean {
    return Object.hasOwn(this.#type[kind] ?? {}, name);
  }

  identity(host: Host): { readonly [name: string]: Json } {
    return this.#type.identity?.(this.#target, host) ?? {};
  }

  items(host: Host): readonly HostObject[] {
    if (this.#type.items === undefined) throw notAnswered(`${this.typeName}.Items`);
    host.note(this.typeName, 'Items');
    return this.#type.items(this.#target, host);
  }

  item(key: Argument, host: Host): HostObject {
    const member = this.#type.item;
    if (member === undefined) throw notAnswered(`${this.typeName}.GetItem`);
    this.#allow('GetItem', member.since, host);
    return member.get(this.#target, key, host);
  }

  read(name: string, host: Host): Json {
    const member = own(this.#type.properties, name);
    if (member?.get === undefined) throw notAnswered(`${this.typeName}.${name}`);
    this.#allow(name, member.since, host);
    return member.get(this.#target, host);
  }

  write(name: string, value: Json, host: Host): void {
    const member = own(this.#type.properties, name);
    if (member?.set === undefined) throw notAnswered(`${this.typeName}.${name} (set)`);
    this.#allow(name, member.setSince ?? member.since, host);
    member.set(this.#target, value, host);
  }

  child(name: string, host: Host): HostObject | null {
    const member = own(this.#type.objects, name);
    if (member === undefined) throw notAnswered(`${this.typeName}.${name}`);
    this.#allow(name, member.since, host);
    return member.get(this.#target, host);
  }

  call(name: string, args: readonly Argument[], host: Host): Outcome {
    const member = own(this.#type.methods, name);
    if (member === undefined) throw notAnswered(`${this.typeName}.${name}`);
    this.#allow(name, member.since, host);
    return member.call(this.#target, args, host);
  }

  #allow(name: string, since: ApiVersion, host: Host): void {
    host.note(this.typeName, name);
    if (isAtLeast(host.apiVersion, since)) return;
    throw new OfficeError('ApiNotFound', `${this.typeName}.${name} needs ExcelApi ${since}; this host has ${host.apiVersion}.`);
  }
}

function own<M>(table: Readonly<Record<string, M>> | undefined, name: string): M | undefined {
  return table !== undefined && Object.hasOwn(table, name) ? table[name] : undefined;
}

export function hostObject<T>(type: HostType<T>, target: T): HostObject {
  // The table is only ever applied to the target it came with, so its parameter type may be forgotten.
  return new HostObject(type as HostType<unknown>, target);
}
