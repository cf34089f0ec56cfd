/** From what stopped a command to the one sentence that says so. */
import { HostError, en, fr } from '../../../core/index.ts';
import type { Language, Words } from '../../../core/index.ts';
import { FileError } from '../book/file-error.ts';
import { fileErrorSentence } from '../book/file-words.ts';
import { CLI_WORDS } from './cli-words.ts';
import type { Refusal } from './command.ts';

/** The file itself is not there or may not be read. */
export class FileNotFound extends Error {
  readonly file: string;
  readonly isFolder: boolean;

  constructor(file: string, isFolder: boolean) {
    super(`not found: ${file}`);
    this.name = 'FileNotFound';
    this.file = file;
    this.isFolder = isFolder;
  }
}

/** The workbook can't be saved under that name. */
export class FileNotSaved extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`not saved: ${file}`);
    this.name = 'FileNotSaved';
    this.file = file;
  }
}

/** What is made from the calendar would take the calendar's place. */
export class FileIsCalendar extends Error {
  readonly file: string;

  constructor(file: string) {
    super(`the calendar: ${file}`);
    this.name = 'FileIsCalendar';
    this.file = file;
  }
}

/** Throws what is none of a file's or the host's faults: that is a bug. */
export function refusalFrom(caught: unknown, language: Language): Refusal {
  if (caught instanceof FileNotFound) return { code: 'file-not-found', message: CLI_WORDS[language][caught.isFolder ? 'fileIsFolder' : 'fileNotFound'](caught.file) };
  if (caught instanceof FileNotSaved) return { code: 'file-not-saved', message: CLI_WORDS[language].fileNotSaved(caught.file) };
  if (caught instanceof FileIsCalendar) return { code: 'file-not-saved', message: CLI_WORDS[language].fileIsCalendar(caught.file) };
  if (caught instanceof FileError) return { code: caught.code, message: fileErrorSentence(caught, language) };
  if (caught instanceof HostError) {
    const { title, body } = wordsOf(language).faults[caught.fault];
    return { code: caught.fault, message: `${title}. ${body}` };
  }
  throw caught;
}

export function wordsOf(language: Language): Words {
  return language === 'fr' ? fr : en;
}
