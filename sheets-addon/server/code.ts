/** The server's entry: what Google calls by name. */
import { noteEdit } from './changes.ts';
import { addMenu } from './menu.ts';
import { serve } from './serve.ts';
import { showSidebar } from './sidebar-page.ts';

/** Called wherever the add-on is installed, also before the person has allowed anything. */
export function onOpen(_event: unknown): void {
  addMenu();
}

/** The spreadsheet is open already when the add-on is installed in it. */
export function onInstall(_event: unknown): void {
  addMenu();
}

export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  noteEdit(event);
}

export function showSuivi(): void {
  showSidebar('');
}

export function weeklyReport(): void {
  showSidebar('?report=week');
}

export function suiviCall(question: string): string {
  return serve(question);
}

// Google calls what a menu chooses without saying which item it was: a function for each.

export function markToProduce(): void {
  showSidebar('?mark=to-produce');
}

export function markInReview(): void {
  showSidebar('?mark=in-review');
}

export function markApproved(): void {
  showSidebar('?mark=approved');
}

export function markScheduled(): void {
  showSidebar('?mark=scheduled');
}

export function markPublished(): void {
  showSidebar('?mark=published');
}

export function markOnHold(): void {
  showSidebar('?mark=on-hold');
}

export function markCancelled(): void {
  showSidebar('?mark=cancelled');
}

// What formulas call.
export { BACKUP, CADENCE, CHECKPOST, COVERAGE, ENGAGEMENTRATE, GAPS, KPI, MIX, ONDUTY, SILENCE, TEXTLENGTH } from './custom-functions.ts';
