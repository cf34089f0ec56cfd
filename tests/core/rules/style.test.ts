/** The rules that hold posts against the team's style guide. */
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../core/findings/finding.ts';
import { EXAMPLE_TODAY } from '../../../core/rules/example.ts';
import type { Settings } from '../../../core/rules/settings.ts';
import { STYLE_EXAMPLES } from '../../../core/rules/style/style-examples.ts';
import { NO_SIDE_TABS } from '../../../core/side-tabs/side-tabs.ts';
import type { SideTabs } from '../../../core/side-tabs/side-tabs.ts';
import type { StyleKind } from '../../../core/side-tabs/style-tab.ts';
import type { Cell } from '../../../core/table/cell.ts';
import { LANGUAGES } from '../../../core/words/language.ts';
import { except, only, styleGuide } from '../style/style-rows.ts';
import { checkRows, day } from './calendar-of.ts';

const TODAY = day('2026-11-21');
const SOON = TODAY + 6;

function styleOf(rows: readonly (readonly Cell[])[], tabs: SideTabs, settings: Partial<Settings> = {}): readonly Finding[] {
  const { findings } = checkRows(['date', 'channel', 'text', 'status', 'hashtags', 'language'], rows, TODAY, { tabs, settings });
  return findings.filter(({ code }) => code.startsWith('style-'));
}

/** What is found in one post on Facebook: each code with the marked part of the text. */
function inText(text: string, tabs: SideTabs, settings: Partial<Settings> = {}): readonly string[] {
  return styleOf([[SOON, 'Facebook', text]], tabs, settings).map(({ code, mark }) => (mark === undefined ? code : `${code} ${text.slice(mark.start, mark.end)}`));
}
/** The text as the only finding would mend it; the text itself where nothing is found. */
function mended(text: string, tabs: SideTabs, settings: Partial<Settings> = {}): Cell {
  const [finding, ...others] = styleOf([[SOON, 'Facebook', text]], tabs, settings);
  expect(others).toEqual([]);
  return finding?.mend?.writes[0].value ?? text;
}

describe('which posts are judged', () => {
  const tabs = styleGuide(['banned-word', 'incontournable']);
  const post = (date: Cell, status: Cell): number => styleOf([[date, 'Facebook', 'Une visite incontournable', status]], tabs).length;

  it('are those that can still be changed', () => {
    expect([post(SOON, 'Approuvé'), post(TODAY, 'Programmé'), post(null, 'À produire'), post(SOON, null)]).toEqual([1, 1, 1, 1]);
    expect([post(TODAY - 1, 'Approuvé'), post(SOON, 'Publié'), post(SOON, 'Annulé'), post(SOON, 'Idée')]).toEqual([0, 0, 0, 0]);
  });

  it('are those on the channels that the guide names', () => {
    const on = (channel: Cell, scope: SideTabs): number => styleOf([[SOON, channel, 'Une visite incontournable']], scope).length;
    const facebook = styleGuide(['banned-word', 'incontournable', only('facebook')]);
    expect(['Facebook', 'Facebook, TikTok', 'TikTok', null].map((channel) => on(channel, facebook))).toEqual([1, 1, 0, 0]);
    const others = styleGuide(['banned-word', 'incontournable', except('tiktok')]);
    expect(['Facebook', 'Facebook, TikTok', 'TikTok', null].map((channel) => on(channel, others))).toEqual([1, 1, 0, 0]);
  });

  it('are none where the guide says nothing or is not there', () => {
    expect(styleOf([[SOON, 'Facebook', 'Une visite incontournable !!! 🎉🎉🎉 de Val Cuivre']], styleGuide())).toEqual([]);
    const { notRun } = checkRows(['date', 'text'], [[SOON, 'Texte']], TODAY);
    expect(notRun.filter(({ code }) => code.startsWith('style-')).map(({ code }) => code)).toEqual([
      'style-banned-word', 'style-hashtag-missing', 'style-spelling', 'style-emoji-many', 'style-address',
    ]);
  });
});

