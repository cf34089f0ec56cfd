/** Excel's add-in-only manifest for the address under which the add-in is published. */
import {
  DEFAULT_LOCALE,
  DESCRIPTION,
  EXCEL_ADDIN_ID,
  EXCEL_API,
  FRENCH_LOCALES,
  FUNCTIONS_METADATA,
  FUNCTIONS_NAMESPACE,
  FUNCTIONS_PAGE,
  FUNCTIONS_SCRIPT,
  NAME,
  PROVIDER,
  READY_TEXT,
  READY_TITLE,
  SUPPORT_PAGE,
  TASK_PANE_PAGE,
  VERSION,
  iconFile,
} from './identity.ts';
import type { Bilingual } from './identity.ts';
import { MARK_MENU, OPEN_COMMAND, REPORT_COMMAND, RIBBON_SIZES, commandIconFile } from './ribbon.ts';
import type { CommandIcon, RibbonCommand, RibbonMenu, RibbonSize } from './ribbon.ts';
import { element, xmlDocument } from './xml.ts';
import type { XmlElement } from './xml.ts';

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const OVERRIDES_NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** One name for all commands: the page of each takes the place of the one before, in the same pane. */
const PANE_ID = 'Suivi.Pane';

const SUPPORT_ID = 'Support.Url';
const READY_TITLE_ID = 'Ready.Title';
const READY_TEXT_ID = 'Ready.Description';
const FUNCTIONS_ID = { script: 'Functions.Script', page: 'Functions.Page', metadata: 'Functions.Metadata', namespace: 'Functions.Namespace' } as const;

/** All that stands on the ribbon, menus before their items. */
const COMMANDS: readonly (RibbonCommand | RibbonMenu)[] = [OPEN_COMMAND, REPORT_COMMAND, MARK_MENU, ...MARK_MENU.items];

export interface ManifestOptions {
  /** The https address of the published folder, with or without a slash at its end. */
  readonly origin: string;
}

/** The manifest's text. */
export function excelManifest({ origin }: ManifestOptions): string {
  const base = publishedAt(origin);
  const address = (path: string): string => new URL(path, base).href;
  return xmlDocument(
    element('OfficeApp', { ...NAMESPACES, 'xsi:type': 'TaskPaneApp' }, [
      element('Id', {}, EXCEL_ADDIN_ID),
      element('Version', {}, `${VERSION}.0`),
      element('ProviderName', {}, PROVIDER),
      element('DefaultLocale', {}, DEFAULT_LOCALE),
      localised('DisplayName', NAME),
      localised('Description', DESCRIPTION),
      element('IconUrl', { DefaultValue: address(iconFile(32)) }),
      element('HighResolutionIconUrl', { DefaultValue: address(iconFile(64)) }),
      element('SupportUrl', { DefaultValue: address(SUPPORT_PAGE) }),
      element('Hosts', {}, [element('Host', { Name: 'Workbook' })]),
      element('Requirements', {}, [
        element('Sets', { DefaultMinVersion: '1.1' }, [element('Set', { Name: 'ExcelApi', MinVersion: EXCEL_API })]),
      ]),
      element('DefaultSettings', {}, [element('SourceLocation', { DefaultValue: address(TASK_PANE_PAGE) })]),
      // Excel asks for this even where an add-in only reads.
      element('Permissions', {}, 'ReadWriteDocument'),
      element('VersionOverrides', { xmlns: OVERRIDES_NAMESPACE, 'xsi:type': 'VersionOverridesV1_0' }, [
        element('Hosts', {}, [element('Host', { 'xsi:type': 'Workbook' }, [customFunctions(), ribbon()])]),
        resources(address),
      ]),
    ]),
  );
}

/** The published folder's address with a slash at its end; anything but a plain https address is refused. */
export function publishedAt(origin: string): URL {
  const url = URL.canParse(origin) ? new URL(origin) : null;
  if (url === null || url.protocol !== 'https:' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new Error(`The address must look like https://example.org or https://example.org/folder, not "${origin}".`);
  }
  if (!url.pathname.endsWith('/')) url.pathname += '/';
  return url;
}

/** Where Excel finds the functions that formulas call, and what they are called. */
function customFunctions(): XmlElement {
  return element('AllFormFactors', {}, [
    element('ExtensionPoint', { 'xsi:type': 'CustomFunctions' }, [
      element('Script', {}, [reference('SourceLocation', FUNCTIONS_ID.script)]),
      element('Page', {}, [reference('SourceLocation', FUNCTIONS_ID.page)]),
      element('Metadata', {}, [reference('SourceLocation', FUNCTIONS_ID.metadata)]),
      reference('Namespace', FUNCTIONS_ID.namespace),
    ]),
  ]);
}

