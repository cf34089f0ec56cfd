/** What bringing a file in would write, as groups to look through, and the one button that does; then the calendar's own rows. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useMemo, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import type { ExportRow, NetworkExport } from '../../../../exchange/exports/network-export.ts';
import { siteRowsOf } from '../../../../exchange/exports/site-rows.ts';
import type { SiteRows } from '../../../../exchange/exports/site-rows.ts';
import { isKnownByText, isNameless } from '../../../../exchange/results/result-keys.ts';
import type { Day } from '../../../../time/day.ts';
import { capital } from '../../../../words/format.ts';
import type { ToldTrouble } from '../../../../words/results-import-words.ts';
import { useResultsWrite } from '../../../hooks/use-results-write.ts';
import { toldTroubles } from '../../../state/import-troubles.ts';
import type { ImportSaid } from '../../../state/import-said.ts';
import type { ImportPlan } from '../../../hooks/use-results-import.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import { useWords } from '../../../words-context.tsx';
import { Disclosure } from '../../disclosure.tsx';
import type { ResultsViewProps } from '../results-view.tsx';
import { AbsentPosts, ExportPosts } from './import-posts.tsx';
import { MarkPublished } from './mark-published.tsx';
import { ReadingProgress } from './reading-progress.tsx';
import { UnsurePosts } from './unsure-posts.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  said: { overflowWrap: 'anywhere', outlineStyle: 'none' },
  title: { ...typographyStyles.subtitle2, margin: 0, overflowWrap: 'anywhere', outlineStyle: 'none' },
  write: { alignSelf: 'flex-start', minWidth: 0 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, minWidth: 0, overflowWrap: 'anywhere' },
});

export interface ImportPreviewProps extends Omit<ResultsViewProps, 'words' | 'checked'> {
  readonly read: NetworkExport;
  readonly plan: ImportPlan;
  /** Whether the calendar has changed since, and the plan is being made anew. */
  readonly isStale: boolean;
  readonly said: ImportSaid;
  readonly onSaid: (said: ImportSaid) => void;
  readonly onDone: (isDone: boolean) => void;
}

export function ImportPreview({ state, dispatch, actions, read, plan, isStale, said, onSaid, onDone }: ImportPreviewProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const { checked, input, preview, matches, matched } = plan;
  const { calendar, today } = checked;
  const count = preview.new.length + preview.changed.length;
  const all = count + preview.same + preview.kept.length;
  const isBusy = isStale || state.writing !== null;
  const [asked, setAsked] = useState(0);
  const isDone = asked > 0 && count === 0;
  useEffect(() => onDone(isDone), [isDone, onDone]);
  const paid = useMemo(() => read.rows.filter(({ level, isBoosted, isDoubtful }) => level === 'post' && isBoosted && isDoubtful !== true).length, [read]);
  const fresh = useMemo(() => [...matches.new, ...[...(input.chosen ?? [])].flatMap(([post, row]) => (row === null ? [post] : []))], [matches, input]);
  const [byText, unknowable] = useMemo(() => [preview.new.filter(isKnownByText).length, preview.new.filter(({ post }) => isUnknowable(read.rows[post])).length], [preview, read]);
  const shared = { rows: read.rows, today };
  return (
    <div className={styles.whole}>
      {isDone ? (
        <>
          <h3 className={styles.title} tabIndex={-1} data-rests="">{words.imported(asked)}</h3>
          {/* Not the one that was just pressed under another name. */}
          <Button key="see" appearance="primary" className={styles.write} onClick={() => dispatch({ type: 'panel-closed' })}>{words.seeResults}</Button>
        </>
      ) : all === 0 ? (
        <Text role="status" className={styles.said}>{words.nothingAtAll}</Text>
      ) : count === 0 ? (
        <Text role="status" className={styles.said}>{words.nothing(preview.tab ?? '')}</Text>
      ) : (
        <>
          <Text role="status" className={styles.said} tabIndex={-1} data-rests="">{words.count({ added: preview.new.length, renewed: preview.changed.length, same: preview.same, kept: preview.kept.length, tab: preview.tab })}</Text>
          <WriteButton state={state} actions={actions} input={input} count={count} isBusy={isBusy} onWrite={() => setAsked(count)} />
        </>
      )}
      {paid > 0 && <Caption1 className={styles.said}>{words.paid(paid)}</Caption1>}
      {byText > 0 && <Caption1 className={styles.said}>{words.byText(byText)}</Caption1>}
      {unknowable > 0 && <Caption1 className={styles.said}>{words.unknowable(unknowable)}</Caption1>}
      {count === 0 && <MarkPublished isMain={!isDone} isBusy={isBusy} state={state} checked={checked} actions={actions} read={read} matched={matched} unlinked={preview.unlinked.length} />}
      {matches.unsure.length > 0 && (
        <Disclosure name={words.unsure(matches.unsure.length)} isOpenAtFirst>{() => <UnsurePosts {...shared} calendar={calendar} unsure={matches.unsure} said={said} onSaid={onSaid} onShow={actions.revealNow} />}</Disclosure>
      )}
      {matched.length > 0 && (
        <Disclosure name={words.matched(matched.length)}>{() => <ExportPosts {...shared} label={words.matched(matched.length)} posts={matched} calendar={calendar} onShow={actions.revealNow} />}</Disclosure>
      )}
      {fresh.length > 0 && <Disclosure name={words.fresh(fresh.length)}>{() => <ExportPosts {...shared} label={words.fresh(fresh.length)} posts={fresh.map((post) => ({ post }))} hint={words.freshHint} />}</Disclosure>}
      <AccountFigures {...shared} site={siteRowsOf(read)} />
      {matches.scheduledAbsent.length > 0 && (
        <Disclosure name={words.absent(matches.scheduledAbsent.length)}>{() => <AbsentPosts calendar={calendar} rows={matches.scheduledAbsent} onShow={actions.revealNow} />}</Disclosure>
      )}
      <ToldLines read={read} plan={plan} isAll={all === 0} />
    </div>
  );
}

