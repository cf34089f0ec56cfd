/** Pictures and videos: described, chosen, listed, allowed, and of a number and kind that the network takes. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import type { MediaRow } from '../../../core/side-tabs/media-tab.ts';
import type { StyleRow } from '../../../core/side-tabs/style-tab.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { Cell } from '../../../core/table/cell.ts';
import type { Role } from '../../../core/table/role.ts';
import { checkRows, day } from './calendar-of.ts';
import { sideTabOf } from './side-tab-of.ts';

const TODAY = day('2026-11-23');
const SOON = TODAY + 7;
const BLANK_MEDIA: Omit<MediaRow, 'row'> = { id: '', title: '', rights: '', expiry: null, altText: '', link: '' };
const BLANK_STYLE: Omit<StyleRow, 'row'> = { rule: null, ruleWord: '', channels: { only: new Set(), except: new Set() }, value: '', countWord: null, reason: '' };

function library(...rows: readonly Partial<MediaRow>[]): SideTabs {
  return sideTabOf('media', ['id', 'title', 'expiry', 'altText'], BLANK_MEDIA, rows);
}

const LIBRARY = library({ id: 'MED-001', altText: 'Un phare blanc' }, { id: 'MED-002' }, { id: 'MED-003', expiry: TODAY + 3 }, { id: 'VID-001' });

function style(value: string, ...only: readonly string[]): SideTabs {
  return sideTabOf('style', ['rule', 'channels', 'value'], BLANK_STYLE, [{ rule: 'alt-text', value, channels: { only: new Set<string>(only), except: new Set<string>() } }]);
}

function found(code: Finding['code'], roles: readonly Role[], rows: readonly (readonly Cell[])[], tabs?: SideTabs): readonly Finding[] {
  return checkRows(roles, rows, TODAY, tabs === undefined ? {} : { tabs }).findings.filter((finding) => finding.code === code);
}

/** Rows on the sheet, from 1. */
function rowsOf(findings: readonly Finding[]): readonly number[] {
  return findings.map(({ cells }) => cells[0].row + 1);
}

describe('a picture without alt text', () => {
  const ROLES = ['date', 'channel', 'format', 'asset', 'alt_text', 'status'] as const;

  it('is one that is chosen, to come, and described nowhere', () => {
    const rows = [
      [SOON, 'Facebook', 'Photo', 'https://exemple.ca/phare.jpg', null, ''],
      [SOON, 'Facebook', 'Photo', 'phare.png', 'Un phare', ''],
      [SOON, 'Facebook', 'Carrousel', '', null, 'Programmé'],
      [SOON, 'Facebook', 'Carrousel', '', null, 'À produire'],
      [SOON, 'Facebook', 'Photo', 'Le phare au couchant, cadrage serré', null, 'À produire'],
      [SOON, 'Facebook', 'Photo', 'à venir', null, 'Approuvé'],
      [TODAY - 1, 'Facebook', 'Photo', 'phare.png', null, 'Approuvé'],
      [SOON, 'Facebook', 'Photo', 'phare.png', null, 'Annulé'],
    ];
    const findings = found('alt-text-missing', ROLES, rows);
    expect(rowsOf(findings)).toEqual([2, 4]);
    expect(findings[0]).toMatchObject({ severity: 'suggestion', confidence: 'sure', cells: [{ column: 4 }, { column: 3 }] });
  });

  it('is no video, story or text, and nothing on channels of videos', () => {
    const rows = [
      [SOON, 'Instagram', 'Reel', 'https://exemple.ca/a', null, 'Approuvé'], [SOON, 'Instagram', 'Story', 'a.jpg', null, 'Approuvé'], [SOON, 'LinkedIn', 'Texte', 'a.jpg', null, 'Approuvé'],
      [SOON, 'Facebook', '', 'a.mp4', null, 'Approuvé'], [SOON, 'YouTube', '', 'a.jpg', null, 'Approuvé'], [SOON, 'TikTok', 'Photo', 'a.jpg', null, 'Approuvé'],
    ];
    expect(found('alt-text-missing', ROLES, rows)).toEqual([]);
    expect(found('alt-text-missing', ROLES, [[SOON, 'Facebook', 'Publication', 'a.jpg', null, '']])).toMatchObject([{ confidence: 'to-check' }]);
  });

  it('is a warning where the style guide asks for it, and nothing elsewhere', () => {
    const rows = [[SOON, 'Facebook', 'Photo', 'a.jpg', null, ''], [SOON, 'Infolettre', 'Photo', 'a.jpg', null, '']];
    expect(found('alt-text-missing', ROLES, rows, style('obligatoire', 'facebook'))).toMatchObject([{ severity: 'warning', parameters: { isAsked: true, channel: 'facebook' } }]);
    expect(found('alt-text-missing', ROLES, rows, style('non')).map(({ severity }) => severity)).toEqual(['suggestion', 'suggestion']);
  });

  it('takes the media tab’s words for it, which can be put into the cell that a team otherwise fills', () => {
    const listed = [SOON, 'Facebook', 'Photo', 'MED-001', null, ''];
    expect(found('alt-text-missing', ROLES, [listed], LIBRARY)).toEqual([]);
    expect(found('alt-text-missing', ROLES, [[SOON, 'Facebook', 'Photo', 'MED-002', null, '']], LIBRARY)).toMatchObject([{ parameters: { tab: null } }]);
    const filled = [SOON, 'Facebook', 'Photo', 'MED-002', 'Un moulin', ''];
    expect(found('alt-text-missing', ROLES, [filled, [SOON, 'Facebook', 'Photo', 'MED-002', 'Une roue', ''], listed], LIBRARY)).toMatchObject([
      { parameters: { tab: 'media' }, mend: { isSafe: false, writes: [{ cell: { row: 3, column: 4 }, expected: null, value: 'Un phare blanc' }] } },
    ]);
  });

  it('can’t be judged without a column for alt text', () => {
    expect(checkRows(['date', 'format', 'asset'], [[SOON, 'Photo', 'a.jpg']], TODAY).notRun).toContainEqual({ code: 'alt-text-missing', missing: ['alt_text'] });
  });
});

