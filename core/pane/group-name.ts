/** The name of a group of findings. */
import type { Day } from '../time/day.ts';
import { rulesIn } from '../words/rules-in.ts';
import type { Words } from '../words/words.ts';
import type { GroupSubject } from './state/group-findings.ts';

export function groupName(subject: GroupSubject, today: Day, words: Words): string {
  const { pane } = words;
  switch (subject.by) {
    case 'rule':
      return rulesIn(words.language)[subject.code].name;
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
