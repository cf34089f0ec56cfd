/** The sentences of a briefing; or that there are none, and whether that says much. */
import { Button } from '@fluentui/react-button';
import { Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons/svg/checkmark-circle';
import { Info20Regular } from '@fluentui/react-icons/svg/info';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Briefing, BriefingLine } from '../../briefing/briefing.ts';
import { useLineFocus } from '../hooks/use-line-focus.ts';
import type { LineSpot } from '../hooks/use-line-focus.ts';
import type { ListActions } from '../state/list-actions.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useViewsWords } from '../views-words.ts';
import { useWords } from '../words-context.tsx';
import { BriefingSentence } from './briefing-sentence.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column' },
  quiet: { display: 'grid', gridTemplateColumns: '20px minmax(0, 1fr)', columnGap: tokens.spacingHorizontalS, rowGap: tokens.spacingVerticalS, alignItems: 'start' },
  check: { color: tokens.colorStatusSuccessForeground1, '@media (forced-colors: active)': { color: 'inherit' } },
  info: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  which: { gridColumnStart: 2, justifySelf: 'start', minWidth: 'unset' },
});

export interface BriefingListProps {
  readonly briefing: Briefing<ListedFinding>;
  readonly actions: ListActions;
  /** The line that was used last; it outlives the panels that it opens. */
  readonly spot: LineSpot | null;
  readonly onSpot: (spot: LineSpot) => void;
  readonly onShow: (line: BriefingLine<ListedFinding>) => void;
  readonly quiet: QuietProps;
}

export function BriefingList({ briefing: { lines }, actions, spot, onSpot, onShow, quiet }: BriefingListProps): ReactElement {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { ignoring, setIgnoring, opener } = useLineFocus(lines, spot, list);
  if (lines.length === 0) return <Quiet {...quiet} />;
  return (
    <ul ref={list} className={styles.list}>
      {lines.map((line, index) => (
        <BriefingSentence
          key={line.code}
          line={line}
          actions={actions}
          onShow={onShow}
          isOpener={index === opener}
          onOpened={() => onSpot({ code: line.code, index })}
          isIgnoring={ignoring === line.code}
          onIgnoring={(isIgnoring) => setIgnoring(isIgnoring ? line.code : null)}
        />
      ))}
    </ul>
  );
}

export interface QuietProps {
  readonly posts: number;
  /** True where the pane has just made the calendar. */
  readonly isSetUp: boolean;
  /** How many rules lack a column: with any, quiet weeks do not pass for sound ones. */
  readonly notRun: number;
  readonly onNotRun: () => void;
}

function Quiet({ posts, isSetUp, notRun, onNotRun }: QuietProps): ReactElement {
  const styles = useStyles();
  const { pane, columns } = useWords();
  const { week } = useViewsWords();
  // Of a calendar without posts, that nothing was found in it says nothing.
  if (posts === 0) return <Text>{(isSetUp ? columns.ready : pane.noPosts).body}</Text>;
  return (
    <div className={styles.quiet}>
      {notRun === 0 ? <CheckmarkCircle20Regular className={styles.check} aria-hidden /> : <Info20Regular className={styles.info} aria-hidden />}
      <Text>{week.quiet(notRun)}</Text>
      {notRun > 0 && <Button size="small" className={styles.which} onClick={onNotRun}>{week.showNotRun(notRun)}</Button>}
    </div>
  );
}
