/** The functions that Google calls by name: all that the script shows at its top level. */
import { sheetsStubs } from '../../core/functions/sheets-stubs.ts';
import { MARKED_STATES } from '../../manifests/ribbon.ts';

/** A function of the script, as its declaration and the comment above it say it. */
export interface PublicFunction {
  readonly name: string;
  readonly parameters: readonly string[];
  /** What it does, in a sentence. */
  readonly description: string;
  /** Lines of the comment such as `@customfunction` or `@param {string} text What is sent.`, in their order. */
  readonly tags: readonly string[];
}

const EVENT = '@param {Object} event What Google tells of what happened.';

export const PUBLIC_FUNCTIONS: readonly PublicFunction[] = [
  { name: 'onOpen', parameters: ['event'], description: 'Adds Suivi’s menu when the spreadsheet is opened.', tags: [EVENT] },
  { name: 'onInstall', parameters: ['event'], description: 'Adds Suivi’s menu right after the add-on is installed.', tags: [EVENT] },
  { name: 'onEdit', parameters: ['event'], description: 'Notes that cells were changed, so that an open sidebar reads them again.', tags: [EVENT] },
  { name: 'showSuivi', parameters: [], description: 'Opens Suivi beside the sheet.', tags: [] },
  { name: 'weeklyReport', parameters: [], description: 'Opens Suivi and writes the report of the week.', tags: [] },
  ...MARKED_STATES.map((state) => ({
    name: markFunction(state),
    parameters: [],
    description: `Opens Suivi to mark the selected posts: ${state}.`,
    tags: [],
  })),
  {
    name: 'suiviCall',
    parameters: ['question'],
    description: 'Answers the sidebar.',
    tags: ['@param {string} question What the sidebar asks, as JSON.', '@return {string} The answer, as JSON.'],
  },
  ...sheetsStubs(),
];

/** `markInReview` for `in-review`. */
function markFunction(state: string): string {
  return `mark${state.split('-').map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('')}`;
}
