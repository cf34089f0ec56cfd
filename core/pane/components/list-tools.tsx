/** Search and grouping. */
import { SearchBox } from '@fluentui/react-search';
import { Select } from '@fluentui/react-select';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { GROUPINGS } from '../../findings/grouping.ts';
import type { Grouping } from '../../findings/grouping.ts';
import { useWords } from '../words-context.tsx';

const useStyles = makeStyles({
  tools: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  // Wide enough to read what is typed; below that the two stand one under the other.
  search: { flexGrow: 1, flexBasis: '120px', minWidth: 0 },
  grouping: { flexGrow: 0, flexShrink: 1, minWidth: 0 },
});

export interface ListToolsProps {
  readonly search: string;
  readonly grouping: Grouping;
  readonly onSearch: (search: string) => void;
  readonly onGrouping: (grouping: Grouping) => void;
}

export function ListTools({ search, grouping, onSearch, onGrouping }: ListToolsProps): ReactElement {
  const styles = useStyles();
  const { pane } = useWords();
  return (
    <div className={styles.tools}>
      <SearchBox
        className={styles.search}
        value={search}
        placeholder={pane.search}
        aria-label={pane.searchFindings}
        // With nothing to clear, its sign would only cut the placeholder short.
        dismiss={search === '' ? null : { 'aria-label': pane.clearSearch }}
        contentAfter={search === '' ? null : {}}
        onChange={(_event, { value }) => onSearch(value)}
      />
      <Select
        className={styles.grouping}
        value={grouping}
        aria-label={pane.groupBy}
        onChange={(_event, { value }) => {
          const chosen = GROUPINGS.find((candidate) => candidate === value);
          if (chosen !== undefined) onGrouping(chosen);
        }}
      >
        {GROUPINGS.map((candidate) => (
          <option key={candidate} value={candidate}>
            {pane.groupings[candidate]}
          </option>
        ))}
      </Select>
    </div>
  );
}