/** What Excel shows after installing, and the group on the Home tab. */
function ribbon(): XmlElement {
  const buttons = [OPEN_COMMAND, REPORT_COMMAND].map((command) => element('Control', { 'xsi:type': 'Button', id: command.id }, [...face(command), action(command)]));
  const menu = element('Control', { 'xsi:type': 'Menu', id: MARK_MENU.id }, [
    ...face(MARK_MENU),
    element('Items', {}, MARK_MENU.items.map((item) => element('Item', { id: item.id }, [...face(item), action(item)]))),
  ]);
  return element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [reference('Title', READY_TITLE_ID), reference('Description', READY_TEXT_ID), reference('LearnMoreUrl', SUPPORT_ID)]),
    element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
      element('OfficeTab', { id: 'TabHome' }, [
        element('Group', { id: 'Suivi.Group' }, [reference('Label', labelId(OPEN_COMMAND)), icon(OPEN_COMMAND.icon), ...buttons, menu]),
      ]),
    ]),
  ]);
}

/** What shows of a command. */
function face(command: RibbonCommand | RibbonMenu): readonly XmlElement[] {
  const label = labelId(command);
  return [
    reference('Label', label),
    element('Supertip', {}, [reference('Title', label), reference('Description', descriptionId(command))]),
    icon(command.icon),
  ];
}

function action(command: RibbonCommand): XmlElement {
  return element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('TaskpaneId', {}, PANE_ID), reference('SourceLocation', pageId(command))]);
}

function icon(name: CommandIcon | undefined): XmlElement {
  return element('Icon', {}, RIBBON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: imageId(name, size) })));
}

/** All that the ribbon refers to, by id. */
function resources(address: (path: string) => string): XmlElement {
  const icons = [...new Set(COMMANDS.map((command) => command.icon))];
  const images = icons.flatMap((name) => RIBBON_SIZES.map((size) => {
    const file = name === undefined ? iconFile(size) : commandIconFile(name, size);
    return element('bt:Image', { id: imageId(name, size), DefaultValue: address(file) });
  }));
  const pages = COMMANDS.flatMap((command) => ('page' in command ? [element('bt:Url', { id: pageId(command), DefaultValue: address(command.page) })] : []));
  const support = element('bt:Url', { id: SUPPORT_ID, DefaultValue: address(SUPPORT_PAGE) });
  const functions = [
    element('bt:Url', { id: FUNCTIONS_ID.script, DefaultValue: address(FUNCTIONS_SCRIPT) }),
    element('bt:Url', { id: FUNCTIONS_ID.page, DefaultValue: address(FUNCTIONS_PAGE) }),
    localised('bt:Url', { en: address(FUNCTIONS_METADATA.en), fr: address(FUNCTIONS_METADATA.fr) }, { id: FUNCTIONS_ID.metadata }),
  ];
  const namespace = localised('bt:String', { en: FUNCTIONS_NAMESPACE, fr: FUNCTIONS_NAMESPACE }, { id: FUNCTIONS_ID.namespace });
  const short = COMMANDS.map((command) => localised('bt:String', command.label, { id: labelId(command) }));
  const long = COMMANDS.map((command) => localised('bt:String', command.description, { id: descriptionId(command) }));
  return element('Resources', {}, [
    element('bt:Images', {}, images),
    element('bt:Urls', {}, [...pages, support, ...functions]),
    element('bt:ShortStrings', {}, [...short, localised('bt:String', READY_TITLE, { id: READY_TITLE_ID }), namespace]),
    element('bt:LongStrings', {}, [...long, localised('bt:String', READY_TEXT, { id: READY_TEXT_ID })]),
  ]);
}

function labelId(command: RibbonCommand | RibbonMenu): string {
  return `${command.id}.Label`;
}

/** Short: a resource's id has at most 32 characters. */
function descriptionId(command: RibbonCommand | RibbonMenu): string {
  return `${command.id}.Tip`;
}

function pageId(command: RibbonCommand): string {
  return `${command.id}.Url`;
}

function imageId(name: CommandIcon | undefined, size: RibbonSize): string {
  return `Icon.${name ?? 'suivi'}.${size}`;
}

function reference(name: string, resid: string): XmlElement {
  return element(name, { resid });
}

/** A setting in English with its French overrides; the prefix of its children follows its own. */
function localised(name: string, text: Bilingual, attributes: Readonly<Record<string, string>> = {}): XmlElement {
  const override = name.startsWith('bt:') ? 'bt:Override' : 'Override';
  const french = FRENCH_LOCALES.map((locale) => element(override, { Locale: locale, Value: text.fr }));
  return element(name, { ...attributes, DefaultValue: text.en }, french);
}
