/** Channels, owners, statuses and kinds of rows, as teams write them. */
import { describe, expect, it } from 'vitest';
import { fold } from '../../../core/lexicon/fold.ts';
import { isPlaceholder } from '../../../core/lexicon/placeholders.ts';
import { isStatus, stateOf } from '../../../core/lexicon/statuses.ts';
import { ROW_KIND } from '../../../core/table/calendar.ts';
import { channelEntry } from '../../../core/table/decode-channel.ts';
import { rowKindOf } from '../../../core/table/decode-kind.ts';
import { ownerEntry } from '../../../core/table/decode-owner.ts';

describe('channels', () => {
  it.each([
    ['Instagram', ['instagram']],
    ['IG @musee', ['instagram']],
    ['Twitter/X', ['x']],
    ['X', ['x']],
    ['Instagram, LinkedIn', ['instagram', 'linkedin']],
    ['FB + IG', ['facebook', 'instagram']],
    ['Facebook & Instagram\nTikTok', ['facebook', 'instagram', 'tiktok']],
    ['instagram et facebook', ['instagram', 'facebook']],
    ['YouTube Shorts', ['youtube']],
    ['Reddit (r/Quebec)', ['reddit']],
    ['Google My Business', ['google-business']],
    ['Blog + Newsletter', ['blog', 'newsletter']],
    ['Tous les réseaux', ['all']],
    ['All platforms', ['all']],
    ['TBD', []],
    ['', []],
  ])('reads %j', (word, channels) => {
    expect(channelEntry(word)).toEqual({ word, channels });
  });
});

describe('owners', () => {
  it.each([
    ['Marie-Ève Tremblay', ['Marie-Ève Tremblay'], null],
    ['MT', ['MT'], null],
    ['marie@musee.ca', ['marie@musee.ca'], null],
    ['team@musee.ca', ['team@musee.ca'], null],
    ['Anna (relève : Paul)', ['Anna'], null],
    ['Anna, Paul', ['Anna', 'Paul'], 'several'],
    ['Anna et Paul', ['Anna', 'Paul'], 'several'],
    ['Anna/Paul', ['Anna', 'Paul'], 'several'],
    ['Jean & co', ['Jean'], 'several'],
    ['Anna + équipe', ['Anna'], 'several'],
    ['Anna, anna', ['Anna'], null],
    ['Équipe', [], 'group'],
    ['Marketing team', [], 'group'],
    ['Tout le monde', [], 'group'],
    ['Communications', [], 'group'],
    ['everyone', [], 'group'],
    ['à déterminer', [], null],
    ['', [], null],
  ])('reads %j', (word, people, shared) => {
    expect(ownerEntry(word)).toEqual({ word, people, shared });
  });
});

describe('a whole text in a cell of names', () => {
  const text = 'Venez voir, en famille, notre exposition et nos ateliers. '.repeat(50);

  it('names no channel and nobody, and is kept by its word', () => {
    expect(channelEntry(text)).toEqual({ word: text, channels: [] });
    expect(ownerEntry(text)).toEqual({ word: text, people: [], shared: null });
    expect(rowKindOf(text)).toBeNull();
  });
});

describe('statuses', () => {
  it.each([
    ['Draft', 'to-produce'], ['À produire', 'to-produce'], ['Planifié', 'to-produce'], ['Planned', 'to-produce'], ['not_started', 'to-produce'],
    ['NEEDS_HUMAN_APPROVAL', 'in-review'], ['pending_review', 'in-review'], ['En attente de validation', 'in-review'], ['Ready for review', 'in-review'],
    ['READY', 'approved'], ['Prêt', 'approved'], ['Approuvée', 'approved'], ['FOR PUBLISHING', 'approved'],
    ['Queued', 'scheduled'], ['Programmé', 'scheduled'], ['Agendado', 'scheduled'],
    ['Posted ✅', 'published'], ['✅ PUBLIÉE', 'published'], ['Live', 'published'], ['En ligne', 'published'], ['Publiée le 12 oct.', 'published'],
    ['En pause', 'on-hold'], ['Annulé', 'cancelled'], ['Canceled', 'cancelled'], ['💡 Idée', 'idea'],
    ['❌ ERROR — jamais publiée', 'to-produce'], ['not published', 'to-produce'], ['archived', 'published'],
  ])('takes %j for %s', (word, state) => {
    expect(stateOf(word)).toBe(state);
  });

  it('knows that a word is none', () => {
    expect(stateOf('Instagram')).toBeUndefined();
    expect(isStatus('Venez voir notre nouvelle exposition')).toBe(false);
  });
});

describe('kinds of rows', () => {
  it('are named in both languages', () => {
    expect([rowKindOf('Événement'), rowKindOf('Idea'), rowKindOf('Publication'), rowKindOf('autre')]).toEqual([ROW_KIND.event, ROW_KIND.idea, ROW_KIND.post, null]);
  });
});

describe('folding', () => {
  it('takes away case, accents, punctuation and emoji', () => {
    expect(fold('📅 Date_de PUBLICATION :')).toBe('date de publication');
    expect(fold('Œuvre n° 3 — Straße')).toBe('oeuvre n 3 strasse');
    expect(fold('💡🔥')).toBe('');
  });

  it('keeps other scripts', () => {
    expect(fold('نوع المحتوى')).toBe('نوع المحتوى');
  });
});

describe('placeholders', () => {
  it.each(['-', '—', '?', 'TBD', 'à déterminer', 'N/A', '…'])('include %j', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['✅', 'X', 'Anna', '0'])('do not include %j', (text) => {
    expect(isPlaceholder(text)).toBe(false);
  });
});
