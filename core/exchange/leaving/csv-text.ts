/** Records as comma-separated values (RFC 4180). */

const RECORD_END = '\r\n';
const BYTE_ORDER_MARK = '\ufeff';

export interface CsvForm {
  /** Says that the file is UTF-8: some readers take it for other letters otherwise, and some take it for a letter. */
  readonly hasMark: boolean;
  /** Every field between quotes, or only those that need them. */
  readonly isAllQuoted: boolean;
}

export function csvText(records: readonly (readonly string[])[], { hasMark, isAllQuoted }: CsvForm): string {
  const field = (text: string): string => (isAllQuoted || /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replace(/"/g, '""')}"` : text);
  return (hasMark ? BYTE_ORDER_MARK : '') + records.map((record) => record.map(field).join(',') + RECORD_END).join('');
}
