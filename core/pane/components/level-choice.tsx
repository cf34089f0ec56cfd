/** How serious the team takes a rule: its usual severity, another one, or not at all. */
import { Select } from '@fluentui/react-select';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import { SEVERITIES } from '../../findings/finding.ts';
import type { FindingCode } from '../../findings/finding.ts';
import { RULES } from '../../rules/rules.ts';
import type { RuleLevel, Settings } from '../../rules/settings.ts';
import { useRulesWords } from '../rules-words.ts';
import { useViewsWords } from '../views-words.ts';

const LEVELS: readonly RuleLevel[] = [...SEVERITIES, 'off'];

const useStyles = makeStyles({ choice: { minWidth: 0, maxWidth: '100%', alignSelf: 'flex-start' } });

export interface LevelChoiceProps {
  readonly code: FindingCode;
  readonly settings: Settings;
  readonly isBusy: boolean;
  /** Null for the usual one. */
  readonly onLevel: (code: FindingCode, level: RuleLevel | null, usual: RuleLevel) => void;
}

export function LevelChoice({ code, settings, isBusy, onLevel }: LevelChoiceProps): ReactElement {
  const styles = useStyles();
  const { behaviour } = useViewsWords();
  const { name } = useRulesWords()[code];
  const usual = RULES[code].severity;
  return (
    <Select
      size="small"
      className={styles.choice}
      aria-label={`${behaviour.level}, ${name}`}
      value={settings.severities.get(code) ?? usual}
      disabled={isBusy}
      onChange={(_event, { value }) => {
        const level = LEVELS.find((candidate) => candidate === value);
        if (level !== undefined) onLevel(code, level === usual ? null : level, usual);
      }}
    >
      {LEVELS.map((level) => <option key={level} value={level}>{level === usual ? behaviour.usualLevel(usual) : behaviour.levels[level]}</option>)}
    </Select>
  );
}