describe('a banned word', () => {
  const tabs = styleGuide(['banned-word', 'incontournable', { reason: 'Décrire' }], ['banned-word', 'n’hésitez pas'], ['banned-word', 'À ne pas manquer'], ['banned-word', 'marché']);

  it('is found in any case, with either apostrophe, any space and the plural', () => {
    for (const [text, word] of [
      ['Des visites INCONTOURNABLES!', 'INCONTOURNABLES'], ["N'hésitez pas à écrire.", "N'hésitez pas"], ['n’hésitez\u00a0pas', 'n’hésitez\u00a0pas'],
      ['A NE PAS MANQUER', 'A NE PAS MANQUER'], ['C’est à ne pas  manquer', 'à ne pas  manquer'], ['L’incontournable musée', 'incontournable'],
      ['à ne pas manquer'.normalize('NFD'), 'à ne pas manquer'.normalize('NFD')], ['Les marchés', 'marchés'],
    ] as const) expect(inText(text, tabs)).toEqual([`style-banned-word ${word}`]);
  });

  it('is not found in other words, other accents, hashtags, mentions or links', () => {
    for (const text of [
      'incontournablement', 'La marche du dimanche', 'Il marche', '#incontournable', '@incontournable', 'https://exemple.ca/incontournable', 'exemple.ca/incontournable',
      'incontournable@exemple.ca', 'Le super-marché', 'n’hésitez guère', '(#Incontournable)',
    ]) expect([text, ...inText(text, tabs)]).toEqual([text]);
  });

  it('is told once a post, with the first one and its reason', () => {
    const [finding, ...others] = styleOf([[SOON, 'Facebook', 'Un marché incontournable']], tabs);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ severity: 'warning', parameters: { word: 'marché', reason: '', others: 1 }, mark: { start: 3, end: 9 } });
  });

  it('may be one of several in a cell', () => {
    expect(inText('Un lieu magique', styleGuide(['banned-word', 'unique, « magique » ; féerique (trop vu)']))).toEqual(['style-banned-word magique']);
  });
});

describe('a required hashtag', () => {
  const tabs = styleGuide(['required-hashtag', '#MuséesEnRégion']);

  it('may stand in the text or in the hashtags column, in any case', () => {
    for (const row of [
      [SOON, 'Facebook', 'Texte #MuséesEnRégion'], [SOON, 'Facebook', 'Texte #muséesenrégion!'], [SOON, 'Facebook', 'Texte', null, '#Abitibi #MuséesEnRégion'],
      [SOON, 'Facebook', 'Texte', null, 'abitibi, muséesenrégion'], [SOON, 'Facebook', '#MuséesEnRégion'.normalize('NFD')],
    ]) expect(styleOf([row], tabs)).toEqual([]);
    expect(inText('Texte', tabs)).toEqual(['style-hashtag-missing']);
    expect(inText('MuséesEnRégion et #MuséesEnRégionOuest', tabs)).toEqual(['style-hashtag-missing']);
  });

  it('with other accents is another one, which can be mended where it stands', () => {
    expect(inText('Texte #MuseesEnRegion #Abitibi', tabs)).toEqual(['style-hashtag-missing #MuseesEnRegion']);
    expect(mended('Texte #MuseesEnRegion #Abitibi', tabs)).toBe('Texte #MuséesEnRégion #Abitibi');
  });

  it('waits for a text', () => {
    expect(styleOf([[SOON, 'Facebook', 'à venir'], [SOON, 'Facebook', null]], tabs)).toEqual([]);
  });

  it('is one of several, the others counted', () => {
    const [finding] = styleOf([[SOON, 'Facebook', 'Texte #B']], styleGuide(['required-hashtag', '#A, #B #C']));
    expect(finding?.parameters).toMatchObject({ hashtag: '#A', others: 1 });
  });
});

