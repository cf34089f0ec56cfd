/** The list of what is answered: true to Google's own types, and a net for a server that uses something else. */
import { readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answeredMembers } from './answered.ts';
import { documentedMembers, googleMembersUsed, unansweredOf } from './server-members.ts';

const server = readServer();

function readServer(): readonly string[] {
  const folder = fileURLToPath(new URL('../../../sheets-addon/server', import.meta.url));
  return readdirSync(folder, { recursive: true }).map((file) => join(folder, String(file))).filter((file) => file.endsWith('.ts') && !file.includes('.types'));
}

let scratch = '';

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'suivi-google-'));
  await writeFile(join(scratch, 'script.ts'), 'const { getNotes } = SpreadsheetApp.getActiveRange();\nSpreadsheetApp.getActiveSheet().autoResizeColumn(1);\n[1].sort();\n');
});

afterAll(async () => {
  await rm(scratch, { recursive: true, force: true });
});

// The compiler reads all of core for the types.
describe('the list of what is answered', { timeout: 120_000 }, () => {
  it('names only members that Google documents', () => {
    const documented = documentedMembers(join(scratch, 'script.ts'));
    // The script's own log is the language's, to which the types give another name.
    expect([...answeredMembers()].filter((member) => !documented.has(member) && !member.startsWith('console.'))).toEqual([]);
  });

  it('holds everything that the server uses', () => {
    const used = googleMembersUsed(server);
    expect(used).toContain('Range.getValues');
    expect(unansweredOf(used)).toEqual([]);
  });

  it('shows what a script uses beyond it', () => {
    expect(unansweredOf(googleMembersUsed([join(scratch, 'script.ts')]))).toEqual(['Range.getNotes', 'Sheet.autoResizeColumn']);
  });
});
