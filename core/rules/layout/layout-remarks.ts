/** What recognition remarked of the layout of a calendar's tabs. */
import type { LayoutRemark } from '../../recognise/recognition.ts';
import type { Calendar, CalendarPart } from '../../table/calendar.ts';

type RemarkOf<Kind extends LayoutRemark['kind']> = Extract<LayoutRemark, { readonly kind: Kind }>;

/** The remarks of one kind, each with its tab. */
export function remarksOf<Kind extends LayoutRemark['kind']>(calendar: Calendar, kind: Kind): readonly (readonly [CalendarPart, RemarkOf<Kind>])[] {
  // The compiler does not narrow a union by a generic tag.
  const isOfKind = (remark: LayoutRemark): remark is RemarkOf<Kind> => remark.kind === kind;
  return calendar.parts.flatMap((part) => part.remarks.filter(isOfKind).map((remark) => [part, remark] as const));
}
