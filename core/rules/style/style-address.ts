/** A text that says tu where the team's style guide asks for vous, or the other way round. */
import { cellOf } from '../../table/calendar.ts';
import type { StyleRow } from '../../side-tabs/style-tab.ts';
import { addressOf, addressSlips } from '../../style/address.ts';
import type { Address } from '../../style/address.ts';
import { likelyLanguage } from '../../style/likely-language.ts';
import { TRAIT } from '../../style/text-traits.ts';
import { rowLabel } from '../row-label.ts';
import type { Rule } from '../rule.ts';
import { forEachOpenPost, guideByChannel } from './judged-posts.ts';

export const styleAddress: Rule<'style-address'> = {
  code: 'style-address',
  severity: 'suggestion',
  needs: [['text']],
  needsTabs: ['style'],
  run: (context, report) => {
    const { calendar } = context;
    const askedOf = guideByChannel(context, 'address', askedBy);
    const languageOf = likelyLanguage(calendar);
    forEachOpenPost(context, TRAIT.tu | TRAIT.vous, (row, text, found) => {
      const asked = askedOf(row);
      if (asked === null || (found & (asked === 'vous' ? TRAIT.tu : TRAIT.vous)) === 0) return;
      const slips = addressSlips(text, asked);
      const [mark] = slips;
      if (mark === undefined || languageOf(row) !== 'fr') return;
      const parameters = { label: rowLabel(calendar, row), word: text.slice(mark.start, mark.end), asked, others: slips.length - 1 };
      // A plural vous, or somebody quoted without quotation marks, looks the same.
      report([cellOf(calendar, row, 'text')], parameters, { confidence: 'to-check', mark });
    });
  },
};

/** Beside a rule that says it all: « Vouvoiement : oui ». */
const YES = /^(?:|oui|toujours|obligatoire|requis|yes|always|required)$/i;

/** Null where no row says it, or rows disagree. */
function askedBy(rows: readonly StyleRow[]): Address | null {
  const asked = new Set(rows.flatMap(({ value, ruleWord }) => addressOf(value) ?? (YES.test(value.trim()) ? addressOf(ruleWord) : null) ?? []));
  const [only] = asked;
  return asked.size === 1 && only !== undefined ? only : null;
}
