/**
 * The frame's end of the bridge: a classic script that stands ahead of office.js.
 *
 * It gives the library the two things that Excel on Windows gives it, `window.external` and the native
 * bridge, and passes messages to the page around the frame.
 */
import { isBridgeMessage, settingsFromName, type BridgeMessage, type FrameSettings } from './frame-settings.ts';

interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

/** A colour as the number that the library turns back into `#rrggbb`. */
function colourNumber(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

function themeJson(settings: FrameSettings): string {
  return JSON.stringify(Object.fromEntries(Object.entries(settings.theme).map(([name, colour]) => [name, colourNumber(String(colour))])));
}

/** Settings kept in the document, which Suivi does not use: there are none, and none are taken. */
const NO_SETTINGS = {
  Read: (): void => undefined,
  Write: (): never => {
    throw new Error('Settings.Write is not answered by the stand-in.');
  },
};

/** What the library asks about its host when it starts. */
function controlContext(settings: FrameSettings): Record<string, () => unknown> {
  return {
    GetAppType: () => 1,
    GetSolutionRef: () => 'suivi',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => settings.language,
    GetAppDataLocale: () => settings.contentLanguage,
    GetDocUrl: () => settings.documentUrl,
    GetAppCapabilities: () => (settings.isReadOnly ? 0 : 1),
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'suivi',
    GetInstanceId: () => 'suivi',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(settings.sets),
    GetDialogRequirementMatrix: () => JSON.stringify({}),
    GetHostCustomMessage: () => '',
    GetHostFullVersion: () => '16.0.18000.20000',
    GetFeaturesForSolution: () => '{}',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => themeJson(settings),
    GetSettings: () => NO_SETTINGS,
  };
}

function externalObject(settings: FrameSettings): Record<string, unknown> {
  const done = (...args: readonly unknown[]): void => {
    const callback = args.at(-1);
    if (typeof callback === 'function') callback(0);
  };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${settings.language}|suivi|||0`,
    GetLoggingAllowed: () => false,
    GetContext: () => controlContext(settings),
    RegisterEvent: done,
    UnregisterEvent: done,
    Execute: (id: unknown): never => {
      throw new Error(`window.external.Execute(${String(id)}) is not answered by the stand-in.`);
    },
  };
}

function install(settings: FrameSettings): void {
  const page = window.parent;
  const bridge: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => {
      const message: BridgeMessage = { suivi: 'office-to-host', text };
      page.postMessage(message, '*');
    },
  };
  window.addEventListener('message', (event) => {
    if (event.source !== page || !isBridgeMessage(event.data) || event.data.suivi !== 'host-to-office') return;
    bridge.onMessageFromHost?.(event.data.text);
  });
  Object.defineProperty(window, 'external', { value: externalObject(settings), configurable: true });
  Object.defineProperty(window, '_richApiNativeBridge', { value: bridge, configurable: true });
}

const settings = settingsFromName(window.name);
if (settings !== null) install(settings);
