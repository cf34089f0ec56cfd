/** Somebody else at work in the sheet while posts are marked in Excel: fifteen things to do, five moments, eight layouts. */
import { proveInterference } from './interference-in.ts';
import { EXCEL } from './interfered-hosts.ts';

proveInterference(EXCEL);
