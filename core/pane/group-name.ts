/** The name of a group of findings. */
import type { Day } from '../time/day.ts';
import type { RulesWords } from '../words/rules-words.ts';
import type { Words } from '../words/words.ts';
import type { GroupSubject } from './state/group-findings.ts';

export function groupName(subject: GroupSubject, today: Day, { pane }: Words, rules: RulesWords): string {
  switch (subject.by) {
    case 'rule':
      return rules[subject.code].name;
    case 'week':
      return subject.monday === null ? pane.noDate : pane.week(subject.monday, today);
    case 'person':
      if (subject.named.kind === 'one') return subject.named.label;
      return subject.named.kind === 'none' ? pane.noPerson : pane.severalPeople;
    case 'channel':
      if (subject.named.kind === 'one') return subject.named.label;
      return subject.named.kind === 'none' ? pane.noChannel : pane.severalChannels;
  }
}
