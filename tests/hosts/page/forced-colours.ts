/** Windows' contrast themes reach an add-in as forced colours, which a page can't switch on: here the question is answered. */

const FORCED_COLOURS = '(forced-colors: active)';

export function answerContrast(): void {
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => {
    const list = ask(query);
    if (query === FORCED_COLOURS) Object.defineProperty(list, 'matches', { value: true });
    return list;
  };
}
