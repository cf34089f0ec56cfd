/** From the look of every cell to looks with areas: each property by itself, so that few different ones are left and none overlap. */
import type { CellLook, LookedAreas, PageArea } from '../../edits/sheet-page.ts';

/** Properties that a host sets together or one by one: the number of calls goes with the number of their values. */
const PARTS: readonly ((look: CellLook) => CellLook)[] = [
  ({ format }) => (format === undefined || format === 'General' ? {} : { format }),
  ({ isBold }) => (isBold === undefined ? {} : { isBold }),
  ({ isItalic }) => (isItalic === undefined ? {} : { isItalic }),
  ({ size }) => (size === undefined ? {} : { size }),
  ({ colour }) => (colour === undefined ? {} : { colour }),
  ({ fill }) => (fill === undefined ? {} : { fill }),
  ({ align }) => (align === undefined ? {} : { align }),
  ({ valign }) => (valign === undefined ? {} : { valign }),
  ({ isWrapped }) => (isWrapped === undefined ? {} : { isWrapped }),
  ({ lines }) => (lines === undefined ? {} : { lines }),
];

/** @param looks Row by row, as far as there are any. */
export function packLooks(looks: readonly (readonly (CellLook | undefined)[])[]): readonly LookedAreas[] {
  return PARTS.flatMap((part) => packPart(looks, part));
}

function packPart(looks: readonly (readonly (CellLook | undefined)[])[], part: (look: CellLook) => CellLook): readonly LookedAreas[] {
  const packed = new Map<string, { readonly look: CellLook; readonly areas: PageArea[]; open: Map<string, number> }>();
  for (const [row, cells] of looks.entries()) {
    for (const { look, left, right } of runsOf(cells, part)) {
      const key = JSON.stringify(look);
      const known = packed.get(key) ?? { look, areas: [], open: new Map() };
      packed.set(key, known);
      grow(known, { top: row, left, bottom: row, right });
    }
  }
  return [...packed.values()].flatMap(({ look, areas: [first, ...others] }) => (first === undefined ? [] : [{ look, areas: [first, ...others] as const }]));
}

/** An area of the same columns that ends right above goes on. */
function grow({ areas, open }: { readonly areas: PageArea[]; readonly open: Map<string, number> }, area: PageArea): void {
  const key = `${String(area.left)} ${String(area.right)}`;
  const index = open.get(key);
  const above = index === undefined ? undefined : areas[index];
  if (index !== undefined && above?.bottom === area.top - 1) {
    areas[index] = { ...above, bottom: area.bottom };
    return;
  }
  open.set(key, areas.length);
  areas.push(area);
}

interface Run {
  readonly look: CellLook;
  readonly left: number;
  readonly right: number;
}

function runsOf(cells: readonly (CellLook | undefined)[], part: (look: CellLook) => CellLook): readonly Run[] {
  const runs: (Run & { readonly key: string })[] = [];
  for (let column = 0; column < cells.length; column += 1) {
    const look = part(cells[column] ?? {});
    const key = JSON.stringify(look);
    const last = runs[runs.length - 1];
    if (last?.key === key && last.right === column - 1) runs[runs.length - 1] = { ...last, right: column };
    else if (key !== '{}') runs.push({ look, left: column, right: column, key });
  }
  return runs;
}
