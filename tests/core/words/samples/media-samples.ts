/** How the findings of `media` read. */
import type { MediaFindings } from '../../../../core/rules/media/media-findings.ts';
import type { SamplesOf } from './samples.ts';

/** 23 November 2026. */
const TODAY = 46_349;

export const MEDIA_SAMPLES: SamplesOf<MediaFindings> = {
  'media-expired': [
    [
      { label: 'Le phare', id: 'MED-045', expiry: TODAY - 40, day: TODAY + 2, today: TODAY },
      '« Le phare » (25 novembre) : les droits sur « MED-045 » ont pris fin le 14 octobre.',
      '“Le phare” (November 25): the rights to “MED-045” ended on October 14.',
    ],
    [
      { label: '', id: 'MED-045', expiry: TODAY + 38, day: TODAY + 45, today: TODAY },
      'Cette publication (7 janvier 2027) : les droits sur « MED-045 » prennent fin le 31 décembre.',
      'This post (January 7, 2027): the rights to “MED-045” end on December 31.',
    ],
  ],
  'media-missing': [
    [{ label: 'Le phare', id: 'MED-999', tab: 'Médias' }, '« Le phare » : « MED-999 » ne figure pas dans l’onglet « Médias ».', '“Le phare”: “MED-999” is not in the “Médias” tab.'],
  ],
  'asset-missing': [
    [{ label: 'Le phare', channel: 'instagram' }, '« Le phare » : aucun visuel, et Instagram en exige un.', '“Le phare”: no visual, and Instagram requires one.'],
  ],
  'media-count': [
    [
      { label: 'Le phare', channel: 'x', count: 6, most: 4, isOfVideos: false },
      '« Le phare » : 6 visuels, 4 au plus sur X.',
      '“Le phare”: 6 visuals, at most 4 on X.',
    ],
    [{ label: 'Le phare', channel: 'linkedin', count: 2, most: 1, isOfVideos: true }, '« Le phare » : 2 vidéos, 1 au plus sur LinkedIn.', '“Le phare”: 2 videos, at most 1 on LinkedIn.'],
  ],
  'media-format': [
    [
      { label: 'Le phare', channel: 'youtube', format: 'Carrousel', takes: 'video' },
      '« Le phare » : format « Carrousel », mais YouTube demande une vidéo.',
      '“Le phare”: format “Carrousel”, but YouTube needs a video.',
    ],
    [
      { label: 'Le phare', channel: 'tiktok', format: 'Texte', takes: 'media' },
      '« Le phare » : format « Texte », mais TikTok demande une image ou une vidéo.',
      '“Le phare”: format “Texte”, but TikTok needs a picture or a video.',
    ],
  ],
  'alt-text-missing': [
    [
      { label: 'Le phare', channel: 'facebook', isAsked: true, tab: 'Médias' },
      '« Le phare » : texte de remplacement absent ici, mais présent dans l’onglet « Médias ».',
      '“Le phare”: no alt text here, but the “Médias” tab has it.',
    ],
    [{ label: 'Le phare', channel: 'facebook', isAsked: false, tab: null }, '« Le phare » : image sans texte de remplacement.', '“Le phare”: picture without alt text.'],
    [
      { label: 'Le phare', channel: 'facebook', isAsked: true, tab: null },
      '« Le phare » : image sans texte de remplacement, exigé par le guide de style (Facebook).',
      '“Le phare”: picture without alt text, required by the style guide (Facebook).',
    ],
    [
      { label: 'Le phare', channel: '', isAsked: true, tab: null },
      '« Le phare » : image sans texte de remplacement, exigé par le guide de style.',
      '“Le phare”: picture without alt text, required by the style guide.',
    ],
  ],
};
