/** Fetches one language's words of the audit of a month: who never asks for it never loads them. */
import { fetchPart } from '../late-part.ts';
import type { AuditWords } from './audit-words.ts';
import type { Language } from './language.ts';

/** @throws HostError `offline` when they can't be fetched; another try may succeed. */
export async function fetchAuditWords(language: Language): Promise<AuditWords> {
  switch (language) {
    case 'fr':
      return (await fetchPart(import('./fr/audit.ts'))).frAudit;
    case 'en':
      return (await fetchPart(import('./en/audit.ts'))).enAudit;
  }
}
