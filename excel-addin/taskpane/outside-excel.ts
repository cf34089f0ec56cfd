/** What the page says where there is no Excel to work in: opened in a browser tab, or without a network. */

const SENTENCES = {
  'office-missing': [
    'Suivi n’a pas pu joindre Excel. Vérifiez la connexion au réseau, puis rouvrez le volet.',
    'Suivi could not reach Excel. Check the network connection, then reopen the pane.',
  ],
  'not-excel': [
    'Cette page s’ouvre dans Excel\u00a0: onglet Accueil, bouton Suivi.',
    'This page opens in Excel: Home tab, Suivi button.',
  ],
} as const;

/** Both languages, since nothing says yet which one the person reads. */
export function showOutsideExcel(element: HTMLElement, situation: keyof typeof SENTENCES): void {
  const paragraphs = SENTENCES[situation].map((sentence, index) => {
    const paragraph = document.createElement('p');
    paragraph.lang = index === 0 ? 'fr' : 'en';
    paragraph.textContent = sentence;
    return paragraph;
  });
  element.setAttribute('role', 'alert');
  element.replaceChildren(...paragraphs);
}
