/** Fetches a part of the sidebar's script from the server. */
import { HostError } from '../../core/host.ts';
import type { Server } from './server.ts';

/** Google keeps only pages in a project: a part is a page with one script in it. */
const SCRIPT = /<script>([^]*)<\/script>/;

/**
 * @throws HostError when Google has its own reason, such as a permission that was withdrawn
 * @throws TypeError, as `import()` does, when the part can't be had
 */
export async function fetchPartScript(server: Server, part: string): Promise<string> {
  const page = await server.call('part', part).catch((caught: unknown) => {
    if (caught instanceof HostError && (caught.fault === 'unexpected' || caught.fault === 'no-answer')) throw new TypeError(`part ${part}: ${caught.message}`);
    throw caught;
  });
  return SCRIPT.exec(page)?.[1] ?? page;
}