describe('the spelling of names', () => {
  const tabs = styleGuide(['spelling', 'Val-Cuivré'], ['spelling', 'Pointe-aux-Brumes'], ['spelling', 'Théodora-Gauvin'], ['spelling', 'LinkedIn'], ['spelling', 'mot-clic'], ['spelling', 'La Presse'], ['spelling', 'L’Orée']);

  it.each([
    ['la gare de Val Cuivré', 'la gare de Val-Cuivré'], ['la gare de Val-cuivre', 'la gare de Val-Cuivré'], ['ValCuivré', 'Val-Cuivré'], ['Pointe aux Brumes', 'Pointe-aux-Brumes'],
    ['le musée Théodora Gauvin', 'le musée Théodora-Gauvin'], ['Theodora-Gauvin', 'Théodora-Gauvin'], ['sur Linkedin', 'sur LinkedIn'], ['sur Linked In', 'sur LinkedIn'],
    ['Un mot clic', 'Un mot-clic'], ['Mot clic du jour', 'Mot-clic du jour'], ['dans la Presse', 'dans La Presse'], ['au Val Cuivré, de Pointe-Aux-Brumes', 'au Val-Cuivré, de Pointe-aux-Brumes'],
    ['Val-Cuivre\u0301 et Val-Cuivre', 'Val-Cuivre\u0301 et Val-Cuivré'],
  ])('is put right in “%s”', (text, right) => {
    expect(mended(text, tabs)).toBe(right);
    expect(inText(right, tabs)).toEqual([]);
  });

  it.each([
    'Val-Cuivré', 'VAL CUIVRE', 'Mot-clic du jour', "L'Orée", 'Pointe\u2011aux\u2011Brumes', 'Née en 1880, Théodora Gauvin peignait', '#valcuivre', '@val.cuivre', 'https://val-cuivre.ca', 'val-cuivre.ca/gare',
    'Val-Cuivré-Nord', 'we linked in the bio', 'mieux que la presse à imprimer', 'à l’orée du bois', 'un val\ncuivré',
  ])('is left alone in “%s”', (text) => {
    expect(inText(text, tabs)).toEqual([]);
  });
  it('wants a person where hyphens or a common word make the difference', () => {
    const confidence = (text: string): unknown => styleOf([[SOON, 'Facebook', text]], tabs)[0]?.confidence;
    expect([confidence('Val Cuivré'), confidence('Val-cuivré'), confidence('sur Linkedin')]).toEqual(['to-check', undefined, undefined]);
  });

  it('takes a name in lower case for a slip where it mostly stands right', () => {
    const right = [SOON, 'Facebook', 'Sur LinkedIn'];
    expect(styleOf([right, [SOON, 'Facebook', 'Sur linkedin'], right], tabs)).toHaveLength(1);
    expect(styleOf([right, [SOON, 'Facebook', 'Sur linkedin'], [SOON, 'Facebook', 'Et linkedin']], tabs)).toEqual([]);
  });

  it('may have two right forms', () => {
    const both = styleGuide(['spelling', 'Marie-Curie'], ['spelling', 'Marie Curie']);
    expect(inText('Marie Curie et le lycée Marie-Curie', both)).toEqual([]);
    expect(mended('Le lycée marie-curie', both)).toBe('Le lycée Marie-Curie');
  });
});

describe('emoji', () => {
  it('are counted as people see them, and the first one too many is marked', () => {
    const tabs = styleGuide(['emoji-most', 2]);
    expect(inText('👩🏿‍🚀 et 👨‍👩‍👧', tabs)).toEqual([]);
    expect(inText('👩🏿‍🚀 et 👨‍👩‍👧 et 🇨🇦 et ✔️', tabs)).toEqual(['style-emoji-many 🇨🇦']);
    expect(inText('© ™ → • ✓ 1 2 3', tabs)).toEqual([]);
    expect(styleOf([[SOON, 'Facebook', '🎉🎉🎉🎉']], tabs)[0]?.parameters).toMatchObject({ count: 4, most: 2 });
  });

  it('may all be unwanted, and a limit that is no number limits nothing', () => {
    expect(inText('Oui 🎉', styleGuide(['emoji-most', 0]))).toEqual(['style-emoji-many 🎉']);
    expect(inText('Oui 🎉', styleGuide(['emoji-most', 'peu']))).toEqual([]);
  });
});

describe('tu and vous', () => {
  const vous = styleGuide(['address', 'vous', except('tiktok')]);
  const tu = styleGuide(['address', 'tutoiement']);

  it('are told apart from what only looks like them', () => {
    for (const [text, word] of [
      ['Dis-le à ta mère, elle est dans la salle.', 'ta'], ['Qu’est-ce que tu fais dans les salles?', 'tu'], ['Viens avec tes amis et les nôtres.', 'tes'], ['C’est l’heure, t’es où?', 't'],
    ] as const) expect(inText(text, vous)).toEqual([`style-address ${word}`]);
    for (const text of [
      'Le ton est donné dans les salles.', 'Ton sur ton dans les salles.', 'Il s’est tu dans les salles.', '« Tu viens? » dit-elle dans les salles.', 'Un Te Deum dans les salles.', 'Notre te deum dans les salles.', 'Le Te-Deum dans les salles.', 'Va-t-il dans les salles?', '#tu dans les salles',
    ]) expect([text, ...inText(text, vous)]).toEqual([text]);
    expect(inText('Découvrez les salles avec une guide.', tu)).toEqual(['style-address Découvrez']);
    expect(inText('Un rendez-vous dans les salles avec une guide.', tu)).toEqual([]);
  });

  it('are judged in French alone, on the channels meant, and always to be checked', () => {
    expect(inText('A ton of fun for you and the kids, ta da!', vous)).toEqual([]);
    expect(inText('Reserva tu mesa con los amigos', vous)).toEqual([]);
    expect(styleOf([[SOON, 'TikTok', 'Dis-le à ta mère, elle est dans la salle.']], vous)).toEqual([]);
    expect(styleOf([[SOON, 'Facebook', 'Tu viens?', null, null, 'FR']], vous)).toMatchObject([{ confidence: 'to-check' }]);
  });

  it('say nothing where the guide contradicts itself or names neither', () => {
    expect(inText('Tu viens dans les salles avec une guide?', styleGuide(['address', 'vous'], ['address', 'tu']))).toEqual([]);
    expect(inText('Tu viens dans les salles avec une guide?', styleGuide(['address', 'you']))).toEqual([]);
    expect(inText('Tu viens dans les salles avec une guide?', styleGuide(['address', 'oui', { ruleWord: 'Vouvoiement' }]))).toEqual(['style-address Tu']);
  });
});