interface WriteButtonProps extends Pick<ImportPreviewProps, 'state' | 'actions'>, Pick<ImportPlan, 'input'> {
  readonly count: number;
  readonly isBusy: boolean;
  readonly onWrite: () => void;
}

/** Writes; what takes long before anything is written can be ended. */
function WriteButton({ state, actions, input, count, isBusy, onWrite }: WriteButtonProps): ReactElement {
  const styles = useStyles();
  const words = useImportWords();
  const { language, columns } = useWords();
  const { share, write, cancel } = useResultsWrite(state, actions);
  const button = useRef<HTMLButtonElement>(null);
  const start = (): void => {
    onWrite();
    write(input, language);
  };
  const end = (): void => {
    cancel();
    // What had the keyboard goes away.
    button.current?.focus();
  };
  return (
    <>
      {/* The types of Fluent know no ref of this React. */}
      <Button ref={button as React.Ref<never>} appearance="primary" className={styles.write} disabledFocusable={isBusy} onClick={start}>{words.write(count)}</Button>
      {share !== null && <ReadingProgress said={columns.writing.results} share={share} onCancel={end} />}
    </>
  );
}

/** Of no post: days of the account, parts of a web site, and what is of all days at once, which is never one of them. */
function AccountFigures({ site, ...shared }: { readonly rows: readonly ExportRow[]; readonly today: Day; readonly site: SiteRows | null }): ReactElement {
  const { rows } = shared;
  const words = useImportWords();
  const ofAccount = useMemo(() => rows.flatMap(({ level, isDoubtful }, post) => (level === 'day' && isDoubtful !== true ? [{ post }] : [])), [rows]);
  const ofDays = (isDated: boolean): typeof ofAccount => ofAccount.filter(({ post }) => (rows[post]?.day !== null) === isDated);
  const [days, totals] = [ofDays(true), ofDays(false)];
  const lists: readonly (readonly [label: string, posts: readonly { readonly post: number }[]])[] = site !== null ? [[words.siteRows(site), ofAccount]] : [
    [words.accountDays(days.length), days], [words.totals(totals.length), totals],
  ];
  return <>{lists.map(([label, posts]) => posts.length > 0 && <Disclosure key={label} name={label}>{() => <ExportPosts {...shared} label={label} posts={posts} />}</Disclosure>)}</>;
}

/** Nothing but its figures tells it from another post of the kind. */
function isUnknowable(row: ExportRow | undefined): boolean {
  return row !== undefined && isNameless(row) && row.day === null;
}

/** Dates that are wrong make all else wrong: that is not to be overlooked. */
const GRAVE: ReadonlySet<string> = new Set<ToldTrouble['kind']>(['dates-turned', 'dates-mixed', 'date-ahead', 'weekday-wrong', 'id-shortened', 'measure-grouped', 'over-reach']);
const LEFT = ['unsure', 'replies', 'repeated', 'undated', 'withoutFigures'] as const;

interface ToldLinesProps extends Pick<ImportPreviewProps, 'read' | 'plan'> {
  /** Whether nothing of the file is brought in: then these lines say why. */
  readonly isAll: boolean;
}

/** What of the file is left out, or was not what it should be. */
function ToldLines({ read, plan: { preview: { left, lacking, unread } }, isAll }: ToldLinesProps): ReactElement | null {
  const styles = useStyles();
  const words = useImportWords();
  const troubles = useMemo(() => toldTroubles(read.troubles), [read]);
  const lines = [
    ...troubles.map((trouble) => capital(words.saidOf(trouble))),
    ...LEFT.flatMap((why) => (left[why] === 0 ? [] : [`${words.leftOut(why, left[why])}.`])),
    ...(lacking.length === 0 ? [] : [words.lacking(lacking)]),
    ...(unread.length === 0 ? [] : [words.unread(unread)]),
  ];
  if (lines.length === 0) return null;
  const isGrave = isAll || unread.length > 0 || troubles.some(({ kind }) => GRAVE.has(kind));
  return <Disclosure name={words.told(lines.length)} isOpenAtFirst={isGrave}>{() => <ul className={styles.list}>{lines.map((line) => <li key={line}><Caption1>{line}</Caption1></li>)}</ul>}</Disclosure>;
}
