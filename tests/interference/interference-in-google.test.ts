/** Somebody else at work in the sheet while posts are marked in Google Sheets, by the server as it ships. */
import { proveInterference } from './interference-in.ts';
import { GOOGLE } from './interfered-hosts.ts';

proveInterference(GOOGLE, 24);
