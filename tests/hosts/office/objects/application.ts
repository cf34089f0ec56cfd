/** Application and the culture it shows numbers and dates in. */
import type { Book } from '../../book/book.ts';
import type { Host } from '../host.ts';
import { hostObject, type HostType } from '../host-type.ts';

function numberPart(host: Host, type: 'decimal' | 'group'): string {
  const parts = new Intl.NumberFormat(host.contentLanguage, { useGrouping: true }).formatToParts(1_234_567.8);
  return parts.find((part) => part.type === type)?.value ?? (type === 'decimal' ? '.' : ',');
}

/** The short date as a pattern such as `M/d/yyyy`, read off a sample. */
function shortDatePattern(host: Host): string {
  const style: Intl.DateTimeFormatOptions = { year: 'numeric', month: 'numeric', day: 'numeric', timeZone: 'UTC' };
  const parts = new Intl.DateTimeFormat(host.contentLanguage, style).formatToParts(new Date(Date.UTC(2003, 1, 5)));
  const letters = new Map([['day', 'd'], ['month', 'M'], ['year', 'y']]);
  return parts.map((part) => letters.get(part.type)?.repeat(part.value.length) ?? part.value).join('');
}

function nothing(): null {
  return null;
}

export const applicationType: HostType<Book> = {
  name: 'Application',
  properties: {
    CalculationMode: { since: '1.1', get: () => 'Automatic' },
    DecimalSeparator: { since: '1.11', get: (_book, host) => numberPart(host, 'decimal') },
    ThousandsSeparator: { since: '1.11', get: (_book, host) => numberPart(host, 'group') },
    UseSystemSeparators: { since: '1.11', get: () => true },
  },
  objects: { CultureInfo: { since: '1.11', get: (book) => hostObject(cultureInfoType, book) } },
  methods: {
    // The workbook in memory computes nothing, so there is nothing to hold up or to do again.
    Calculate: { since: '1.1', call: nothing },
    SuspendApiCalculationUntilNextSync: { since: '1.6', call: nothing },
    SuspendScreenUpdatingUntilNextSync: { since: '1.9', call: nothing },
  },
};

export const cultureInfoType: HostType<Book> = {
  name: 'CultureInfo',
  properties: { Name: { since: '1.11', get: (_book, host) => host.contentLanguage } },
  objects: {
    NumberFormat: { since: '1.11', get: (book) => hostObject(numberFormatInfoType, book) },
    DatetimeFormat: { since: '1.12', get: (book) => hostObject(datetimeFormatInfoType, book) },
  },
};

export const numberFormatInfoType: HostType<Book> = {
  name: 'NumberFormatInfo',
  properties: {
    NumberDecimalSeparator: { since: '1.11', get: (_book, host) => numberPart(host, 'decimal') },
    NumberGroupSeparator: { since: '1.11', get: (_book, host) => numberPart(host, 'group') },
  },
};

export const datetimeFormatInfoType: HostType<Book> = {
  name: 'DatetimeFormatInfo',
  properties: { ShortDatePattern: { since: '1.12', get: (_book, host) => shortDatePattern(host) } },
};
