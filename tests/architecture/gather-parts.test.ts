/** What the build adds so that files which always come together stand in one script. */
import type { Metafile } from 'esbuild';
import { describe, expect, test } from 'vitest';
import { GATHERED, gatheringImports, ungathered } from '../../core/pane/build/gather-parts.ts';

type Output = Metafile['outputs'][string];

const OPTIONS = { absWorkingDir: '/project', entryPoints: { pane: 'host/pane.ts' } };

/** An output that loads others before it runs. */
function output(entryPoint: string | null, ...needed: readonly string[]): Output {
  const imports = needed.map((path) => ({ path, kind: 'import-statement' as const }));
  return { bytes: 0, inputs: {}, imports, exports: [], ...(entryPoint === null ? {} : { entryPoint }) };
}

const OUTPUTS: Metafile['outputs'] = {
  'pane.js': output('host/pane.ts', 'base.js'),
  'base.js': output(null),
  'late-code.js': output('core/pane/late-code.ts', 'base.js', 'dates.js'),
  'dates.js': output(null, 'days.js'),
  'days.js': output(null),
  'team.js': output('core/pane/team-code.ts', 'days.js'),
  'watch.js': output('host/watch.ts', 'base.js'),
};

function importOf(file: string): string {
  return `\nimport "${GATHERED}/project/${file}";`;
}

describe('gathering', () => {
  test('whatever is fetched later stands beside what is there from the first, and beside the late code where it needs some of it', () => {
    expect(gatheringImports({ inputs: {}, outputs: OUTPUTS }, OPTIONS)).toEqual(new Map([
      ['/project/core/pane/late-code.ts', importOf('host/pane.ts')],
      ['/project/core/pane/team-code.ts', importOf('host/pane.ts') + importOf('core/pane/late-code.ts')],
      // Asked for before the late code is there: it must not wait for it.
      ['/project/host/watch.ts', importOf('host/pane.ts')],
    ]));
  });

  test('an entry that is told by its whole path is the same entry', () => {
    const found = gatheringImports({ inputs: {}, outputs: OUTPUTS }, { ...OPTIONS, entryPoints: ['/project/host/pane.ts'] });
    expect(found).toEqual(gatheringImports({ inputs: {}, outputs: OUTPUTS }, OPTIONS));
  });

  test('a bundle without the late code ends the build', () => {
    const { 'late-code.js': _, ...others } = OUTPUTS;
    expect(() => gatheringImports({ inputs: {}, outputs: others }, OPTIONS)).toThrow('core/pane/late-code.ts');
  });

  test('what was added is not told of as an import of the project’s', () => {
    const own = { path: 'core/host.ts', kind: 'import-statement', original: './host.ts' } as const;
    const added = { path: 'host/pane.ts', kind: 'import-statement', original: `${GATHERED}/project/host/pane.ts` } as const;
    const { inputs } = ungathered({ inputs: { 'core/pane/team-code.ts': { bytes: 0, imports: [own, added] } }, outputs: {} });
    expect(inputs['core/pane/team-code.ts']?.imports).toEqual([own]);
  });
});
