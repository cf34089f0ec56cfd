/** The code of the digest for colleagues, as one file to fetch. */
import { digest } from '../jobs/digest.ts';
import { digestDocument } from '../report/digest/digest-blocks.ts';
import type { ReportDocument } from '../report/sheet/blocks.ts';
import type { DigestWords } from '../words/digest-words.ts';
import { DigestText } from './components/reports/digest-text.tsx';
import { regionOf, reportInput } from './reports/document-source.ts';
import type { DocumentSource } from './reports/document-source.ts';

export interface DigestCode {
  readonly DigestText: typeof DigestText;
  readonly digestTab: typeof digestTab;
}

export const DIGEST_CODE: DigestCode = { DigestText, digestTab };

function digestTab(source: DocumentSource, words: DigestWords): ReportDocument {
  return digestDocument(digest.run(reportInput(source)).result, { words, region: regionOf(source) });
}
