/** Builds the page and serves it on this machine only. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Day } from '../../../core/time/day.ts';
import { buildPage, PROJECT, type BuiltPage } from './build-page.ts';
import { demoFiles } from './demo-files.ts';
import { serve, type ServedPage } from './serve-files.ts';

export interface ServerOptions {
  /** The port to take; 0 takes any that is free. */
  readonly port: number;
  /** How many ports after it may be tried when it is taken. */
  readonly tries?: number;
  /** Where the build goes; servers that run at the same time need folders of their own. */
  readonly folder?: string;
  /** What is built already; built anew where absent. */
  readonly built?: BuiltPage;
  /** The day that the demo workbooks are made for; the computer's own where absent. */
  readonly today?: Day;
}

export interface RunningServer {
  readonly address: string;
  close(): Promise<void>;
}

const ONLY_HERE = '127.0.0.1';

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ONLY_HERE, () => {
      server.off('error', reject);
      // A TCP server's address is an AddressInfo; only pipes have a string.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function listenFrom(served: ServedPage, port: number, tries: number): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    serve(request, response, served).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  try {
    return { server, port: await listen(server, port) };
  } catch (error) {
    if (!isTaken(error) || tries <= 0) throw error;
    return listenFrom(served, port + 1, tries - 1);
  }
}

/** Builds, listens, and says where. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const folder = options.folder ?? join(PROJECT, 'node_modules/.cache/suivi/page');
  const [built, demo] = await Promise.all([options.built ?? buildPage(folder), demoFiles(options.today)]);
  const { server, port } = await listenFrom({ ...built, ...demo }, options.port, options.tries ?? 0);
  return {
    address: `http://localhost:${port}`,
    close: () => new Promise((resolve, reject) => {
      server.closeAllConnections();
      server.close((error) => (error === undefined ? resolve() : reject(error)));
    }),
  };
}
