/** The report of the week as a file: its code is fetched when it is first chosen. */
import { useCallback, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { LeavingFile } from '../../../../exchange/leaving/leaving.ts';
import { csvOf } from '../../../../report/sheet/csv.ts';
import type { Checked } from '../../../load-findings.ts';
import { useLatePart } from '../../../hooks/use-late-part.ts';
import { useLateWords } from '../../../late-words-context.ts';
import { fetchWeeklyReportPart } from '../../../weekly-report-part.ts';
import type { WeeklyReportPart } from '../../../weekly-report-part.ts';
import { useWords } from '../../../words-context.tsx';
import { LatePlace } from '../../late-place.tsx';
import type { ExportFormProps } from './export-form.tsx';
import { FileList } from './file-list.tsx';

export function WeeklyFile(props: ExportFormProps): ReactElement {
  const { language } = useWords();
  const late = useLatePart(fetchWeeklyReportPart, true, language);
  return <LatePlace late={late} view="week">{(part) => <FetchedFile {...props} part={part} />}</LatePlace>;
}

function FetchedFile({ part, ...props }: ExportFormProps & { readonly part: WeeklyReportPart }): ReactElement {
  const { checked, words } = props;
  const { language } = useWords();
  const { rules } = useLateWords();
  const filesOf = useCallback((now: Checked): readonly LeavingFile[] => {
    const document = part.weekDocument({ checked: now, today: now.today, language, words, rules }, part.words);
    return [{ name: `${document.name.toLowerCase().replace(/[^a-z0-9-]+/g, '-')}.csv`, type: 'text/csv', text: csvOf(document), count: 0, records: null }];
  }, [part, words, language, rules]);
  const files = useMemo(() => filesOf(checked), [filesOf, checked]);
  return <FileList {...props} files={files} filesOf={filesOf} asked="report" isCalendar={false} />;
}
