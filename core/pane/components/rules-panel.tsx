/** All rules with how serious the team takes each, and what else can be set. */
import { Button } from '@fluentui/react-button';
import { Caption1, Subtitle2 } from '@fluentui/react-text';
import { tokens } from '@fluentui/react-theme';
import { makeStyles } from '@griffel/react';
import type { ReactElement } from 'react';
import type { FindingCode } from '../../findings/finding.ts';
import { OPTION_KEYS } from '../../rules/options.ts';
import type { OptionValue } from '../../rules/options.ts';
import { RULES } from '../../rules/rules.ts';
import type { OptionKey } from '../../rules/settings.ts';
import type { StoredTrouble } from '../../settings-tab/stored-settings.ts';
import { useRulesWords } from '../rules-words.ts';
import { useViewsWords } from '../views-words.ts';
import { LevelChoice } from './level-choice.tsx';
import type { LevelChoiceProps } from './level-choice.tsx';
import { OptionField } from './option-field.tsx';
import { PanelFrame } from './panel-frame.tsx';
import { SettingsTroubles } from './settings-troubles.tsx';

const useStyles = makeStyles({
  intro: { color: tokens.colorNeutralForeground2 },
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  rule: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', minWidth: 0 },
  name: { minWidth: 'unset', paddingLeft: 0, textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  heading: { margin: 0 },
});

/** The tab itself shows the rest. */
const MOST_TROUBLES = 10;

/** What the keys hold are codes, which their type loses. */
const CODES = Object.keys(RULES) as readonly FindingCode[];

export interface RulesPanelProps extends Pick<LevelChoiceProps, 'settings' | 'isBusy' | 'onLevel'> {
  readonly troubles: readonly StoredTrouble[];
  readonly onOption: (key: OptionKey, value: OptionValue | null) => void;
  readonly onRule: (code: FindingCode) => void;
  readonly onClose: () => void;
}

export function RulesPanel({ settings, troubles, isBusy, onLevel, onOption, onRule, onClose }: RulesPanelProps): ReactElement {
  const styles = useStyles();
  const rules = useRulesWords();
  const { behaviour } = useViewsWords();
  return (
    <PanelFrame title={behaviour.rules} onClose={onClose}>
      <Caption1 className={styles.intro}>{behaviour.rulesIntro}</Caption1>
      <SettingsTroubles troubles={troubles} most={MOST_TROUBLES} title={behaviour.rules} />
      <Subtitle2 as="h3" className={styles.heading}>{behaviour.optionsTitle}</Subtitle2>
      <ul className={styles.list}>
        {OPTION_KEYS.map((key) => (
          <li key={key}>
            <OptionField option={key} value={settings[key]} isBusy={isBusy} onOption={onOption} />
          </li>
        ))}
      </ul>
      <Subtitle2 as="h3" className={styles.heading}>{behaviour.rulesTitle}</Subtitle2>
      <ul className={styles.list}>
        {CODES.map((code) => (
          <li key={code} className={styles.rule}>
            <Button appearance="transparent" size="small" className={styles.name} data-opens={`rule-${code}`} onClick={() => onRule(code)}>
              {rules[code].name}
            </Button>
            <LevelChoice code={code} settings={settings} isBusy={isBusy} onLevel={onLevel} />
          </li>
        ))}
      </ul>
    </PanelFrame>
  );
}
