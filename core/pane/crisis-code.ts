/** The code of the crisis switch, as one file to fetch. */
import { CrisisSwitch } from './components/reports/crisis/crisis-switch.tsx';

export interface CrisisCode {
  readonly CrisisSwitch: typeof CrisisSwitch;
}

export const CRISIS_CODE: CrisisCode = { CrisisSwitch };
