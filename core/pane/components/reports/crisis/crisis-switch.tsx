/** Puts the posts of the next days on hold in one press, and back: what would change stands there before it is written. */
import { Button } from '@fluentui/react-button';
import { Caption1, Subtitle2, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { BackPlan, HeldNow, HoldPlan, PostSoon } from '../../../../crisis/crisis.ts';
import { channelTitle } from '../../../../networks/network-names.ts';
import type { ReportedPost } from '../../../../report/weekly/weekly-report.ts';
import type { CrisisViewWords } from '../../../../words/crisis-view-words.ts';
import type { WeekWords } from '../../../../words/week-words.ts';
import { channelWords } from '../../../channel-words.ts';
import { useCrisis } from '../../../hooks/use-crisis.ts';
import { refusalGroups } from '../../../state/mark-groups.ts';
import { useViewsWords } from '../../../views-words.ts';
import { useWords } from '../../../words-context.tsx';
import { forgetLost, toolsOf, writeBack, writeHold } from '../../../write-crisis.ts';
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
  const { language } = useWords();
  const found = useCrisis(checked, language, actions);
  if (found === null) return <Caption1 role="status">{words.reading}</Caption1>;
  const { crisis: { posts, held }, hold, back } = found;
  return (
    <div className={styles.whole}>
      {/* The way back comes first where there is one. */}
      {held.length > 0 && <Held {...props} held={held} plan={back} />}
      {(posts.length > 0 || held.length === 0) && <Soon {...props} posts={posts} plan={hold} isMain={held.length === 0} />}
    </div>
  );
}

function Soon({ state, checked, actions, crisisWords: words, posts, plan, isMain }: CrisisSwitchProps & { readonly posts: readonly PostSoon[]; readonly plan: HoldPlan; readonly isMain: boolean }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { tracking, week } = useViewsWords();
  if (posts.length === 0) return <Text className={styles.said}>{words.none}</Text>;
  const scheduled = posts.filter(({ isScheduled }) => isScheduled);
  const refused = new Map(refusalGroups(plan.refused, checked.today).flatMap(({ reason, parts, posts: rows }) => rows.map(({ row }) => [row, tracking.refusals[reason](parts)] as const)));
  const line = ({ row, post, stood, tool }: PostSoon, facts: string) =>
    ({ key: String(row), name: post.text || words.untitled, facts: [...whenAndWhere(post, checked.calendar, week), facts || words.state(stood[0].state), ...(facts === '' && tool !== '' ? [tool] : [])].join(' · '), cell: post.cell });
  return (
    <Section title={words.soon}>
      <Text className={styles.said}>{words.intro}</Text>
      {scheduled.length > 0 && <Caption1 className={styles.said}>{words.reminder(toolsOf(scheduled))}</Caption1>}
      <Button
        className={styles.start} appearance={isMain ? 'primary' : 'secondary'} disabledFocusable={state.writing !== null || plan.marks.length === 0}
        onClick={() => actions.ask(writeHold(plan, words), language)}
      >
        {words.hold(plan.marks.length)}
      </Button>
      <CellLines label={words.soon} lines={posts.flatMap((post) => (refused.has(post.row) ? [] : [line(post, '')]))} onShow={actions.revealNow} moreOf={words.morePosts} />
      {refused.size > 0 && (
        <>
          <Text weight="semibold">{words.refused}</Text>
          <CellLines label={words.refused} lines={posts.flatMap((post) => (refused.has(post.row) ? [line(post, refused.get(post.row) ?? '')] : []))} onShow={actions.revealNow} moreOf={words.morePosts} />
        </>
      )}
    </Section>
  );
}

function Held({ state, checked, actions, crisisWords: words, held, plan }: CrisisSwitchProps & { readonly held: readonly HeldNow[]; readonly plan: BackPlan }): ReactElement {
  const styles = useStyles();
  const { language } = useWords();
  const { week } = useViewsWords();
  const isBusy = state.writing !== null;
  const canEnd = plan.marks.length > 0 || plan.settled.length > 0;
  return (
    <Section title={words.heldTitle}>
      <Text className={styles.said}>{words.heldIntro}</Text>
      {canEnd && (
        <Button className={styles.start} appearance="primary" disabledFocusable={isBusy} onClick={() => actions.ask(writeBack(plan, words), language)}>{words.back(plan.marks.length)}</Button>
      )}
      <CellLines
        label={words.heldTitle}
        lines={held.map(({ held: { key, channel, label, state: before }, standing, post, now }) => ({
          key: `${key} ${channel ?? ''}`,
          name: post?.text || label || words.untitled,
          facts: [...(post === null ? [] : whenAndWhere(post, checked.calendar, week, channel)), words.standing(standing, before, now)].join(' · '),
          cell: post?.cell ?? null,
        }))}
        onShow={actions.revealNow}
        moreOf={words.morePosts}
      />
      {plan.lost.length > 0 && <Button size="small" className={styles.start} disabledFocusable={isBusy} onClick={() => actions.ask(forgetLost(plan.lost, words), language)}>{words.forget(plan.lost.length)}</Button>}
    </Section>
  );
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
function whenAndWhere({ day, minutes, channels }: ReportedPost, calendar: Parameters<typeof channelWords>[0], { moment }: WeekWords, only: string | null = null): readonly string[] {
  const own = channelWords(calendar);
  const where = channels.filter((channel) => only === null || channel === only).map((channel) => own.get(channel) ?? channelTitle(channel)).join(', ');
  return [day === null ? '' : moment(day, minutes), where].filter((part) => part !== '');
}
