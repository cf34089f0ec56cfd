/** The support page that Excel links to: what Suivi does, what it reads and writes, and where help is. */
import { NAME } from './identity.ts';
import { escapeXml } from './xml.ts';

interface Section {
  readonly language: 'en' | 'fr';
  readonly title: string;
  readonly paragraphs: readonly string[];
}

const SECTIONS: readonly Section[] = [
  {
    language: 'fr',
    title: 'Suivi : aide et confidentialité',
    paragraphs: [
      'Suivi vérifie un calendrier de médias sociaux dans le classeur même où l’équipe le planifie. Ouvrez-le avec le bouton Suivi de l’onglet Accueil.',
      'Pour marquer des publications, sélectionnez leurs lignes, puis choisissez un état sous Marquer, à côté de ce bouton : le volet s’ouvre sur cet état et n’écrit rien avant que vous l’y demandiez.',
      'Suivi lit les cellules du classeur ouvert, sur votre appareil. Son code n’envoie rien nulle part : il n’y a ni compte, ni serveur, ni mesure d’audience.',
      'Suivi n’écrit que lorsque vous choisissez un bouton : le rôle des colonnes, vos réglages et ce que vous ignorez dans son propre onglet masqué « Suivi », un nouveau calendrier, ou ce que vous choisissez de corriger ou de déplacer. Si l’onglet « Suivi » existe, il y note aussi une fois par semaine les constats présents. Corriger un constat ne change que les cellules affichées : leur valeur et, lorsqu’une date en texte devient une vraie date, son format. Les autres cellules de l’équipe restent telles quelles.',
      'Si le volet reste vide, fermez-le et rouvrez-le. Si cela ne suffit pas, adressez-vous à la personne qui a installé Suivi dans votre organisation.',
    ],
  },
  {
    language: 'en',
    title: 'Suivi: help and privacy',
    paragraphs: [
      'Suivi checks a social media calendar in the very workbook where the team plans it. Open it with the Suivi button on the Home tab.',
      'To mark posts, select their rows and choose a state under Mark, beside that button: the pane opens on that state and writes nothing before you choose it there.',
      'Suivi reads the cells of the open workbook, on your device. Its code sends nothing anywhere: there is no account, no server and no analytics.',
      'Suivi writes only when you press a button: what the columns are, your settings and what you ignore into its own hidden tab “Suivi”, a new calendar, or what you choose to fix or move. Where the tab “Suivi” is there, it also notes in it once a week which findings there are. Fixing a finding changes only the cells listed: their value and, where a date typed as text becomes a real date, its format. Your team’s other cells stay as they are.',
      'If the pane stays empty, close it and open it again. If that is not enough, ask the person who installed Suivi in your organisation.',
    ],
  },
];

const STYLE =
  ':root{color-scheme:light dark}body{font:16px/1.55 "Segoe UI",system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem}' +
  'h1{font-size:1.35rem}section+section{margin-top:3rem}';

/** The page as one file without scripts. */
export function supportPage(): string {
  const sections = SECTIONS.map(renderSection).join('\n');
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<title>${escapeXml(NAME.fr)}</title>
<style>${STYLE}</style>
</head>
<body>
${sections}
</body>
</html>
`;
}

function renderSection({ language, title, paragraphs }: Section): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeXml(paragraph)}</p>`).join('\n');
  return `<section lang="${language}">\n<h1>${escapeXml(title)}</h1>\n${text}\n</section>`;
}
