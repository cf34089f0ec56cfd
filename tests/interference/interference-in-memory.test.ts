/** Somebody else at work in the workbook in memory: the same cases, by the same rules, without a host between. */
import { proveInterference } from './interference-in.ts';
import { MEMORY } from './interfered-hosts.ts';

proveInterference(MEMORY);
