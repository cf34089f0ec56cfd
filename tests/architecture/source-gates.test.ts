/** What no file of the project may hold, whatever its kind. */
import { homedir } from 'node:os';
import { expect, test } from 'vitest';
import { ROOT, projectFiles, projectText } from './project.ts';

const files = projectFiles();
const TEXT = /\.(ts|tsx|mjs|mts|js|json|jsonc|md|html|css|xml|svg|csv|yml|yaml)$|^(\.ci\/run|LICENSE|\.gitignore)$/;
const texts = files.filter((path) => TEXT.test(path));
const SHIPPED = /^(core|excel-addin|sheets-addon|manifests)\//;

test('no file names the folder in which this copy of the project stands', () => {
  const places = [`${ROOT}/`, `${homedir()}/`].filter((place) => place.length > '/root/'.length);
  expect(texts.filter((path) => places.some((place) => projectText(path).includes(place)))).toEqual([]);
});

test('the lock file holds no download addresses, and no registry is set in the project', () => {
  expect(projectText('package-lock.json')).not.toMatch(/"resolved": "https?:/);
  expect(files.filter((path) => /(^|\/)\.(npmrc|yarnrc(\.yml)?)$/.test(path))).toEqual([]);
  const hosts = /https?:\/\/registry\.[\w.-]+|npm\.pkg\.github\.com/;
  expect(texts.filter((path) => path !== 'tests/architecture/source-gates.test.ts' && hosts.test(projectText(path)))).toEqual([]);
});

test('the lock file belongs to this package.json', () => {
  // Both files are the project's own; only these members matter here.
  interface Package {
    readonly version?: string;
    readonly license?: string;
    readonly engines?: unknown;
    readonly devDependencies?: Readonly<Record<string, string>>;
  }
  const { version, license, engines, devDependencies } = JSON.parse(projectText('package.json')) as Package;
  const { packages } = JSON.parse(projectText('package-lock.json')) as { readonly packages: Readonly<Record<string, Package>> };
  expect(packages['']).toMatchObject({ version, license, engines, devDependencies });
  expect(Object.entries(devDependencies ?? {}).filter(([, wanted]) => !/^\d+\.\d+\.\d+(?:-[0-9A-Za-z.]+)?$/.test(wanted))).toEqual([]);
});

test('no test is skipped, singled out or left for later', () => {
  const held = new RegExp(String.raw`\b(it|test|describe|bench)(\.\w+)*\.(only|skip|todo|fails|skipIf|runIf)\b|\b(xit|xtest|xdescribe|fit|fdescribe)\(`);
  const tests = files.filter((path) => /\.test\.tsx?$/.test(path));
  expect(tests.length).toBeGreaterThan(0);
  expect(tests.filter((path) => held.test(projectText(path)))).toEqual([]);
});

test('no check is switched off within a file that ships', () => {
  const hushed = /(es|ox)lint-disable|@ts-(ignore|nocheck|expect-error)/;
  expect(files.filter((path) => SHIPPED.test(path) && TEXT.test(path) && hushed.test(projectText(path)))).toEqual([]);
});

test('every file of code belongs to the tree: nothing beside the known folders', () => {
  const folders = new Set(files.filter((path) => path.includes('/')).map((path) => path.split('/')[0]));
  const known = new Set(['.ci', 'core', 'excel-addin', 'sheets-addon', 'manifests', 'tests']);
  expect([...folders].filter((folder) => folder !== undefined && !known.has(folder))).toEqual([]);
});
