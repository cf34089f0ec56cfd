/** The inventory of channels, who covers what, and how long the work takes. */
import type { Finding } from '../../../findings/finding.ts';
import type { AuditWords } from '../../../words/audit-words.ts';
import { findingSentence } from '../../../words/finding-sentence.ts';
import { quotable } from '../../../words/quotable.ts';
import type { RulesWords } from '../../../words/rules-words.ts';
import { channelName } from '../../named-channel.ts';
import type { Block, ReportCell } from '../../sheet/blocks.ts';
import { linkTo } from '../../weekly/blocks/report-link.ts';
import { LEAST_OF_LEAD } from '../audit-lead.ts';
import type { Audit } from '../audit.ts';

export function pageBlocks({ pages }: Audit, words: AuditWords, rules: RulesWords): readonly Block[] {
  if (pages === null) return [];
  const [page, account, level, audience, owner, wrong] = words.pageHeads;
  return [
    { kind: 'heading', text: words.pages },
    {
      kind: 'table', id: 'pages',
      columns: [
        { heading: page, kind: 'text', at: 0, span: 1 },
        { heading: account, kind: 'text', at: 1, span: 2, isWrapped: true },
        { heading: level, kind: 'text', at: 3, span: 1 },
        { heading: audience, kind: 'text', at: 4, span: 2, isWrapped: true },
        { heading: owner, kind: 'text', at: 6, span: 1, isWrapped: true },
        { heading: wrong, kind: 'text', at: 7, span: 2, isWrapped: true },
      ],
      rows: pages.map((each) => [
        { value: channelName(each.network, words), link: linkTo(each) }, each.handle,
        each.level === null ? '' : words.levels[each.level], each.audience.join('; '), each.owner,
        each.troubles.length === 0 ? '' : { value: each.troubles.map((finding) => withoutPage(findingSentence(finding, rules), finding)).join(' '), tone: 'warning' as const },
      ]),
      empty: words.noPages,
    },
  ];
}

/** Its row names the page already: `Facebook (city): no owner.` is `No owner.` there. */
function withoutPage(sentence: string, { parameters }: Finding): string {
  if (!('network' in parameters && 'handle' in parameters)) return sentence;
  const { network, handle } = parameters;
  const page = network === '' || handle === '' ? quotable(network + handle) : `${quotable(network)} (${quotable(handle)})`;
  const [said = ''] = sentence.startsWith(page) ? (/^\s?: /.exec(sentence.slice(page.length)) ?? []) : [];
  const rest = said === '' ? sentence : sentence.slice(page.length + said.length);
  return rest.slice(0, 1).toUpperCase() + rest.slice(1);
}

export function auditCoverageBlocks({ coverage }: Audit, words: AuditWords): readonly Block[] {
  if (coverage === null) return [];
  const [role, share, low, high, remark] = words.coverageHeads;
  const soleHolder = (name: string): string | undefined => coverage.alone.find((each) => each.channel === null && each.role === name)?.person;
  const shown = new Set(coverage.roles.map((each) => each.role));
  const others = coverage.alone.filter((each) => each.channel !== null || !shown.has(each.role));
  return [
    { kind: 'heading', text: words.coverage },
    { kind: 'paragraph', text: words.coverageSaid(coverage), tone: 'plain' },
    {
      kind: 'table', id: 'coverage',
      columns: [
        { heading: role, kind: 'text', at: 0, span: 1, isWrapped: true },
        { heading: share, kind: 'percent', at: 1, span: 1 },
        { heading: low, kind: 'percent', at: 2, span: 1 },
        { heading: high, kind: 'percent', at: 3, span: 1 },
        { heading: remark, kind: 'text', at: 4, span: 5, isWrapped: true },
      ],
      rows: coverage.roles.map((each): readonly (ReportCell | string | number | null)[] => {
        const sole = each.role === '' ? undefined : soleHolder(each.role);
        return [each.role || words.anyRole, each.share, each.interval?.[0] ?? null, each.interval?.[1] ?? null, sole === undefined ? '' : { value: words.onlyOne(sole), tone: 'warning' }];
      }),
      empty: words.noCoverage,
    },
    ...(others.length === 0 ? [] : [{
      kind: 'paragraph' as const, text: words.alone(others.map((each): readonly [string, string] => [each.channel === null ? each.role : channelName(each.channel, words), each.person])), tone: 'warning' as const,
    }]),
  ];
}

export function leadBlocks({ lead, posts }: Audit, words: AuditWords): readonly Block[] {
  if (posts.planned === 0) return [];
  return [
    { kind: 'heading', text: words.lead },
    { kind: 'paragraph', text: words.leadSaid(lead, LEAST_OF_LEAD), tone: 'plain' },
    { kind: 'paragraph', text: words.leadBegun, tone: 'quiet' },
  ];
}
