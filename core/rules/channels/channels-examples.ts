/** Examples of the rules about channels and who keeps them. */
import type { ExamplesOf } from '../example.ts';
import type { ChannelsFindings } from './channels-findings.ts';
import { CHANNELS_PAGE_EXAMPLES } from './channels-page-examples.ts';
import { CHANNELS_POST_EXAMPLES } from './channels-post-examples.ts';

export const CHANNELS_EXAMPLES: ExamplesOf<ChannelsFindings> = { ...CHANNELS_POST_EXAMPLES, ...CHANNELS_PAGE_EXAMPLES };
