/** How the tools that posts are made in write their own names, the same in every language. */
import type { ExportTarget } from './limits.ts';

const TOOL_TITLES: { readonly [Target in ExportTarget]: string } = { native: '', hootsuite: 'Hootsuite', buffer: 'Buffer', metricool: 'Metricool' };

/** '' where no tool stands between. */
export function toolTitle(target: ExportTarget): string {
  return TOOL_TITLES[target];
}
