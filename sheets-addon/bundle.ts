/** Bundles the Google Sheets add-on into the folder that clasp pushes. */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { minifiedScript } from '../core/pane/build/minify-again.ts';
import { sheetsFiles } from '../manifests/sheets-files.ts';
import { PUBLIC_FUNCTIONS } from './build/public-functions.ts';
import { serverScript } from './build/server-script.ts';
import { sidebarPages } from './build/sidebar-pages.ts';

export interface SheetsBundleOptions {
  /** The folder to write; what was in it goes. */
  readonly outputFolder: string;
  /** Spends several seconds more to make the scripts smaller, for what is published. */
  readonly isSmallest?: boolean;
}

/** What went into what, as esbuild tells it. */
export interface SheetsBundle {
  readonly server: Metafile;
  readonly sidebar: Metafile;
}

const PROJECT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');

/** What the server's functions hang on inside the script. */
const SERVER_VARIABLE = 'server';

export async function bundleSheetsAddon({ outputFolder, isSmallest = false }: SheetsBundleOptions): Promise<SheetsBundle> {
  const server = await buildServer(isSmallest);
  const sidebar = await sidebarPages(PROJECT, isSmallest);
  await rm(outputFolder, { recursive: true, force: true });
  await mkdir(outputFolder, { recursive: true });
  const files = new Map([['Code.js', server.script], ...sidebar.files, ...sheetsFiles()]);
  await Promise.all([...files].map(([name, text]) => writeFile(path.join(outputFolder, name), text)));
  return { server: server.metafile, sidebar: sidebar.metafile };
}

/** The server's script alone, as it is shipped. */
export async function bundleServer(): Promise<string> {
  return (await buildServer()).script;
}

async function buildServer(isSmallest = false): Promise<{ readonly script: string; readonly metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    absWorkingDir: PROJECT,
    entryPoints: ['sheets-addon/server/code.ts'],
    bundle: true,
    write: false,
    metafile: true,
    format: 'iife',
    globalName: SERVER_VARIABLE,
    // Apps Script's engine refuses private fields, static initialisers and other newer syntax.
    target: 'es2017',
    minify: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
  const bundle = outputFiles.map(({ text }) => text).join('\n');
  return { script: serverScript(PUBLIC_FUNCTIONS, isSmallest ? await minifiedScript(bundle) : bundle, SERVER_VARIABLE), metafile };
}
