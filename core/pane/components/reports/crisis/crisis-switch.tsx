/** Puts the posts of the next days on hold in one press, and back: what would change stands there before it is written. */
import { Button } from '@fluentui/react-button';
import { Caption1, Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { BackPlan, HeldNow, PostSoon, UnclearPost } from '../../../../crisis/crisis.ts';
import { channelTitle } from '../../../../networks/network-names.ts';
import type { ReportedPost } from '../../../../report/weekly/weekly-report.ts';
import { writtenChannel } from '../../../../table/decode-channel.ts';
import type { CrisisViewWords } from '../../../../words/crisis-view-words.ts';
import type { TrackingWords } from '../../../../words/tracking-words.ts';
import type { WeekWords } from '../../../../words/week-words.ts';
import { useCrisis } from '../../../hooks/use-crisis.ts';
import type { Checked } from '../../../load-findings.ts';
import { refusalGroups } from '../../../state/mark-groups.ts';
import { useViewsWords } from '../../../views-words.ts';
import { useWords } from '../../../words-context.tsx';
import type { CrisisTexts, ShownHold } from '../../../write-crisis.ts';
import { forgetLost, toolsOf, writeBack, writeHold } from '../../../write-crisis.ts';
import { Message } from '../../message.tsx';
import type { CellLine } from '../../section/cell-lines.tsx';
import { CellLines } from '../../section/cell-lines.tsx';
import { useSectionStyles } from '../../section-styles.ts';
import type { ReportsViewProps } from '../reports-view.tsx';

const useStyles = makeStyles({
  whole: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, minWidth: 0 },
  said: { overflowWrap: 'anywhere' },
  start: { alignSelf: 'flex-start', minWidth: 0 },
});

export interface CrisisSwitchProps extends Omit<ReportsViewProps, 'shown' | 'onClose'> {
  readonly crisisWords: CrisisViewWords;
}

export function CrisisSwitch(props: CrisisSwitchProps): ReactElement {
  const { checked, actions, crisisWords: words } = props;
  const styles = useStyles();
  const { language, columns: { skipped }, faults, pane } = useWords();
  const { found, fault, lookAgain } = useCrisis(checked, language, actions);
  if (fault !== null) return <Message intent="error" words={faults[fault]} action={{ label: pane.tryAgain, onClick: lookAgain }} />;
  if (found === null) return <Caption1 role="status">{words.reading}</Caption1>;
  const { tracked, crisis: { posts, held, unclear }, hold, back } = found;
  const texts: CrisisTexts = { language, words, skipped };
  return (
    <div className={styles.whole}>
      {/* The way back comes first where there is one. */}
      {held.length > 0 && <Held {...props} texts={texts} held={held} plan={back} />}
      {(posts.length > 0 || held.length + unclear.length === 0) && <Soon {...props} texts={texts} shown={{ tracked, posts, plan: hold }} isMain={held.length === 0} />}
      {unclear.length > 0 && <Unclear {...props} posts={unclear} />}
    </div>
  );
}

function Soon({ state, checked, actions, crisisWords: words, texts, shown, isMain }: CrisisSwitchProps & { readonly texts: CrisisTexts; readonly shown: ShownHold; readonly isMain: boolean }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { tracking, week } = useViewsWords();
  const { posts, plan } = shown;
  if (posts.length === 0) return <Text className={styles.said}>{words.none}</Text>;
  const canHold = plan.marks.length > 0;
  const scheduled = posts.filter(({ isScheduled }) => isScheduled);
  const refused = refusalsOf(plan, checked, tracking);
  // What a list lacks is said once, with what to do about it.
  const unlisted = new Set(plan.refused.flatMap(({ row, reason }) => (reason === 'not-in-list' ? [row] : [])));
  const line = ({ row, post, stood, tool }: PostSoon, facts: string) =>
    ({ key: String(row), name: post.text || words.untitled, facts: [...whenAndWhere(post, checked.calendar, week), facts || words.state(stood[0].state), ...(facts === '' && tool !== '' ? [tool] : [])].join(' · '), cell: post.cell });
  return (
    <Section title={words.soon}>
      {canHold && <Text className={styles.said}>{words.intro}</Text>}
      {scheduled.length > 0 && <Caption1 className={styles.said}>{words.reminder(toolsOf(scheduled))}</Caption1>}
      {canHold && (
        <Button className={styles.start} appearance={isMain ? 'primary' : 'secondary'} disabledFocusable={state.writing !== null} onClick={() => actions.ask(writeHold(shown, texts), language)}>
          {words.hold(plan.marks.length)}
        </Button>
      )}
      <CellLines label={words.soon} lines={posts.flatMap((post) => (refused.has(post.row) ? [] : [line(post, '')]))} onShow={actions.revealNow} moreOf={words.morePosts} />
      {refused.size > 0 && (
        <>
          <Text weight="semibold">{words.refused}</Text>
          {unlisted.size > 0 && <Text className={styles.said}>{words.listLacks}</Text>}
          <CellLines label={words.refused} lines={posts.flatMap((post) => (refused.has(post.row) ? [line(post, unlisted.has(post.row) ? '' : (refused.get(post.row) ?? ''))] : []))} onShow={actions.revealNow} moreOf={words.morePosts} />
        </>
      )}
    </Section>
  );
}

