/** How one kind of export is written down: the headings it is known by, and what each of its columns holds. */
import { entriesOf } from '../../lexicon/word-list.ts';
import type { Measure } from '../../table/role.ts';
import type { ExportField, ExportKind } from './network-export.ts';

/** What a column holds: a field, or what only the reader needs. */
export type FormField = ExportField | 'span' | 'boosted' | 'sponsored' | 'end';

export interface ExportForm {
  readonly kind: ExportKind;
  readonly network: string;
  readonly level: 'post' | 'day';
  /** Each a choice of folded headings: the file has one of every choice. */
  readonly marks: readonly ReadonlySet<string>[];
  /** By folded heading; of two columns for one field the one whose heading stands first here is read. */
  readonly fields: ReadonlyMap<string, FormField>;
  /** The place of each heading in the list, which says which is read. */
  readonly ranks: ReadonlyMap<string, number>;
  /** As many posts and no more are in such a file. */
  readonly mostPosts: number;
  /** Two lists of the same posts stand side by side. */
  readonly isTwofold: boolean;
  /** The network's further headings, folded, that Suivi has no use for. */
  readonly unused: RegExp;
  /** Signs of HTML are written `&amp;`. */
  readonly isEscaped: boolean;
}

type WrittenForm = Pick<ExportForm, 'kind' | 'network' | 'level'> & Partial<Pick<ExportForm, 'mostPosts' | 'isTwofold' | 'unused' | 'isEscaped'>> & {
  readonly marks: readonly string[];
  readonly fields: readonly (readonly [FormField, string])[];
};

/**
 * Folded beginnings and ends of further headings that several networks have: how long and by whom a video is watched, what it earns, followers won,
 * what was paid for or came by itself alone, whose page and campaign it is.
 */
const UNUSED = new RegExp(
  '^(?:promoted|dur(?:ation|ee)|secondes?|seconds|average|moyenne|total play|watched|video regardee|reached|caption|type de legende|is |est une? |lang(?:ues|uages)|(?:custom|data|ad|off site|auto invited) |(?:page|account) id'
  + '|vues hors|etiquettes|libelles|commentaire (?:de|sur)|id d|identifiant d[eu] |other clicks|autres clics|photo clicks|matched|\\d \\w+ video|vues de video d|estimated|campaign|nom de la campagne|date de (?:debut|fin) de'
  + '|p\\w+ (?:by|par)$|audience|click through|taux de clics|follow|abonne|new followers|nouveaux abonnes|difference |profile views|vues d[eu] profil|unique viewers|spectateurs uniques)|(?:sponsor|organi)\\w+(?: followers| posts)?$',
);

/** By a folded heading that is none of the form's fields. */
export function isUnused({ unused }: ExportForm, heading: string): boolean {
  return UNUSED.test(heading) || unused.test(heading);
}

export function exportForm({ kind, network, level, marks, fields, mostPosts = Infinity, isTwofold = false, unused = /^$/, isEscaped = false }: WrittenForm): ExportForm {
  const known = new Map<string, FormField>();
  for (const [field, headings] of fields) for (const heading of entriesOf(headings)) if (!known.has(heading)) known.set(heading, field);
  return {
    kind, network, level, fields: known, mostPosts, isTwofold, unused, isEscaped,
    marks: marks.map((mark) => new Set(entriesOf(mark))),
    ranks: new Map([...known.keys()].map((heading, rank) => [heading, rank])),
  };
}

export type FieldColumns = ReadonlyMap<FormField, number>;

/** A column of numbers, with its heading as written. */
export interface MeasureColumn {
  readonly measure: Measure;
  readonly column: number;
  readonly heading: string;
}
