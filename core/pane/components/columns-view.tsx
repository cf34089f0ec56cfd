/** The calendar's columns: what each was taken for, to be corrected and confirmed. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { Dispatch, KeyboardEvent, ReactElement } from 'react';
import { toRemember } from '../../recognise/mapping.ts';
import type { Mapping } from '../../recognise/mapping.ts';
import { useColumnsDraft } from '../hooks/use-columns-draft.ts';
import type { Loaded } from '../load-findings.ts';
import { movedSentence } from '../moved-sentence.ts';
import type { PaneActions } from '../pane-session.ts';
import { areEnough, hasDate } from '../state/column-use.ts';
import type { DraftEvent } from '../state/columns-draft.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { useWords } from '../words-context.tsx';
import { ColumnList } from './column-list.tsx';
import { ColumnsFooter } from './columns-footer.tsx';
import { ColumnsIntro } from './columns-intro.tsx';
import { LiveRegion } from './live-region.tsx';

const useStyles = makeStyles({
  view: { flexGrow: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
});

export interface ColumnsViewProps {
  readonly state: PaneState;
  readonly loaded: Loaded;
  /** What the view begins with. */
  readonly recognised: Mapping;
  readonly actions: PaneActions;
  readonly dispatch: Dispatch<PaneEvent>;
  /** What the person said waits unless it is settled: confirmed, or taken back. */
  readonly onClose: (isSettled: boolean) => void;
}

export function ColumnsView({ state, loaded, recognised, actions, dispatch, onClose }: ColumnsViewProps): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const titleId = useId();
  const { draft } = state.columns;
  const change = (event: DraftEvent): void => dispatch({ type: 'columns-drafted', change: event });
  const { mapping, columns } = useColumnsDraft(loaded, recognised, draft);
  const confirm = (): void => {
    if (!areEnough(columns)) return change({ type: 'refused' });
    const isCalendar = mapping.sheet === recognised.sheet;
    if (isCalendar && columns.every((column, index) => column.isRemembered === true && column === mapping.columns[index])) return onClose(true);
    actions.forgetOrigin();
    actions.saveColumns(toRemember({ ...mapping, columns }), words.language);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') onClose(false);
  };
  const isDateLacking = areEnough(columns) && !hasDate(columns);
  const { tooFew, noDate } = words.columns;
  const moved = movedSentence(draft.moved, columns, words);
  const notice = draft.isRefused ? `${tooFew.title}. ${tooFew.body}` : isDateLacking ? `${moved} ${noDate.title}. ${noDate.body}`.trim() : moved;
  return (
    <section className={styles.view} aria-labelledby={titleId} onKeyDown={onKeyDown}>
      <ColumnsIntro
        titleId={titleId}
        mapping={mapping}
        troubles={loaded.found.settings.troubles}
        isDeclined={loaded.kind === 'declined'}
        // A view that opened by itself leaves the keyboard where it is.
        isFocused={state.columns.view === 'opened'}
        onTab={(sheet) => change({ type: 'tab-chosen', from: mapping.sheet, sheet })}
      />
      <ColumnList
        mapping={mapping}
        columns={columns}
        draft={draft}
        areQuestionsFirst={loaded.kind === 'checked'}
        onChoose={(key, use) => change({ type: 'use-chosen', columns, key, use })}
        onVisit={(column) => actions.revealSoon({ sheet: mapping.sheet, row: Math.max(0, mapping.headerRow), column })}
      />
      <ColumnsFooter
        state={state}
        isRefused={draft.isRefused}
        isDateLacking={isDateLacking}
        onConfirm={confirm}
        // What is put off is asked again; what is cancelled is taken back.
        onLeave={() => onClose(state.columns.view === 'opened')}
        onUseForNow={() => actions.useColumnsForNow(toRemember({ ...mapping, columns }))}
      />
      <LiveRegion message={notice} />
    </section>
  );
}
