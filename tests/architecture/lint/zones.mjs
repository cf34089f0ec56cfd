/** The project's import walls as one table: which folder may import which, and which packages. */

/**
 * A zone is a part of the tree with rules of its own. `imports` names the zones that it may import;
 * `packages` matches the packages that it may import, null for any. The add-ins see core by its two doors only.
 */
const ZONES = {
  core: { imports: ['core'], packages: /^$/ },
  pane: { imports: ['core', 'pane'], packages: /^(react|react-dom|preact|@fluentui\/[\w-]+|@griffel\/react|@tanstack\/react-virtual)(\/|$)/ },
  excel: { imports: ['core', 'pane', 'excel'], packages: /^$/ },
  'sheets-wire': { imports: ['core', 'sheets-wire'], packages: /^$/ },
  'sheets-server': { imports: ['core', 'sheets-wire', 'sheets-server'], packages: /^$/ },
  'sheets-sidebar': { imports: ['core', 'pane', 'sheets-wire', 'sheets-sidebar'], packages: /^$/ },
  'pane-build': { imports: ['pane-build'], packages: /^(node:|(esbuild|terser)$)/ },
  'excel-build': { imports: ['core', 'excel-build', 'pane-build', 'manifests'], packages: /^(node:|esbuild$)/ },
  'sheets-build': { imports: ['core', 'sheets-build', 'pane-build', 'manifests'], packages: /^(node:|esbuild$)/ },
  manifests: { imports: ['manifests'], packages: /^node:/ },
  tests: { imports: null, packages: null },
  root: { imports: null, packages: null },
};

/**
 * The files of core that the add-ins may import: its public door, and the port that they fill. The port has its own
 * door so that an adapter does not load the whole engine with the first view; the sheet functions have theirs so that
 * their bundle holds nothing else.
 */
const DOORS = ['core/index.ts', 'core/host.ts', 'core/functions/invoke.ts', 'core/functions/declarations.ts'];

/** What the builds may import of core: the texts about sheet functions that each host is told. */
const BUILD_DOORS = ['core/functions/excel-metadata.ts', 'core/functions/sheets-stubs.ts'];
const BUILDS = ['excel-build', 'sheets-build'];

/** The zones that see no more of core than its doors. */
const ADD_INS = ['excel', 'sheets-wire', 'sheets-server', 'sheets-sidebar'];

/** Folders to zones, the more particular first. */
const PLACES = [
  [/^core\/pane\/build\//, 'pane-build'],
  [/^core\/pane\//, 'pane'],
  [/^core\//, 'core'],
  [/^excel-addin\/(build|bundle)\.ts$/, 'excel-build'],
  [/^excel-addin\//, 'excel'],
  [/^sheets-addon\/(build|build\/.+|bundle)\.ts$/, 'sheets-build'],
  [/^sheets-addon\/server\//, 'sheets-server'],
  [/^sheets-addon\/sidebar\//, 'sheets-sidebar'],
  [/^sheets-addon\//, 'sheets-wire'],
  [/^manifests\//, 'manifests'],
  [/^tests\//, 'tests'],
];

/** The zone of a file, by its path from the project's root with forward slashes. */
export function zoneOf(path) {
  return PLACES.find(([place]) => place.test(path))?.[1] ?? 'root';
}

/** Why the file `from` may not import `specifier` as written there, or null where it may. */
export function importFault(from, specifier) {
  return specifier.startsWith('.') ? fileFault(from, resolve(from, specifier)) : packageFault(from, specifier);
}

/** Why `from` may not import the project's file `target`, or null; both paths count from the project's root. */
export function fileFault(from, target) {
  const zone = zoneOf(from);
  const { imports } = ZONES[zone];
  const targetZone = zoneOf(target);
  if (ADD_INS.includes(zone) && targetZone === 'core' && !DOORS.includes(target)) return `Add-ins import core by its doors, ${DOORS.join(' and ')}.`;
  if (BUILDS.includes(zone) && targetZone === 'core' && !BUILD_DOORS.includes(target)) return `Builds import of core ${BUILD_DOORS.join(' and ')}.`;
  return imports === null || imports.includes(targetZone) ? null : `The ${zone} zone may not import from the ${targetZone} zone.`;
}

/** Why `from` may not import a package, or null. */
export function packageFault(from, name) {
  const zone = zoneOf(from);
  const { packages } = ZONES[zone];
  return packages === null || packages.test(name) ? null : `The ${zone} zone may not import the package "${name}".`;
}

/** `specifier` as seen from the file `from`, as a path from the project's root. */
function resolve(from, specifier) {
  const parts = from.split('/').slice(0, -1);
  for (const part of specifier.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
