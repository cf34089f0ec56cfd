/** How often each channel speaks, where the plan goes silent, and what could fill it. */
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import { useMemo } from 'react';
import type { ReactElement } from 'react';
import { unreadTargets } from '../../../cadence/unread-targets.ts';
import { channelTitle } from '../../../networks/network-names.ts';
import { sideCell } from '../../../side-tabs/side-tabs.ts';
import { ALL_CHANNELS, writtenChannel } from '../../../table/decode-channel.ts';
import type { CadenceViewWords } from '../../../words/cadence-view-words.ts';
import { cadenceFormula } from '../../cadence-formula.ts';
import { cadenceViewOf } from '../../cadence-view-of.ts';
import { CadenceWordsContext } from '../../cadence-words-context.ts';
import { setUpChannelsTab } from '../../set-up-channels-tab.ts';
import { useViewsWords } from '../../views-words.ts';
import { useWords } from '../../words-context.tsx';
import type { CheckedViewProps } from '../checked-view.tsx';
import { CellLines } from '../section/cell-lines.tsx';
import { FormulaSection } from '../section/formula-section.tsx';
import { ViewEmpty } from '../section/view-empty.tsx';
import { ViewSection } from '../section/view-section.tsx';
import { FillSection } from './fill-section.tsx';
import { HabitsSection } from './habits-section.tsx';
import { RhythmSection } from './rhythm-section.tsx';
import { WeeksSection } from './weeks-section.tsx';
import type { SectionProps } from './weeks-section.tsx';

const useStyles = makeStyles({
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL, padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalL}`, minWidth: 0 },
});

export interface CadenceViewProps extends Pick<CheckedViewProps, 'state' | 'checked' | 'dispatch' | 'actions'> {
  readonly words: CadenceViewWords;
}

export function CadenceView(props: CadenceViewProps): ReactElement {
  const { state: { cadenceSpan }, checked, words } = props;
  const styles = useStyles();
  const shown = useMemo(() => cadenceViewOf(checked, cadenceSpan), [checked, cadenceSpan]);
  const nameOf = (channel: string): string => (channel === '' || channel === ALL_CHANNELS ? words.anyChannel : channelTitle(writtenChannel(checked.calendar, channel)));
  const section: SectionProps = { ...props, shown, nameOf };
  const { cadence, isOfDays } = shown;
  const { behaviour: { tabNames } } = useViewsWords();
  return (
    <CadenceWordsContext value={words}>
      <div className={styles.view}>
        <WeeksSection {...section} />
        {!isOfDays && <Targets {...section} />}
        {!isOfDays && <UnreadTargets {...section} />}
        {cadence.channels.length > 0 && (
          <>
            <FillSection {...section} />
            <RhythmSection {...section} />
            {cadence.posts > 0 && <HabitsSection {...section} />}
            <FormulaSection formula={cadenceFormula(checked, cadence.period)} split={splitIn(checked, tabNames.channels)} words={words} />
          </>
        )}
      </div>
    </CadenceWordsContext>
  );
}

/** What of the formula's ranges stands on several tabs. */
function splitIn({ calendar: { parts }, sideTabs: { channels } }: CadenceViewProps['checked'], channelsTab: string): string | null {
  if (parts.length > 1) return '';
  return channels?.others === undefined ? null : channelsTab;
}

/** What of the targets is not counted, each with its cell and what to write there. */
function UnreadTargets({ checked: { sideTabs }, actions, words }: SectionProps): ReactElement | null {
  const unread = unreadTargets(sideTabs);
  if (unread.length === 0) return null;
  return (
    <ViewSection title={words.unreadTargets}>
      <CellLines
        label={words.unreadTargets}
        lines={unread.map(({ kind, text, cell }) => ({ key: `${cell.row} ${cell.column}`, name: words.unread(kind, text), facts: words.toWrite[kind], cell }))}
        onShow={actions.revealNow}
        moreOf={words.more}
      />
    </ViewSection>
  );
}

/** What is lacking to say whether it is enough: the tab of channels, or what it should ask for. */
function Targets({ state, checked, actions, shown: { cadence, hasChannels, lacksColumn }, words }: SectionProps): ReactElement | null {
  const { language } = useWords();
  const { behaviour: { tabNames } } = useViewsWords();
  const { channels: tab } = checked.sideTabs;
  if (!hasChannels || tab === null) {
    return (
      <ViewEmpty
        words={words.noChannels}
        action={{
          label: words.createTab(tabNames.channels), isMain: true, isBusy: state.writing !== null,
          onClick: () => actions.ask(setUpChannelsTab(checked, cadence.channels.flatMap((channel) => (channel === '' || channel === ALL_CHANNELS ? [] : [writtenChannel(checked.calendar, channel)])), language), language),
        }}
      />
    );
  }
  if (lacksColumn) return <ViewEmpty words={words.noColumn} action={null} />;
  if (cadence.targets.some((target) => target !== null && (target.level === 'passive' || target.least !== null || target.most !== null))) return null;
  const [row = { row: tab.headerRow + 1 }] = tab.rows;
  return <ViewEmpty words={words.noTargets} action={{ label: words.showTab(tabNames.channels), isMain: true, isBusy: false, onClick: () => actions.revealNow(sideCell(tab, row, 'least')) }} />;
}