describe('a missing picture or video', () => {
  const ROLES = ['date', 'channel', 'asset', 'status'] as const;
  const KEPT = Array.from({ length: 6 }, (_, index) => [TODAY - 9 - index, 'Instagram', `MED-00${index}`, 'Publié']);

  it('is one of a post that is approved or scheduled on a network that takes none without', () => {
    const rows = [
      ...KEPT, [SOON, 'Instagram', '', 'Approuvé'], [SOON, 'Facebook, TikTok', 'à venir', 'Programmé'], [SOON, 'Facebook', '', 'Approuvé'],
      [SOON, 'Instagram', '', 'À produire'], [SOON, 'Instagram', 'phare.jpg', 'Approuvé'], [TODAY - 1, 'Instagram', '', 'Approuvé'],
    ];
    const findings = found('asset-missing', ROLES, rows);
    expect(rowsOf(findings)).toEqual([8, 9]);
    expect(findings[1]?.parameters).toMatchObject({ channel: 'tiktok' });
  });

  it('is not looked for in a column that the team leaves blank', () => {
    expect(found('asset-missing', ROLES, [[TODAY - 3, 'Instagram', '', 'Publié'], [SOON, 'Instagram', 'a.jpg', 'Approuvé'], [SOON, 'Instagram', '', 'Approuvé']])).toEqual([]);
  });
});

describe('a picture that the media tab does not list', () => {
  const ROLES = ['date', 'channel', 'asset'] as const;
  const lost = (asset: string, tabs = LIBRARY): readonly Finding[] => found('media-missing', ROLES, [[SOON, 'Facebook', asset]], tabs);

  it('is an id like the others there, wherever in the cell it stands', () => {
    expect(lost('MED-999')).toMatchObject([{ severity: 'error', parameters: { id: 'MED-999', tab: 'media' }, mark: { start: 0, end: 7 } }]);
    expect(lost('MED-001; MED-998 (couverture)')).toMatchObject([{ parameters: { id: 'MED-998' }, mark: { start: 9, end: 16 } }]);
    expect(lost('med-1000')).toHaveLength(1);
  });

  it('is no id that is listed, link, file or brief', () => {
    for (const asset of ['MED-001', 'med-002', 'VID-001', 'https://exemple.ca/MED-999', 'photo-12.jpg', 'Photo du phare, 2 plans', 'IMG_2041', '12']) expect(lost(asset)).toEqual([]);
  });

  it('is not looked for where the ids follow no scheme', () => {
    expect(lost('phare-12', library({ id: 'phare' }, { id: 'moulin' }, { id: 'cuisine' }))).toEqual([]);
    expect(lost('99', library({ id: '1' }, { id: '2' }, { id: '3' }))).toEqual([]);
  });

  it('does not matter once the post is out', () => {
    expect(found('media-missing', ROLES, [[TODAY - 1, 'Facebook', 'MED-999']], LIBRARY)).toEqual([]);
  });
});

