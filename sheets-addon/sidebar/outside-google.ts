/** What the page says where there is no Google Sheets to work in: opened as a file, or in a browser tab. */

/** Both languages, since nothing says yet which one the person reads. */
const SENTENCES = {
  fr: 'Cette page s’ouvre dans Google Sheets\u00a0: menu Extensions, puis Suivi.',
  en: 'This page opens in Google Sheets: Extensions menu, then Suivi.',
} as const;

export function showOutsideGoogle(element: HTMLElement): void {
  const paragraphs = Object.entries(SENTENCES).map(([language, sentence]) => {
    const paragraph = document.createElement('p');
    paragraph.lang = language;
    paragraph.textContent = sentence;
    return paragraph;
  });
  element.setAttribute('role', 'alert');
  element.replaceChildren(...paragraphs);
}
