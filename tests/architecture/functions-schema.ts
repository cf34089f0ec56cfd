/** The rules that Microsoft publishes for the JSON metadata of Excel's custom functions, as far as Suivi's uses them. */

const FUNCTION_MEMBERS = new Set(['id', 'name', 'description', 'helpUrl', 'parameters', 'result', 'options']);
const PARAMETER_MEMBERS = new Set(['name', 'description', 'type', 'dimensionality', 'optional', 'repeating']);
const TYPES = new Set(['boolean', 'number', 'string', 'any']);
const DIMENSIONALITIES = new Set(['scalar', 'matrix']);
/** Letters, digits, underscores and periods, beginning with a letter. */
const ID = /^[A-Z][A-Z0-9_.]{2,}$/;
const NAME = /^\p{L}[\p{L}\p{N}_.]{2,}$/u;
/** What a cell is called can't be a function's name. */
const CELL = /^(?:[A-Z]{1,3}\d{1,7}|R\d*C\d*)$/i;
/** Excel's window for a function's arguments shows about so much of a text. */
const LONGEST = 255;

type Members = Readonly<Record<string, unknown>>;

/** What is wrong with a file of metadata, each as a sentence; none in a good one. */
export function metadataFaults(metadata: unknown): readonly string[] {
  const { functions, allowErrorForDataTypeAny, allowCustomDataForDataTypeAny, ...others } = membersOf(metadata);
  const faults = Object.keys(others).filter((name) => name !== '$schema').map((name) => `${name} is no member of the metadata`);
  for (const flag of [allowErrorForDataTypeAny, allowCustomDataForDataTypeAny]) if (flag !== undefined && typeof flag !== 'boolean') faults.push('a flag is neither true nor false');
  if (!Array.isArray(functions) || functions.length === 0) return [...faults, 'there are no functions'];
  const all = (functions as readonly unknown[]).map(membersOf);
  if (new Set(all.map(({ id }) => id)).size < all.length) faults.push('an id comes twice');
  return [...faults, ...all.flatMap(functionFaults)];
}

function functionFaults(one: Members): readonly string[] {
  const id = String(one['id']);
  const faults = strangers(one, FUNCTION_MEMBERS).map((name) => `${id}: ${name} is no member of a function`);
  if (!ID.test(id) || CELL.test(id)) faults.push(`${id} is no id`);
  if (!NAME.test(String(one['name'])) || CELL.test(String(one['name']))) faults.push(`${id}: ${String(one['name'])} is no name`);
  if (!isText(one['description'])) faults.push(`${id}: the description is missing or too long`);
  const result = membersOf(one['result']);
  if (!TYPES.has(String(result['type'])) || !DIMENSIONALITIES.has(String(result['dimensionality']))) faults.push(`${id}: no known result`);
  if (!Array.isArray(one['parameters'])) return [...faults, `${id}: the parameters are missing`];
  const parameters = (one['parameters'] as readonly unknown[]).map(membersOf);
  if (new Set(parameters.map(({ name }) => name)).size < parameters.length) faults.push(`${id}: two parameters of one name`);
  const firstOptional = parameters.findIndex(({ optional }) => optional === true);
  if (firstOptional >= 0 && parameters.slice(firstOptional).some(({ optional }) => optional !== true)) faults.push(`${id}: a parameter that must be given comes after one that need not`);
  return [...faults, ...parameters.flatMap((parameter) => parameterFaults(id, parameter))];
}

function parameterFaults(id: string, parameter: Members): readonly string[] {
  const name = String(parameter['name']);
  const faults = strangers(parameter, PARAMETER_MEMBERS).map((member) => `${id}, ${name}: ${member} is no member of a parameter`);
  if (!/^\p{L}[\p{L}\p{N}_]*$/u.test(name)) faults.push(`${id}: ${name} is no name of a parameter`);
  if (!isText(parameter['description'])) faults.push(`${id}, ${name}: the description is missing or too long`);
  if (!TYPES.has(String(parameter['type'])) || !DIMENSIONALITIES.has(String(parameter['dimensionality']))) faults.push(`${id}, ${name}: no known type`);
  return faults;
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? value as Members : {};
}

function strangers(value: Members, known: ReadonlySet<string>): string[] {
  return Object.keys(value).filter((name) => !known.has(name));
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.length > 0 && value.length <= LONGEST;
}
