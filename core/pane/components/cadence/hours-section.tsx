/** On which days and at which hours posts go out: in one sentence, as a picture, and as a table. */
import { Caption1, Text } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles, mergeClasses } from '@griffel/react';
import { Fragment, useMemo } from 'react';
import type { ReactElement } from 'react';
import type { Cadence } from '../../../cadence/cadence.ts';
import { useCadenceWords } from '../../cadence-words-context.ts';
import { hoursPicture } from '../../state/hours-picture.ts';
import type { HoursPicture } from '../../state/hours-picture.ts';
import { Disclosure } from '../disclosure.tsx';
import { ViewTable } from '../section/view-table.tsx';

const FORCED = '@media (forced-colors: active)';
/** Hours between two that are named over the picture; more where there are many of them. */
const TICK = 3;
const MANY = 14;
const HEIGHT = 16;

const useStyles = makeStyles({
  grid: { display: 'grid', columnGap: '1px', rowGap: '1px', alignItems: 'center', minWidth: 0 },
  day: { paddingRight: tokens.spacingHorizontalXS, color: tokens.colorNeutralForeground2, [FORCED]: { color: 'inherit' }, '@media (max-width: 260px)': { display: 'none' } },
  tick: { width: 0, whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2, [FORCED]: { color: 'inherit' } },
  tickEnd: { width: 'auto', textAlign: 'end' },
  cell: { display: 'block', width: '100%', height: `${HEIGHT}px`, overflow: 'visible', backgroundColor: tokens.colorNeutralBackground2 },
  dot: { fill: tokens.colorPaletteTealBorderActive, [FORCED]: { fill: 'CanvasText' } },
  weekend: { backgroundColor: tokens.colorNeutralBackground3 },
});

export function HoursSection({ cadence }: { readonly cadence: Cadence }): ReactElement {
  const words = useCadenceWords();
  const picture = useMemo(() => hoursPicture(cadence), [cadence]);
  if (picture === null) return <Text>{words.noHours}</Text>;
  const { most, peaks, only, posts, days } = picture;
  const said = peaks.length > 0 ? words.mostly(peaks, most, posts) : only !== null ? words.alwaysAt(only, posts) : words.noPeak(posts);
  return (
    <>
      <Text>{said}</Text>
      <HoursGrid picture={picture} said={said} />
      {cadence.untimed > 0 && <Caption1>{words.untimed(cadence.untimed)}</Caption1>}
      <Disclosure name={words.table} as="div">
        {() => (
          <ViewTable
            caption={words.hoursPicture}
            heads={words.hoursHeads.map((name) => ({ name }))}
            rows={days.map((hours, weekday) => ({
              key: String(weekday), name: words.weekdays[weekday] ?? '',
              values: [hours.filter((cell) => cell.posts > 0).map((cell) => words.hourCount(cell.hour, cell.posts)).join(', ') || '—'],
            }))}
            areWords
          />
        )}
      </Disclosure>
    </>
  );
}

/** A dot for each hour, the larger the more posts; the table says the same in numbers. */
function HoursGrid({ picture: { from, to, days, most }, said }: { readonly picture: HoursPicture; readonly said: string }): ReactElement {
  const styles = useStyles();
  const words = useCadenceWords();
  const ticks = Array.from({ length: to - from }, (_, index) => from + index).filter((hour) => hour % (to - from > MANY ? 2 * TICK : TICK) === 0);
  return (
    <div role="img" aria-label={`${words.hoursPicture}. ${said}`} className={styles.grid} style={{ gridTemplateColumns: `auto repeat(${to - from}, minmax(0, 1fr))` }}>
      {ticks.map((hour) => {
        // At the end there is room to the left alone.
        const isEnd = to - hour < TICK;
        const place = isEnd ? { gridColumnStart: Math.max(2, hour - from), gridColumnEnd: hour - from + 3 } : { gridColumnStart: hour - from + 2 };
        return <Caption1 key={hour} className={mergeClasses(styles.tick, isEnd && styles.tickEnd)} style={{ gridRowStart: 1, ...place }}>{words.hour(hour)}</Caption1>;
      })}
      {days.map((hours, weekday) => (
        <Fragment key={words.shortWeekdays[weekday]}>
          <Caption1 className={styles.day} style={{ gridRowStart: weekday + 2, gridColumnStart: 1 }}>{words.shortWeekdays[weekday]}</Caption1>
          {hours.map(({ hour, posts }) => (
            <svg key={hour} className={mergeClasses(styles.cell, weekday > 4 && styles.weekend)} style={{ gridRowStart: weekday + 2, gridColumnStart: hour - from + 2 }} aria-hidden focusable="false">
              {posts > 0 && <circle cx="50%" cy="50%" r={Math.max(1.5, Math.sqrt(posts / most) * (HEIGHT / 2 - 1))} className={styles.dot} />}
            </svg>
          ))}
        </Fragment>
      ))}
    </div>
  );
}
