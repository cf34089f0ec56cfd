/**
 * Tells the add-in what happened in the workbook, as far as it listens.
 *
 * Ours and unproved against Excel: the order of events, and that cells changed by the add-in itself are
 * told after the answer to its request. Details of single cells (value before and after) are never given.
 */
import { columnLetters } from '../../../core/table/cell-ref.ts';
import { areaAfter } from '../book/area.ts';
import type { Author, BookChange, Visibility } from '../book/book-types.ts';
import { areaAddress } from './address.ts';
import { EVENT_NUMBERS, WORKBOOK_TARGET, type EventName } from './event-numbers.ts';
import { ADDIN, type Host } from './host.ts';
import { rangeType } from './objects/range.ts';
import { visibilityName } from './objects/worksheet.ts';
import { EVENT_CATEGORY, type EventEntry, type Json } from './wire.ts';

/** What a tab was like before a change. */
interface TabBefore {
  readonly name: string;
  readonly position: number;
  readonly visibility: Visibility;
}

function sourceOf(author: Author): string {
  return author === 'colleague' ? 'Remote' : 'Local';
}

type Details = { readonly [name: string]: Json };

export class EventTeller {
  readonly #host: Host;
  #tabs: ReadonlyMap<string, TabBefore>;
  #active: string;

  constructor(host: Host) {
    this.#host = host;
    this.#tabs = this.#tabsNow();
    this.#active = host.book.activeSheet;
  }

  /** The messages for one change; ranges that the add-in holds move along. */
  entriesFor(change: BookChange): readonly EventEntry[] {
    if (change.kind === 'structure' && change.lines !== undefined) this.#moveKept(change);
    const entries = [...this.#own(change), ...this.#activation()];
    this.#tabs = this.#tabsNow();
    return entries;
  }

  #own(change: BookChange): readonly EventEntry[] {
    switch (change.kind) {
      case 'cells':
        return this.#changed(change.sheet, areaAddress(change.area), 'RangeEdited', change.author);
      case 'structure':
        return this.#structure(change);
      case 'sheets':
        return this.#tab(change);
      case 'selection': {
        const details = { worksheetId: change.sheet, address: areaAddress(change.area) };
        return [...this.#tell('selectionChanged', change.sheet, details), ...this.#tellTo('documentSelectionChanged', '', {})];
      }
    }
  }

  #changed(sheet: string, address: string, changeType: string, author: Author): readonly EventEntry[] {
    const triggerSource = author === ADDIN ? 'ThisLocalAddin' : 'Unknown';
    const details = { worksheetId: sheet, address, changeType, source: sourceOf(author), triggerSource, shiftDirection: 'None' };
    return this.#tell('changed', sheet, details);
  }

  #structure(change: Extract<BookChange, { kind: 'structure' }>): readonly EventEntry[] {
    const { sheet, author, lines } = change;
    if (change.what === 'protection') {
      const isProtected = this.#host.book.sheet(sheet)?.isProtected ?? false;
      return this.#tell('protectionChanged', sheet, { worksheetId: sheet, isProtected, source: sourceOf(author) });
    }
    if (lines === undefined) return [];
    const last = lines.at + Math.abs(lines.count) - 1;
    const line = (index: number): string => (lines.axis === 'rows' ? String(index + 1) : columnLetters(index));
    const type = `${lines.axis === 'rows' ? 'Row' : 'Column'}${lines.count > 0 ? 'Inserted' : 'Deleted'}`;
    return this.#changed(sheet, `${line(lines.at)}:${line(last)}`, type, author);
  }

  #tab(change: Extract<BookChange, { kind: 'sheets' }>): readonly EventEntry[] {
    const { sheet, author } = change;
    const before = this.#tabs.get(sheet);
    const now = this.#tabsNow().get(sheet);
    const details = { worksheetId: sheet, source: sourceOf(author) };
    switch (change.what) {
      case 'added':
        return this.#tellTo('added', WORKBOOK_TARGET, details);
      case 'deleted':
        return this.#tellTo('deleted', WORKBOOK_TARGET, details);
      case 'renamed':
        return this.#tell('nameChanged', sheet, { ...details, nameBefore: before?.name ?? '', nameAfter: now?.name ?? '' });
      case 'moved':
        return this.#tellTo('moved', WORKBOOK_TARGET, {
          ...details, positionBefore: before?.position ?? 0, positionAfter: now?.position ?? 0,
        });
      case 'visibility': {
        const visibilityBefore = visibilityName(before?.visibility ?? 'visible');
        const visibilityAfter = visibilityName(now?.visibility ?? 'visible');
        return this.#tell('visibilityChanged', sheet, { ...details, visibilityBefore, visibilityAfter });
      }
    }
  }

  #activation(): readonly EventEntry[] {
    const before = this.#active;
    const now = this.#host.book.activeSheet;
    this.#active = now;
    if (before === now) return [];
    return [...this.#tell('deactivated', before, { worksheetId: before }), ...this.#tell('activated', now, { worksheetId: now })];
  }

  /** To those who listen to the sheet, and to those who listen to all sheets. */
  #tell(event: EventName, sheet: string, details: Details): readonly EventEntry[] {
    return [...this.#tellTo(event, sheet, details), ...this.#tellTo(event, WORKBOOK_TARGET, details)];
  }

  #tellTo(event: EventName, target: string, details: Details): readonly EventEntry[] {
    // The library registers for the document's selection with itself alone, so that one is always sent.
    if (event !== 'documentSelectionChanged' && this.#host.events.count(event, target) === 0) return [];
    return [{ messageCategory: EVENT_CATEGORY, messageType: EVENT_NUMBERS[event], targetId: target, message: JSON.stringify(details) }];
  }

  #moveKept(change: Extract<BookChange, { kind: 'structure' }>): void {
    if (change.lines === undefined) return;
    for (const object of this.#host.keptObjects) {
      if (object.typeName !== rangeType.name) continue;
      const range = object.targetAs(rangeType);
      if (range.sheet === change.sheet && range.area !== null) range.area = areaAfter(range.area, change.lines);
    }
  }

  #tabsNow(): ReadonlyMap<string, TabBefore> {
    return new Map(this.#host.book.sheets.map(({ id, name, visibility }, position) => [id, { name, position, visibility }]));
  }
}