function Held({ state, checked, actions, crisisWords: words, texts, held, plan }: CrisisSwitchProps & { readonly texts: CrisisTexts; readonly held: readonly HeldNow[]; readonly plan: BackPlan }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { tracking, week } = useViewsWords();
  const refused = refusalsOf(plan, checked, tracking);
  const line = ({ held: { key, channel, label, state: before }, standing, row, post, now }: HeldNow): CellLine => ({
    key: `${key} ${channel ?? ''}`,
    name: post?.text || label || words.untitled,
    facts: [...(post === null ? [] : whenAndWhere(post, checked.calendar, week, channel)), refused.get(row ?? -1) ?? words.standing(standing, before, now)].join(' · '),
    cell: post?.cell ?? null,
  });
  const isRefused = ({ row }: HeldNow): boolean => row !== null && refused.has(row);
  const isBusy = state.writing !== null;
  const canEnd = plan.marks.length > 0 || plan.settled.length > 0;
  return (
    <Section title={words.heldTitle}>
      <Text className={styles.said}>{words.heldIntro}</Text>
      {canEnd && (
        <Button className={styles.start} appearance="primary" disabledFocusable={isBusy} onClick={() => actions.ask(writeBack(plan, texts), language)}>{words.back(plan.marks.length)}</Button>
      )}
      <CellLines label={words.heldTitle} lines={held.flatMap((one) => (isRefused(one) ? [] : [line(one)]))} onShow={actions.revealNow} moreOf={words.morePosts} />
      {refused.size > 0 && (
        <>
          <Text weight="semibold">{words.backRefused}</Text>
          <CellLines label={words.backRefused} lines={held.flatMap((one) => (isRefused(one) ? [line(one)] : []))} onShow={actions.revealNow} moreOf={words.morePosts} />
        </>
      )}
      {plan.lost.length > 0 && <Button size="small" className={styles.start} disabledFocusable={isBusy} onClick={() => actions.ask(forgetLost(plan.lost, words), language)}>{words.forget(plan.lost.length)}</Button>}
    </Section>
  );
}

function Unclear({ checked, actions, crisisWords: words, posts }: CrisisSwitchProps & { readonly posts: readonly UnclearPost[] }): ReactElement {
  const styles = useStyles();
  const { tracking, week } = useViewsWords();
  const { calendar, today } = checked;
  return (
    <Section title={words.unclear}>
      <Text className={styles.said}>{words.unclearIntro}</Text>
      <CellLines
        label={words.unclear}
        lines={posts.map(({ row, post, reason, word }) => ({
          key: String(row), name: post.text || words.untitled, cell: post.cell,
          facts: [...whenAndWhere(post, calendar, week), tracking.refusals[reason]({ word, through: [], day: null, offered: [], from: null, today })].join(' · '),
        }))}
        onShow={actions.revealNow}
        moreOf={words.morePosts}
      />
    </Section>
  );
}

/** Why each row of a plan can't be changed. */
function refusalsOf({ refused }: Pick<BackPlan, 'refused'>, { today }: Checked, { refusals }: TrackingWords): ReadonlyMap<number, string> {
  return new Map(refusalGroups(refused, today).flatMap(({ reason, parts, posts }) => posts.map(({ row }) => [row, refusals[reason](parts)] as const)));
}

function Section({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactElement {
  const styles = useSectionStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Subtitle2 as="h3" id={id} className={styles.title}>{title}</Subtitle2>
      {children}
    </section>
  );
}

/** @param only The one channel that is meant; null for all of them. */
function whenAndWhere({ day, minutes, channels }: ReportedPost, calendar: Checked['calendar'], { moment }: WeekWords, only: string | null = null): readonly string[] {
  const own = only === null ? null : writtenChannel(calendar, only);
  const where = channels.filter((channel) => own === null || channel === own).map(channelTitle).join(', ');
  return [day === null ? '' : moment(day, minutes), where].filter((part) => part !== '');
}
