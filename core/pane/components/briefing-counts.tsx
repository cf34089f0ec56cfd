/** How many findings there are in all, by where they belong, each count leading to just these. */
import { Button } from '@fluentui/react-button';
import { Caption1 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, shorthands } from '@griffel/react';
import { useId } from 'react';
import type { ReactElement } from 'react';
import type { Briefing } from '../../briefing/briefing.ts';
import { PLACES } from '../../briefing/place.ts';
import type { Place } from '../../briefing/place.ts';
import type { ListedFinding } from '../state/listed-finding.ts';
import { useViewsWords } from '../views-words.ts';

const useStyles = makeStyles({
  counts: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  title: { color: tokens.colorNeutralForeground2, '@media (forced-colors: active)': { color: 'inherit' } },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
  count: {
    // Its words begin where the others do.
    marginLeft: '-1px',
    paddingLeft: 0,
    paddingRight: 0,
    minWidth: 'unset',
    fontWeight: tokens.fontWeightRegular,
    textAlign: 'start',
    color: tokens.colorBrandForegroundLink,
    // A frame would stand right at its words.
    '@media (forced-colors: active)': { color: 'LinkText', marginLeft: 0, ...shorthands.borderStyle('none') },
  },
});

export interface BriefingCountsProps {
  readonly briefing: Briefing<ListedFinding>;
  readonly onPlace: (place: Place) => void;
}

/** Nothing where the sentences tell of all findings. */
export function BriefingCounts({ briefing: { untold, counts }, onPlace }: BriefingCountsProps): ReactElement | null {
  const styles = useStyles();
  const { week } = useViewsWords();
  const id = useId();
  if (untold === 0) return null;
  return (
    <div className={styles.counts}>
      <Caption1 id={id} className={styles.title}>{week.all}</Caption1>
      <ul className={styles.list} aria-labelledby={id}>
        {PLACES.filter((place) => counts[place] > 0).map((place) => (
          <li key={place}>
            <Button appearance="transparent" size="small" className={styles.count} onClick={() => onPlace(place)}>
              {week.counts[place](counts[place])}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
