/** Answers the page's requests from a few folders, and from nowhere else. */
import { readdir, readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { PROJECT, type BuiltPage } from './build-page.ts';

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.xml', 'application/xml; charset=utf-8'],
  ['.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['.csv', 'text/csv'],
]);

/** This machine by either of its names, which are two origins. */
const THIS_MACHINE = 'http://localhost:* http://127.0.0.1:*';

/** Only this server; styles made by scripts are how both Univer and Fluent UI work. */
const POLICY = [
  "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' data: blob:", "font-src 'self' data:",
  "connect-src 'self'", `frame-src ${THIS_MACHINE}`, "frame-ancestors 'self'", "base-uri 'none'", "form-action 'none'",
].join('; ');

/** The page itself makes a function of the script that is shipped for Google. */
const PAGE_POLICY = POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-eval'");

/** Google's sidebars hold their scripts in their own page; unlike there, this one can ask nothing of anybody. */
const SIDEBAR_POLICY = [
  "default-src 'none'", "script-src 'self' 'unsafe-inline'", "style-src 'unsafe-inline'", 'img-src data: blob:', 'font-src data:',
  `frame-ancestors ${THIS_MACHINE}`, "base-uri 'none'", "form-action 'none'",
].join('; ');
const SIDEBAR = '<!doctype html><script src="/page/sidebar-bridge.js"></script>';

const OFFICE_LIBRARY = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
/** Pages of the add-in that talk to Excel, each with the script of Office's that it does it by. */
const TALKING_PAGES: ReadonlyMap<string, string> = new Map([['taskpane.html', 'office.js'], ['functions.html', 'custom-functions-runtime.js']]);
const PAGE_SOURCES = join(PROJECT, 'tests/hosts/page');
const OFFICE_FILES = join(PROJECT, 'node_modules/@microsoft/office-js/dist');

/** What the server has to give besides the project's own files. */
export interface ServedPage extends BuiltPage {
  /** Workbooks to try, by name. */
  readonly examples: ReadonlyMap<string, Uint8Array>;
  /** Exports that go with them, by name. */
  readonly exports: ReadonlyMap<string, Uint8Array>;
}

interface Answer {
  readonly type: string;
  readonly body: Uint8Array | string;
  /** What it may load and do, where that is not the page's own. */
  readonly policy?: string;
}

function typeOf(name: string): string {
  return TYPES.get(extname(name)) ?? 'application/octet-stream';
}

async function fileIn(folder: string, path: string): Promise<Answer | null> {
  const file = resolve(folder, `.${sep}${path}`);
  if (!file.startsWith(folder + sep)) return null;
  try {
    return { type: typeOf(file), body: await readFile(file) };
  } catch {
    // Not there, or not a file: for a browser both are "not found".
    return null;
  }
}

/** The add-in's files as shipped, but for one address: Office's script comes from here, after the bridge that it speaks through. */
async function paneFile(folder: string, path: string): Promise<Answer | null> {
  const found = await fileIn(folder, path);
  const script = TALKING_PAGES.get(path);
  if (found === null || script === undefined) return found;
  const html = Buffer.from(found.body).toString('utf8');
  const address = OFFICE_LIBRARY + script;
  if (!html.includes(`"${address}"`)) throw new Error(`${path} does not load ${address}`);
  const tag = new RegExp(`<script[^>]*"${address.replaceAll('.', '\\.')}"[^>]*>`);
  const local = (element: string): string => `<script src="/page/pane-bridge.js"></script>${element.replace(address, `/office-js/${script}`)}`;
  return { type: found.type, body: html.replace(tag, local) };
}

async function answerTo(path: string, { pageFolder, paneFolder, sheetsFolder, examples, exports }: ServedPage): Promise<Answer | null> {
  if (path === '') return page();
  if (path === 'icon.svg') return fileIn(PAGE_SOURCES, 'icon.svg');
  if (path === 'favicon.ico') return { type: 'image/x-icon', body: '' };
  if (path === 'sheets.json') return { type: typeOf(path), body: JSON.stringify(await readdir(sheetsFolder)) };
  if (path === 'examples.json') return { type: typeOf(path), body: JSON.stringify([...examples.keys()]) };
  if (path === 'exports.json') return { type: typeOf(path), body: JSON.stringify([...exports.keys()]) };
  const [folder = '', ...rest] = path.split('/');
  const inside = rest.join('/');
  switch (folder) {
    case 'page': return fileIn(pageFolder, inside);
    case 'pane': return paneFile(paneFolder, inside);
    case 'sheets': return fileIn(sheetsFolder, inside);
    case 'sidebar': return inside === '' ? { type: 'text/html; charset=utf-8', body: SIDEBAR, policy: SIDEBAR_POLICY } : null;
    case 'examples': return offered(examples, inside);
    case 'exports': return offered(exports, inside);
    case 'office-js': return fileIn(OFFICE_FILES, inside);
    default: return null;
  }
}

async function page(): Promise<Answer | null> {
  const found = await fileIn(PAGE_SOURCES, 'index.html');
  return found === null ? null : { ...found, policy: PAGE_POLICY };
}

function offered(files: ReadonlyMap<string, Uint8Array>, name: string): Answer | null {
  const body = files.get(name);
  return body === undefined ? null : { type: typeOf(name), body };
}

/** Names that lead here; any other is a page elsewhere that was pointed at this machine. */
function isOwnHost(host: string): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);
}

function pathOf(request: IncomingMessage): string | null {
  try {
    return decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname).slice(1);
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, answer: Answer): void {
  response.writeHead(status, {
    'Content-Type': answer.type,
    'Content-Security-Policy': answer.policy ?? POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  });
  response.end(answer.body);
}

export async function serve(request: IncomingMessage, response: ServerResponse, page: ServedPage): Promise<void> {
  const path = pathOf(request);
  const isAsked = isOwnHost(request.headers.host ?? '') && (request.method === 'GET' || request.method === 'HEAD');
  const answer = isAsked && path !== null ? await answerTo(path, page) : null;
  if (answer === null) send(response, isAsked ? 404 : 403, { type: 'text/plain; charset=utf-8', body: 'Not found' });
  else send(response, 200, answer);
}
