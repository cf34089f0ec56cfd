/** A value that comes a moment after another one, for what takes long to work out: the other one is shown at once. */
import { useEffect, useState } from 'react';

/** Only the last of several values that follow one another quickly comes. */
export function useFollowing<Value>(value: Value): Value {
  const [followed, setFollowed] = useState({ value });
  useEffect(() => {
    if (Object.is(followed.value, value)) return undefined;
    const timer = setTimeout(() => setFollowed({ value }));
    return () => clearTimeout(timer);
  }, [followed, value]);
  return followed.value;
}