describe('a picture whose rights have run out', () => {
  const ROLES = ['date', 'channel', 'asset', 'status'] as const;

  it('is one whose last day comes before the post’s', () => {
    const rows = [[TODAY + 3, 'Facebook', 'MED-003', ''], [TODAY + 4, 'Facebook', 'MED-001, MED-003', 'Approuvé'], [null, 'Facebook', 'MED-003', ''], [TODAY + 9, 'Facebook', 'MED-003', 'Annulé']];
    expect(found('media-expired', ROLES, rows, LIBRARY)).toMatchObject([
      { severity: 'error', parameters: { id: 'MED-003', expiry: TODAY + 3, day: TODAY + 4 }, cells: [{ row: 2, column: 2 }, { column: 0 }, { sheet: 'media', row: 3, column: 2 }], mark: { start: 9, end: 16 } },
    ]);
  });

  it('matters after the post went out too', () => {
    const tabs = library({ id: 'MED-003', expiry: TODAY - 30 });
    expect(rowsOf(found('media-expired', ROLES, [[TODAY - 20, 'Facebook', 'MED-003', 'Publié'], [TODAY - 31, 'Facebook', 'MED-003', 'Publié']], tabs))).toEqual([2]);
  });
});

describe('too many pictures or videos', () => {
  const files = (count: number, ending: string): string => Array.from({ length: count }, (_, index) => `f${index}.${ending}`).join('\n');
  const tooMany = (channel: string, asset: string): readonly Finding[] => found('media-count', ['date', 'channel', 'asset'], [[SOON, channel, asset]], LIBRARY);

  it('are more than the network takes', () => {
    expect(tooMany('X', files(4, 'jpg'))).toEqual([]);
    expect(tooMany('X', files(5, 'jpg'))).toMatchObject([{ parameters: { count: 5, most: 4, isOfVideos: false }, confidence: 'to-check' }]);
    expect(tooMany('Facebook, X', files(5, 'jpg'))).toMatchObject([{ parameters: { channel: 'x' } }]);
    expect(tooMany('LinkedIn', files(2, 'mp4'))).toMatchObject([{ parameters: { count: 2, most: 1, isOfVideos: true } }]);
    expect(tooMany('X', 'MED-001, MED-002; https://exemple.ca/a\nMED-003, VID-001')).toHaveLength(1);
  });

  it('are no briefs, and no cover beside a video', () => {
    expect(tooMany('X', 'Le phare, le moulin, la cuisine, la roue, le quai')).toEqual([]);
    expect(tooMany('YouTube', 'visite.mp4, couverture.jpg')).toEqual([]);
    expect(tooMany('Facebook', files(40, 'jpg'))).toEqual([]);
  });
});

describe('a format that the network does not take', () => {
  const contradicts = (channel: string, format: string): readonly Finding[] => found('media-format', ['date', 'channel', 'format'], [[SOON, channel, format]]);

  it('is pictures or text where a video has to be, and text alone where a picture has to be', () => {
    for (const [channel, format] of [['YouTube', 'Carrousel'], ['YouTube', 'Photo'], ['YouTube', 'Texte'], ['TikTok', 'Text post'], ['Instagram', 'Texte'], ['Pinterest', 'Text only']] as const) {
      expect({ channel, format, found: contradicts(channel, format) }).toMatchObject({ found: [{ confidence: 'to-check', parameters: { format } }] });
    }
  });

  it('is nothing where network or format leave it open', () => {
    for (const [channel, format] of [['YouTube', 'Short'], ['YouTube', 'Vidéo'], ['YouTube', 'Post'], ['TikTok', 'Carrousel'], ['LinkedIn', 'Carrousel'], ['LinkedIn', 'Texte'], ['Instagram, YouTube', 'Carrousel'],
      ['Instagram', 'Reel'], ['Instagram', 'Citation en texte'], ['YouTube', 'Vidéo + photo'], ['Blog', 'Texte'], ['', 'Texte']] as const) {
      expect({ channel, format, found: contradicts(channel, format) }).toEqual({ channel, format, found: [] });
    }
  });
});