describe('typography', () => {
  const canada = styleGuide(['typography', 'fr-CA']);

  it('follows the region that the guide names, each language its own', () => {
    const both = styleGuide(['typography', 'fr-FR'], ['typography', 'en-CA']);
    expect(mended('Les salles vous attendent ! Avec vous : nous', canada)).toBe('Les salles vous attendent! Avec vous : nous');
    expect(mended('Les salles vous attendent! Avec vous: nous', both)).toBe('Les salles vous attendent\u202f! Avec vous\u00a0: nous');
    expect(mended('The rooms are waiting for you !', both)).toBe('The rooms are waiting for you!');
    expect(inText('The rooms are waiting for you !', canada)).toEqual([]);
  });

  it('follows the region that is set, where it is not the usual one', () => {
    const text = 'Les salles vous attendent! Avec une guide: elle.';
    expect(inText(text, NO_SIDE_TABS, { region: 'fr-FR' })).toEqual(['style-typography !']);
    expect(inText(text, NO_SIDE_TABS)).toEqual([]);
    expect(inText(text, canada, { region: 'fr-FR' })).toEqual(['style-typography :']);
  });

  it('follows the team’s own custom where nothing is said', () => {
    const french = Array.from({ length: 12 }, (_, index) => [SOON, 'Facebook', `Les salles ${index} vous attendent avec nous !`]);
    const odd = [SOON, 'Facebook', 'Les salles vous attendent avec nous!'];
    const [finding, ...others] = styleOf([...french, odd], NO_SIDE_TABS);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'style-typography', confidence: 'to-check', parameters: { kind: 'space-missing', isAsked: false } });
    expect(styleOf([...french.slice(0, 8), odd], NO_SIDE_TABS)).toEqual([]);
    expect(styleOf([...french, odd, odd, odd, odd], NO_SIDE_TABS)).toEqual([]);
  });

  it('is not judged in a text whose language is unsure', () => {
    expect(inText('Super !', canada)).toEqual([]);
    expect(inText('Les salles vous attendent ! The rooms are waiting for you and your friends !', canada)).toEqual([]);
    expect(styleOf([[SOON, 'Facebook', 'Super !', null, null, 'Français']], canada)).toHaveLength(1);
  });
});

describe('the examples of the rules about style', () => {
  it('show each rule and its absence, in both languages', () => {
    const kinds: readonly (readonly [keyof typeof STYLE_EXAMPLES, StyleKind])[] = [
      ['style-banned-word', 'banned-word'], ['style-hashtag-missing', 'required-hashtag'], ['style-spelling', 'spelling'],
      ['style-emoji-many', 'emoji-most'], ['style-address', 'address'], ['style-typography', 'typography'],
    ];
    for (const [code, kind] of kinds) {
      for (const language of LANGUAGES) {
        const { bad, good } = STYLE_EXAMPLES[code][language];
        const value = bad.tabs?.style?.rows[0]?.[2];
        const tabs = styleGuide([kind, typeof value === 'number' ? value : String(value)]);
        const codes = (rows: typeof bad.rows): readonly string[] => checkRows(bad.roles, rows, EXAMPLE_TODAY, { tabs }).findings.map((finding) => finding.code);
        expect(codes(bad.rows)).toEqual([code]);
        expect(codes(good.rows)).toEqual([]);
      }
    }
  });
});
