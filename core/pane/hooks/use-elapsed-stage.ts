/** How many of some delays have passed since something began. */
import { useEffect, useState } from 'react';

/** 0 while it is not under way; `delays` must be the same array at every call. */
export function useElapsedStage(isUnderWay: boolean, delays: readonly number[]): number {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const timers = delays.map((delay, index) => setTimeout(() => setStage(index + 1), delay));
    return () => {
      timers.forEach((timer) => clearTimeout(timer));
      setStage(0);
    };
  }, [isUnderWay, delays]);
  return isUnderWay ? stage : 0;
}
