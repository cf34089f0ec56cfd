/** At the bottom, what was done last and the way back, or why it could not be done; below it what always stands there. */
import { Button } from '@fluentui/react-button';
import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-message-bar';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef } from 'react';
import type { Dispatch, ReactElement, ReactNode } from 'react';
import type { CellRef } from '../../table/cell-ref.ts';
import type { Done, LeftPost } from '../../words/behaviour-words.ts';
import { UNCOVERED_MARGIN, useCoveredBottom } from '../hooks/use-covered-bottom.ts';
import type { PaneActions } from '../pane-session.ts';
import type { PaneEvent } from '../state/pane-reducer.ts';
import type { PaneState } from '../state/pane-state.ts';
import { isUndoable } from '../state/undoable.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { troubleWords } from '../write-trouble.ts';
import { HarmLine } from './harm-line.tsx';
import { LeftPosts } from './left-posts.tsx';

const useStyles = makeStyles({
  line: {
    position: 'sticky', bottom: 0, zIndex: 1, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, flexShrink: 0, padding: tokens.spacingHorizontalS,
    backgroundColor: tokens.colorNeutralBackground1,
    '@media (max-height: 320px)': { position: 'static' },
    '& button': { scrollMarginBottom: UNCOVERED_MARGIN },
  },
  said: { overflowWrap: 'anywhere' },
  body: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

export interface ResultLineProps {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  readonly actions: PaneActions;
}

export interface BottomProps extends ResultLineProps {
  /** What always stands there; false for nothing. */
  readonly children?: ReactNode;
}

export function ResultLine(props: BottomProps): ReactElement | null {
  const { state: { done, trouble, harm }, children } = props;
  return trouble === null && done === null && harm === null && (children === undefined || children === false) ? null : <Line {...props} />;
}

function Line({ state, dispatch, actions, children }: BottomProps): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { done, trouble, harm, writing } = state;
  const line = useRef<HTMLDivElement>(null);
  useCoveredBottom(line, 'line');
  return (
    <div ref={line} className={styles.line}>
      {harm !== null && (
        <HarmLine
          harm={harm}
          isBusy={writing !== null}
          onPutBack={() => actions.ask({ kind: 'put-back', harmed: harm.cells }, language)}
          onDismiss={() => dispatch({ type: 'harm-dismissed' })}
        />
      )}
      {trouble !== null && <TroubleLine state={state} trouble={trouble} dispatch={dispatch} actions={actions} />}
      {trouble === null && done !== null && <DoneLine state={state} done={done} dispatch={dispatch} actions={actions} />}
      {children}
    </div>
  );
}

interface EndsProps extends ResultLineProps {
  readonly isUndone: boolean;
  readonly isMark: boolean;
  /** Where it was done. */
  readonly cell?: CellRef;
}

function Ends({ isUndone, isMark, cell, state: { writing }, dispatch, actions }: EndsProps): ReactElement {
  const { behaviour, week } = useViewsWords();
  return (
    <MessageBarActions
      containerAction={<Button appearance="transparent" icon={<Dismiss16Regular />} aria-label={behaviour.dismiss} onClick={() => dispatch({ type: 'done-dismissed' })} />}
    >
      {cell !== undefined && <Button size="small" onClick={() => actions.revealNow(cell)}>{week.show}</Button>}
      {isUndone && <Button size="small" disabledFocusable={writing !== null} onClick={actions.undo}>{isMark ? behaviour.undoMark : behaviour.undo}</Button>}
    </MessageBarActions>
  );
}

function TroubleLine({ trouble: { what, trouble }, ...props }: ResultLineProps & { readonly trouble: NonNullable<PaneState['trouble']> }): ReactElement {
  const styles = useStyles();
  const words = useWords();
  const { title, body } = troubleWords(what, trouble, words);
  return (
    <MessageBar intent={trouble.kind === 'fault' && trouble.fault === 'cancelled' ? 'info' : 'error'} layout="multiline">
      <MessageBarBody className={styles.body}>{`${title}. ${body}`}</MessageBarBody>
      {/* What was, or may have been, made of it before the host stopped can be taken back. */}
      <Ends {...props} isMark={what === 'mark'} isUndone={what === 'mark' && trouble.kind === 'fault' && trouble.extent !== 'nothing'} />
    </MessageBar>
  );
}

function DoneLine({ done, ...props }: ResultLineProps & { readonly done: Done }): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const left = leftOf(done);
  const cell = whereOf(done, props.state);
  const isMark = done.kind === 'marked' || (done.kind === 'reverted' && done.marks !== undefined);
  return (
    <>
      <MessageBar intent={isWhole(done) ? 'success' : 'warning'} {...(isMark || done.kind === 'told' ? { layout: 'multiline' } : {})}>
        <MessageBarBody className={styles.said}>{behaviour.done(done)}</MessageBarBody>
        <Ends {...props} isMark={isMark} isUndone={isUndoable(done)} {...(cell === undefined ? {} : { cell })} />
      </MessageBar>
      {left.length > 0 && <LeftPosts left={left} onShow={props.actions.revealNow} />}
    </>
  );
}

/** The tab that was written is there once it has been read. */
function whereOf(done: Done, { loaded }: PaneState): CellRef | undefined {
  if (done.kind === 'promoted') return done.cell;
  const sheet = done.kind === 'told' ? loaded?.found.seen.sheets.find(({ name }) => name === done.tab) : undefined;
  return sheet === undefined ? undefined : { sheet: sheet.id, row: 0, column: 0 };
}

function leftOf(done: Done): readonly LeftPost[] {
  if (done.kind === 'marked') return done.left;
  return done.kind === 'reverted' ? (done.marks?.left ?? []) : [];
}

/** Whether nothing was left, and nothing is unsure. */
function isWhole(done: Done): boolean {
  switch (done.kind) {
    case 'mended':
      return done.skipped + done.unknown === 0;
    case 'marked':
      return done.left.length + done.unknown === 0;
    case 'ids-added':
      return done.alike === null;
    case 'told':
      return done.isWhole;
    case 'shifts-added':
    case 'absences-added':
    case 'results-added':
      return done.left === 0;
    case 'reverted':
      return done.left + done.unknown === 0;
    default:
      return true;
  }
}
