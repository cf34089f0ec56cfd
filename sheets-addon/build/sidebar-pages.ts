/** The sidebar's pages as Google keeps them: a project holds scripts and pages, and nothing else. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { sidebarScripts } from './sidebar-scripts.ts';
import type { SidebarScripts } from './sidebar-scripts.ts';

export interface SidebarPages {
  /** By file name. */
  readonly files: ReadonlyMap<string, string>;
  readonly metafile: SidebarScripts['metafile'];
}

/** Where the page's template takes its script. */
const SCRIPT_PLACE = '<script></script>';

/** @param root The project's folder. */
export async function sidebarPages(root: string, isSmallest: boolean): Promise<SidebarPages> {
  const { page, parts, licences, metafile } = await sidebarScripts(root, isSmallest);
  const template = await readFile(path.join(root, 'sheets-addon/sidebar/sidebar.html'), 'utf8');
  if (!template.includes(SCRIPT_PLACE)) throw new Error(`sidebar.html holds no ${SCRIPT_PLACE}.`);
  const files = new Map([
    ['sidebar.html', template.replace(SCRIPT_PLACE, () => scriptElement(page))],
    ...[...parts].map(([name, script]): [string, string] => [`part-${name}.html`, scriptElement(script)]),
    ['licences.html', `<pre>\n${licences.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}\n</pre>\n`],
  ]);
  return { files, metafile };
}

function scriptElement(script: string): string {
  return `<script>\n${script}\n</script>`;
}
