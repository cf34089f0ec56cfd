/** Says aloud, politely, what sighted people see change. */
import { makeStyles } from '@griffel/react';
import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    margin: '-1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** A message must hold for this long, so that typing in the search is not talked over. */
const SETTLED_MS = 500;

export function LiveRegion({ message }: { message: string }): ReactElement {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(message), SETTLED_MS);
    return () => clearTimeout(timer);
  }, [message]);
  return (
    <div className={styles.hidden} role="status" aria-live="polite" aria-atomic="true">
      {said}
    </div>
  );
}
