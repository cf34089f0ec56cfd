/** Excel in the page: a strip of its ribbon, and the task pane over the real Office.js. */
import { OPEN_COMMAND, type RibbonCommand } from '../../../manifests/ribbon.ts';
import type { OfficeHost } from '../office/office-host.ts';
import type { Elements } from './elements.ts';
import { excelFunctions } from './excel-functions.ts';
import { createFunctionsFrame } from './functions-frame.ts';
import type { HostSide, PageActions } from './host-side.ts';
import { createPaneFrame } from './pane-frame.ts';
import { createRibbon, pageAddress } from './ribbon.ts';
import { shellWords } from './shell-words.ts';

export interface ExcelSide extends HostSide {
  /** The host that the pane talks to, with its counts. */
  readonly host: OfficeHost | null;
}

export function createExcelSide(elements: Elements, actions: PageActions): ExcelSide {
  const { toggle, paneBody, paneTitle } = elements;
  const frame = createPaneFrame(paneBody, actions.followKeys);
  const functionsFrame = createFunctionsFrame(document.body);
  /** Which command of the ribbon opened the pane. */
  let command: RibbonCommand = OPEN_COMMAND;
  /** What Excel does with a command of the manifest: its page takes the place of the one in the pane. */
  const run = (chosen: RibbonCommand): void => {
    command = chosen;
    if (actions.isPaneOpen()) actions.reload();
    else actions.openPane();
    if (chosen !== OPEN_COMMAND) frame.focus();
  };
  const ribbon = createRibbon(elements, run);
  toggle.addEventListener('click', () => {
    // On another page than its own, the button brings its own back, as in Excel.
    if (actions.isPaneOpen() && command === OPEN_COMMAND) actions.closePane();
    else run(OPEN_COMMAND);
  });
  return {
    get host() { return frame.office?.host ?? null; },
    fill: ({ language, isPaneOpen }) => {
      const words = shellWords(language);
      ribbon.fill(language);
      paneTitle.textContent = words.pane;
      toggle.setAttribute('aria-pressed', String(isPaneOpen));
      toggle.title = isPaneOpen ? words.closePane : words.openPane;
    },
    load: (book, preferences) => {
      if (book === null || !preferences.isPaneOpen) frame.unload();
      else frame.load(book, preferences, pageAddress(command));
    },
    functions: (_book, { language }) => excelFunctions(language, functionsFrame),
    unload: frame.unload,
    startOver: () => {
      command = OPEN_COMMAND;
    },
    forgetLanguage: frame.forgetLanguage,
    focusPane: frame.focus,
    focusStrip: () => toggle.focus(),
  };
}
