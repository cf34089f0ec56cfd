/** What a page tells the frame of the add-in before Office.js loads there, carried in the frame's name. */
import type { OfficeTheme } from './theme.ts';

export interface FrameSettings {
  readonly language: string;
  readonly contentLanguage: string;
  readonly theme: OfficeTheme;
  /** Requirement sets with their versions as text. */
  readonly sets: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly isReadOnly: boolean;
}

/** A message between frame and page; `text` is what Office.js and its host say to each other. */
export interface BridgeMessage {
  readonly suivi: 'office-to-host' | 'host-to-office';
  readonly text: string;
}

export function isBridgeMessage(data: unknown): data is BridgeMessage {
  return typeof data === 'object' && data !== null && 'suivi' in data && 'text' in data && typeof data.text === 'string';
}

export function frameName(settings: FrameSettings): string {
  return JSON.stringify({ suiviOffice: settings });
}

/** The settings in a frame's name; null in a page that no stand-in has opened. */
export function settingsFromName(name: string): FrameSettings | null {
  if (!name.startsWith('{"suiviOffice":')) return null;
  // Written by `frameName`; no one else begins a name like that.
  return (JSON.parse(name) as { suiviOffice: FrameSettings }).suiviOffice;
}
