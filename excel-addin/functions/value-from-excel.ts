/** From what Excel passes to a custom function to what core takes. */

/** Ranges are rows of cells; a cell in error is an object of the runtime's, which tells its code. */
export function valueFromExcel(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(valueFromExcel);
  if (typeof value !== 'object' || value === null) return value;
  const code: unknown = Reflect.get(value, 'code');
  return { error: typeof code === 'string' ? code : '#VALUE!' };
}
