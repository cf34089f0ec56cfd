/** This week and the next: at most five sentences, how far the posts are, and what waits to be marked. */
import { Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useId, useMemo } from 'react';
import type { ReactElement } from 'react';
import { brief } from '../../briefing/briefing.ts';
import { peopleOf } from '../../briefing/people.ts';
import { postsAhead } from '../../briefing/posts-ahead.ts';
import { useViewsWords } from '../views-words.ts';
import { findingListActions } from '../finding-list-actions.ts';
import type { LineSpot } from '../hooks/use-line-focus.ts';
import { lackingCount } from '../state/not-run.ts';
import { useWords } from '../words-context.tsx';
import { BriefingCounts } from './briefing-counts.tsx';
import { BriefingList } from './briefing-list.tsx';
import type { CheckedViewProps } from './checked-view.tsx';
import { PersonChoice } from './person-choice.tsx';
import { PostList } from './post-list.tsx';
import { useSectionStyles } from './section-styles.ts';
import { TrackingSection, UnconfirmedSection } from './tracking-section.tsx';

const useStyles = makeStyles({
  week: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}` },
});

export interface WeekViewProps extends CheckedViewProps {
  /** The sentence that was used last. */
  readonly spot: LineSpot | null;
  readonly onSpot: (spot: LineSpot) => void;
}

export function WeekView(props: WeekViewProps): ReactElement {
  const { state, checked, dispatch, actions, spot, onSpot } = props;
  const styles = { ...useSectionStyles(), ...useStyles() };
  const { language } = useWords();
  const { week } = useViewsWords();
  const id = useId();
  const { calendar, findings, today } = checked;
  const people = useMemo(() => peopleOf(calendar), [calendar]);
  // Whoever left the calendar is nobody's choice any more.
  const person = people.find(({ key }) => key === state.person)?.key ?? null;
  const open = useMemo(
    () => findings.filter(({ people: theirs, triaged: { standing } }) => standing === 'open' && (person === null || theirs.includes(person))),
    [findings, person],
  );
  const briefing = useMemo(() => brief(open, today), [open, today]);
  const ahead = useMemo(() => postsAhead(calendar, today, person), [calendar, today, person]);
  return (
    <div className={styles.week}>
      <section className={styles.section} aria-labelledby={`${id}-briefing`}>
        <div className={styles.head}>
          <Subtitle2 as="h2" id={`${id}-briefing`} className={styles.title}>{week.heading}</Subtitle2>
          <PersonChoice people={people} chosen={person} onChoose={actions.choosePerson} />
        </div>
        <BriefingList
          briefing={briefing}
          actions={findingListActions(props, language)}
          spot={spot}
          onSpot={onSpot}
          onShow={({ code, findings: [first], findings: { length } }) => {
            if (length === 1) actions.revealNow(first.finding.cells[0]);
            else dispatch({ type: 'rule-shown', code });
          }}
          quiet={{ posts: checked.posts, isSetUp: state.isSetUp, notRun: lackingCount(checked.notRun), onNotRun: () => dispatch({ type: 'not-run-shown' }) }}
        />
        <BriefingCounts briefing={briefing} onPlace={(place) => dispatch({ type: 'place-shown', place })} />
      </section>
      {checked.content === 'calendar' && checked.posts > 0 && (
        <>
          <UnconfirmedSection {...props} person={person} open={open} />
          <TrackingSection {...props} person={person} />
        </>
      )}
      {person !== null && (
        <section className={styles.section} aria-labelledby={`${id}-mine`}>
          <Subtitle2 as="h2" id={`${id}-mine`} className={styles.title}>{week.myPosts}</Subtitle2>
          <PostList posts={ahead.filter(({ day }) => day >= today)} none={week.noPosts} isStateShown onShow={actions.revealNow} />
        </section>
      )}
    </div>
  );
}
