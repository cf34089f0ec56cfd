/** An export as tests read it: the answers, and what is told of it in one line each. */
import { readExport } from '../../../../core/exchange/exports/read-export.ts';
import type { ExportInput } from '../../../../core/exchange/exports/read-export.ts';
import type { ExportAnswers, ExportTrouble, NetworkExport } from '../../../../core/exchange/exports/network-export.ts';
import type { Measure } from '../../../../core/table/role.ts';
import { isoDay } from '../../../../core/time/iso-day.ts';
import { day } from '../../rules/calendar-of.ts';

export const TODAY: number = day('2026-11-22');
export const X_HEADINGS = 'Post id,Date,Post text,Post Link,Impressions,Likes';
export const META_HEADINGS = 'Post ID,Page name,Title,Publish time,Permalink,Date,Views,Reach,Comments';
export const YOUTUBE_HEADINGS = 'Contenu;Titre de la vidéo;Heure de publication de la vidéo;Vues;Impressions;J’aime';

export function answered(input: ExportInput, answers?: ExportAnswers): NetworkExport {
  const answer = readExport(input, answers);
  if (!('rows' in answer)) throw new Error(JSON.stringify(answer));
  return answer;
}

export function read(...lines: readonly string[]): NetworkExport {
  return answered({ text: lines.join('\n'), today: TODAY });
}

/** By row, as `2026-11-22`. */
export function days({ rows }: NetworkExport): readonly (string | null)[] {
  return rows.map((row) => (row.day === null ? null : isoDay(row.day)));
}

/** By row. */
export function all({ rows }: NetworkExport, measure: Measure): readonly (number | undefined)[] {
  return rows.map(({ measures }) => measures.get(measure));
}

export function told({ troubles }: NetworkExport): readonly string[] {
  return troubles.map((trouble: ExportTrouble) => {
    if (trouble.kind === 'record-dropped') return `${trouble.record}+${trouble.count} ${trouble.why}`;
    if (trouble.kind === 'column-unread') return `${trouble.column} ${trouble.why}`;
    return trouble.kind === 'other-sheet' ? trouble.name : `${trouble.record} ${trouble.kind} ${trouble.text}`;
  });
}
