/** Writes an example's two small tables, which share their columns and the tabs beside them. */
import type { SideTabKey } from '../side-tabs/side-tabs.ts';
import type { ExamplePair, ExampleTable } from './example.ts';

export function examplePair(
  roles: ExampleTable['roles'], bad: ExampleTable['rows'], good: ExampleTable['rows'], tabs?: NonNullable<ExampleTable['tabs']>, settings?: NonNullable<ExampleTable['settings']>,
): ExamplePair {
  const beside = { ...(tabs === undefined ? {} : { tabs }), ...(settings === undefined ? {} : { settings }) };
  return { bad: { roles, rows: bad, ...beside }, good: { roles, rows: good, ...beside } };
}

/** An example about a tab beside the calendar, which itself matters little or not at all. */
export function tabPair(
  key: SideTabKey, headings: readonly string[], bad: ExampleTable['rows'], good: ExampleTable['rows'], beside: Partial<ExampleTable> = {},
): ExamplePair {
  const tableOf = (rows: ExampleTable['rows']): ExampleTable => ({ roles: [], rows: [], ...beside, tabs: { ...beside.tabs, [key]: { headings, rows } } });
  return { bad: tableOf(bad), good: tableOf(good) };
}
