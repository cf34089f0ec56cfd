/** Saves what a command makes: all of its files or none of them, the calendar never lost on the way. */
import { chmod, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import type { Stats } from 'node:fs';
import { FileIsCalendar, FileNotSaved } from './refusal.ts';

export interface FileToSave {
  readonly to: string;
  readonly content: string | Uint8Array;
  /** Whether it may take the calendar's place: the same workbook with something written, not a file made from it. */
  readonly isCalendar: boolean;
}

/** A file that is saved, and what stood there before. */
export interface SavedFile {
  readonly file: string;
  readonly before: 'nothing' | 'calendar' | 'other';
}

interface Prepared extends SavedFile {
  /** Where it is written first, and where it goes from there. */
  readonly beside: string;
  readonly place: string;
}

/** @throws FileIsCalendar, FileNotSaved; every file is then as it was */
export async function saveFiles(calendar: string, files: readonly FileToSave[]): Promise<readonly SavedFile[]> {
  const own = await statsOf(calendar);
  const prepared: Prepared[] = [];
  try {
    for (const file of files) prepared.push(await prepare(file, own));
    for (const { file, beside, place } of prepared) await orNotSaved(file, rename(beside, place));
  } catch (caught) {
    for (const { beside } of prepared) await rm(beside, { force: true });
    throw caught;
  }
  return prepared.map(({ file, before }) => ({ file, before }));
}

/** Written in full beside its place: a full disk then spoils nothing that was there. */
async function prepare({ to, content, isCalendar }: FileToSave, own: Stats | null): Promise<Prepared> {
  const there = await statsOf(to);
  const isOwn = own !== null && there !== null && own.ino === there.ino && own.dev === there.dev;
  if (isOwn && !isCalendar) throw new FileIsCalendar(to);
  if (there?.isDirectory() === true) throw new FileNotSaved(to);
  // What a link points at is replaced, not the link.
  const place = there === null ? to : await realpath(to);
  const beside = `${place}.${process.pid}.part`;
  try {
    await orNotSaved(to, writeFile(beside, content, { flag: 'wx' }));
    if (there !== null) await orNotSaved(to, chmod(beside, there.mode));
  } catch (caught) {
    await rm(beside, { force: true });
    throw caught;
  }
  return { file: to, before: there === null ? 'nothing' : isOwn ? 'calendar' : 'other', beside, place };
}

async function statsOf(file: string): Promise<Stats | null> {
  return stat(file).catch((caught: unknown) => {
    if (caught instanceof Error && 'code' in caught) return null;
    throw caught;
  });
}

async function orNotSaved(file: string, step: Promise<void>): Promise<void> {
  await step.catch((caught: unknown) => {
    if (caught instanceof Error && 'code' in caught) throw new FileNotSaved(file);
    throw caught;
  });
}
