/** Excel's add-in-only manifest for the address under which the add-in is published. */
import {
  BUTTON_TEXT,
  DEFAULT_LOCALE,
  DESCRIPTION,
  EXCEL_ADDIN_ID,
  EXCEL_API,
  FRENCH_LOCALES,
  NAME,
  PROVIDER,
  READY_TEXT,
  READY_TITLE,
  SUPPORT_PAGE,
  TASK_PANE_PAGE,
  VERSION,
  iconFile,
} from './identity.ts';
import type { Bilingual, IconSize } from './identity.ts';
import { element, xmlDocument } from './xml.ts';
import type { XmlElement } from './xml.ts';

const NAMESPACES = {
  xmlns: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  'xmlns:bt': 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
};
const OVERRIDES_NAMESPACE = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';

/** Sizes that a ribbon button may have; 16, 32 and 80 are compulsory. */
const RIBBON_SIZES: readonly IconSize[] = [16, 32, 64, 80];

/** Ids that the ribbon's elements give to their texts, addresses and images. */
const TASK_PANE_ID = 'TaskPane.Url';
const SUPPORT_ID = 'Support.Url';
const SHORT_TEXTS: Readonly<Record<string, Bilingual>> = { 'Suivi.Label': NAME, 'Ready.Title': READY_TITLE };
const LONG_TEXTS: Readonly<Record<string, Bilingual>> = { 'Ready.Description': READY_TEXT, 'Suivi.Description': BUTTON_TEXT };

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
        element('Hosts', {}, [element('Host', { 'xsi:type': 'Workbook' }, [ribbon()])]),
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

/** What Excel shows after installing, and the button on the Home tab. */
function ribbon(): XmlElement {
  const button = element('Control', { 'xsi:type': 'Button', id: 'Suivi.Open' }, [
    reference('Label', 'Suivi.Label'),
    element('Supertip', {}, [reference('Title', 'Suivi.Label'), reference('Description', 'Suivi.Description')]),
    ribbonIcon(),
    element('Action', { 'xsi:type': 'ShowTaskpane' }, [element('TaskpaneId', {}, 'Suivi.Pane'), reference('SourceLocation', TASK_PANE_ID)]),
  ]);
  return element('DesktopFormFactor', {}, [
    element('GetStarted', {}, [
      reference('Title', 'Ready.Title'),
      reference('Description', 'Ready.Description'),
      reference('LearnMoreUrl', SUPPORT_ID),
    ]),
    element('ExtensionPoint', { 'xsi:type': 'PrimaryCommandSurface' }, [
      element('OfficeTab', { id: 'TabHome' }, [
        element('Group', { id: 'Suivi.Group' }, [reference('Label', 'Suivi.Label'), ribbonIcon(), button]),
      ]),
    ]),
  ]);
}

function ribbonIcon(): XmlElement {
  return element(
    'Icon',
    {},
    RIBBON_SIZES.map((size) => element('bt:Image', { size: String(size), resid: imageId(size) })),
  );
}

/** All that the ribbon refers to, by id. */
function resources(address: (path: string) => string): XmlElement {
  return element('Resources', {}, [
    element('bt:Images', {}, RIBBON_SIZES.map((size) => element('bt:Image', { id: imageId(size), DefaultValue: address(iconFile(size)) }))),
    element('bt:Urls', {}, [
      element('bt:Url', { id: TASK_PANE_ID, DefaultValue: address(TASK_PANE_PAGE) }),
      element('bt:Url', { id: SUPPORT_ID, DefaultValue: address(SUPPORT_PAGE) }),
    ]),
    element('bt:ShortStrings', {}, Object.entries(SHORT_TEXTS).map(([id, text]) => localised('bt:String', text, { id }))),
    element('bt:LongStrings', {}, Object.entries(LONG_TEXTS).map(([id, text]) => localised('bt:String', text, { id }))),
  ]);
}

function imageId(size: IconSize): string {
  return `Icon.${size}`;
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
