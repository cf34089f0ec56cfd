/** What bringing a file in would write, as groups to look through, and the one button that does; then the calendar's own rows. */
import { Button } from '@fluentui/react-button';
import { Caption1, Text } from '@fluentui/react-text';
import { tokens, typographyStyles } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useEffect, useMemo, useState } from 'react';
import type { ReactElement } from 'react';
import type { ExportRow, NetworkExport } from '../../../../exchange/exports/network-export.ts';
import { isKnownByText, isNameless } from '../../../../exchange/results/result-keys.ts';
import type { Day } from '../../../../time/day.ts';
import { toldTroubles } from '../../../state/import-troubles.ts';
import type { ImportSaid } from '../../../state/import-said.ts';
import type { ImportPlan } from '../../../hooks/use-results-import.ts';
import { useImportWords } from '../../../results-import-words-context.ts';
import { useWords } from '../../../words-context.tsx';
import { writeResults } from '../../../write-results.ts';
import { Disclosure } from '../../disclosure.tsx';
import type { ResultsViewProps } from '../results-view.tsx';
import { AbsentPosts, ExportPosts } from './import-posts.tsx';
import { MarkPublished } from './mark-published.tsx';
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
  const { language } = useWords();
  const { checked, input, preview, matches, matched } = plan;
  const { calendar, today } = checked;
  const count = preview.new.length + preview.changed.length;
  const all = count + preview.same + preview.kept.length;
  const isBusy = isStale || state.writing !== null;
  const [asked, setAsked] = useState(0);
  const isDone = asked > 0 && count === 0;
  useEffect(() => onDone(isDone), [isDone, onDone]);
  const paid = useMemo(() => read.rows.filter(({ level, isBoosted }) => level === 'post' && isBoosted).length, [read]);
  const fresh = useMemo(() => [...matches.new, ...[...(input.chosen ?? [])].flatMap(([post, row]) => (row === null ? [post] : []))], [matches, input]);
  const byText = useMemo(() => preview.new.filter(isKnownByText).length, [preview]);
  const unknowable = useMemo(() => preview.new.filter(({ post }) => isUnknowable(read.rows[post])).length, [preview, read]);
  const shared = { rows: read.rows, today };
  const write = (): void => {
    setAsked(count);
    actions.ask(writeResults(input), language);
  };
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
          <Button appearance="primary" className={styles.write} disabledFocusable={isBusy} onClick={write}>{words.write(count)}</Button>
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
        <Disclosure name={words.matched(matched.length)}>{() => <ExportPosts {...shared} posts={matched} calendar={calendar} onShow={actions.revealNow} />}</Disclosure>
      )}
      {fresh.length > 0 && <Disclosure name={words.fresh(fresh.length)}>{() => <ExportPosts {...shared} posts={fresh.map((post) => ({ post }))} hint={words.freshHint} />}</Disclosure>}
      <AccountFigures {...shared} />
      {matches.scheduledAbsent.length > 0 && (
        <Disclosure name={words.absent(matches.scheduledAbsent.length)}>{() => <AbsentPosts calendar={calendar} rows={matches.scheduledAbsent} onShow={actions.revealNow} />}</Disclosure>
      )}
      <ToldLines read={read} plan={plan} />
    </div>
  );
}

/** Of no post: days of the account, and what is of all days at once, which is never one of them. */
function AccountFigures(shared: { readonly rows: readonly ExportRow[]; readonly today: Day }): ReactElement {
  const { rows } = shared;
  const words = useImportWords();
  const ofAccount = useMemo(() => rows.flatMap(({ level }, post) => (level === 'day' ? [{ post }] : [])), [rows]);
  const days = ofAccount.filter(({ post }) => rows[post]?.day !== null);
  const totals = ofAccount.filter(({ post }) => rows[post]?.day === null);
  return (
    <>
      {days.length > 0 && <Disclosure name={words.accountDays(days.length)}>{() => <ExportPosts {...shared} posts={days} />}</Disclosure>}
      {totals.length > 0 && <Disclosure name={words.totals(totals.length)}>{() => <ExportPosts {...shared} posts={totals} />}</Disclosure>}
    </>
  );
}

/** Nothing but its figures tells it from another post of the kind. */
function isUnknowable(row: ExportRow | undefined): boolean {
  return row !== undefined && isNameless(row) && row.day === null;
}

const LEFT = ['unsure', 'replies', 'repeated', 'undated', 'withoutFigures'] as const;

/** What of the file is left out, or was not what it should be. */
function ToldLines({ read, plan: { preview: { left, lacking } } }: { readonly read: NetworkExport; readonly plan: ImportPlan }): ReactElement | null {
  const styles = useStyles();
  const words = useImportWords();
  const troubles = useMemo(() => toldTroubles(read.troubles), [read]);
  const lines = [
    ...troubles.map((trouble) => capitalised(words.saidOf(trouble))),
    ...LEFT.flatMap((why) => (left[why] === 0 ? [] : [`${words.leftOut(why, left[why])}.`])),
    ...(lacking.length === 0 ? [] : [words.lacking(lacking)]),
  ];
  if (lines.length === 0) return null;
  // Dates that were swapped make all else wrong: that is not to be overlooked.
  const isGrave = troubles.some(({ kind }) => kind === 'dates-turned' || kind === 'dates-mixed' || kind === 'id-shortened');
  return <Disclosure name={words.told(lines.length)} isOpenAtFirst={isGrave}>{() => <ul className={styles.list}>{lines.map((line) => <li key={line}><Caption1>{line}</Caption1></li>)}</ul>}</Disclosure>;
}

function capitalised(line: string): string {
  return line.slice(0, 1).toUpperCase() + line.slice(1);
}
