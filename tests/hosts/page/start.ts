/** `npm start [-- --port 3000]`: the workbook and its pane in a browser, with no Excel and no network. */
import { parseArgs } from 'node:util';
import { startServer } from './server.ts';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error('--port is a number from 0 to 65535. Usage: npm start -- --port 3000');
  process.exitCode = 2;
} else {
  const server = await startServer({ port, tries: 20 });
  console.log(`Open ${server.address}\nCtrl+C stops it.`);
}
