/** Examples of the rules about pictures, videos and their description. */
import type { Cell } from '../../table/cell.ts';
import { EXAMPLE_TODAY } from '../example.ts';
import type { ExamplesOf, ExampleTable } from '../example.ts';
import { examplePair } from '../example-pair.ts';
import type { MediaFindings } from './media-findings.ts';

const THURSDAY = EXAMPLE_TODAY + 3;
const ASSET: ExampleTable['roles'] = ['date', 'channel', 'title', 'asset'];
const STATED: ExampleTable['roles'] = ['date', 'channel', 'title', 'asset', 'status'];
const DESCRIBED: ExampleTable['roles'] = ['date', 'channel', 'title', 'format', 'asset', 'alt_text'];
const FORMAT: ExampleTable['roles'] = ['date', 'channel', 'title', 'format'];

/** The rights to the third picture end before the post goes out. */
function library(headings: readonly string[], titles: readonly [string, string, string]): NonNullable<ExampleTable['tabs']> {
  return { media: { headings, rows: [['MED-001', titles[0], null], ['MED-002', titles[1], null], ['MED-003', titles[2], EXAMPLE_TODAY - 24]] } };
}

const TAB_FR = library(['Identifiant', 'Titre', 'Échéance'], ['Phare', 'Moulin', 'Violon']);
const TAB_EN = library(['ID', 'Title', 'Expires'], ['Lighthouse', 'Mill', 'Fiddle']);

function files(count: number, name: string): string {
  return Array.from({ length: count }, (_, index) => `${name}-${index + 1}.jpg`).join(', ');
}

/** Posts of the weeks before, which show that the team names its pictures in this column. */
function earlier(title: string, state: string): readonly (readonly Cell[])[] {
  return [1, 2].map((week) => [THURSDAY - week * 7, 'Instagram', `${title} ${week}`, `${title}-${week}.jpg`, state]);
}

export const MEDIA_EXAMPLES: ExamplesOf<MediaFindings> = {
  'media-expired': {
    fr: examplePair(ASSET, [[THURSDAY, 'Facebook', 'Le violon du chantier', 'MED-003']], [[THURSDAY, 'Facebook', 'Le violon du chantier', 'MED-002']], TAB_FR),
    en: examplePair(ASSET, [[THURSDAY, 'Facebook', 'The lumber camp fiddle', 'MED-003']], [[THURSDAY, 'Facebook', 'The lumber camp fiddle', 'MED-002']], TAB_EN),
  },
  'media-missing': {
    fr: examplePair(ASSET, [[THURSDAY, 'Facebook', 'Le phare rallumé', 'MED-101']], [[THURSDAY, 'Facebook', 'Le phare rallumé', 'MED-001']], TAB_FR),
    en: examplePair(ASSET, [[THURSDAY, 'Facebook', 'The lighthouse shines again', 'MED-101']], [[THURSDAY, 'Facebook', 'The lighthouse shines again', 'MED-001']], TAB_EN),
  },
  'asset-missing': {
    fr: examplePair(
      STATED,
      [...earlier('Visite', 'Publié'), [THURSDAY, 'Instagram', 'Le phare rallumé', null, 'Approuvé']],
      [...earlier('Visite', 'Publié'), [THURSDAY, 'Instagram', 'Le phare rallumé', 'phare.jpg', 'Approuvé']],
    ),
    en: examplePair(
      STATED,
      [...earlier('Tour', 'Published'), [THURSDAY, 'Instagram', 'The lighthouse shines again', null, 'Approved']],
      [...earlier('Tour', 'Published'), [THURSDAY, 'Instagram', 'The lighthouse shines again', 'lighthouse.jpg', 'Approved']],
    ),
  },
  'media-count': {
    fr: examplePair(ASSET, [[THURSDAY, 'X', 'Le moulin en images', files(6, 'moulin')]], [[THURSDAY, 'X', 'Le moulin en images', files(4, 'moulin')]]),
    en: examplePair(ASSET, [[THURSDAY, 'X', 'The mill in pictures', files(6, 'mill')]], [[THURSDAY, 'X', 'The mill in pictures', files(4, 'mill')]]),
  },
  'media-format': {
    fr: examplePair(FORMAT, [[THURSDAY, 'YouTube', 'Le moulin en images', 'Carrousel']], [[THURSDAY, 'Instagram', 'Le moulin en images', 'Carrousel']]),
    en: examplePair(FORMAT, [[THURSDAY, 'YouTube', 'The mill in pictures', 'Carousel']], [[THURSDAY, 'Instagram', 'The mill in pictures', 'Carousel']]),
  },
  'alt-text-missing': {
    fr: examplePair(
      DESCRIBED,
      [[THURSDAY, 'Facebook', 'Le phare rallumé', 'Photo', 'phare.jpg', null]],
      [[THURSDAY, 'Facebook', 'Le phare rallumé', 'Photo', 'phare.jpg', 'La lanterne du phare éclaire les rochers, le soir.']],
    ),
    en: examplePair(
      DESCRIBED,
      [[THURSDAY, 'Facebook', 'The lighthouse shines again', 'Photo', 'lighthouse.jpg', null]],
      [[THURSDAY, 'Facebook', 'The lighthouse shines again', 'Photo', 'lighthouse.jpg', 'The lighthouse lantern lights up the rocks in the evening.']],
    ),
  },
};
