/** Lays the charts of the tab on screen over the grid, which has none of its own: they go with their cells, and clicks go through them. */
import type { Book } from '../../book/book.ts';
import type { Area, BookChart } from '../../book/book-types.ts';
import { shellWords, type Language } from '../shell-words.ts';
import { shownChart } from './chart-data.ts';
import { drawChart } from './draw-chart.ts';

/** A rectangle in pixels of the grid's element. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the grid shows cells. */
export interface CellsOnScreen {
  /** All cells that can be seen; null while nothing is drawn. */
  view(): Box | null;
  /** Some of them, which may lie out of sight. */
  boxOf(area: Area): Box | null;
}

const SMALLEST = 60;

/** Where a chart stands whose file does not say: beside the cells, one under the other. */
function placeOf(chart: BookChart, index: number, right: number): Area {
  return chart.place ?? { top: 1 + index * 16, left: right + 2, bottom: 14 + index * 16, right: right + 7 };
}

interface Panel {
  readonly chart: BookChart;
  readonly place: Area;
  readonly element: HTMLElement;
  size: string;
}

class Panels {
  readonly #book: Book;
  readonly #cells: CellsOnScreen;
  readonly #language: Language;
  readonly #layer: HTMLElement;
  readonly #closed = new Set<string>();
  #panels: readonly Panel[] = [];
  #isStale = true;
  #frame = 0;

  constructor(container: HTMLElement, book: Book, cells: CellsOnScreen, language: Language) {
    this.#book = book;
    this.#cells = cells;
    this.#language = language;
    this.#layer = document.createElement('div');
    this.#layer.className = 'charts';
    container.append(this.#layer);
    const stop = book.listen(() => { this.#isStale = true; });
    const draw = (): void => {
      this.#draw();
      this.#frame = requestAnimationFrame(draw);
    };
    this.#frame = requestAnimationFrame(draw);
    this.close = () => {
      stop();
      cancelAnimationFrame(this.#frame);
      this.#layer.remove();
    };
  }

  readonly close: () => void;

  #draw(): void {
    if (this.#isStale) this.#renew();
    if (this.#panels.length === 0) return;
    const view = this.#cells.view();
    this.#layer.hidden = view === null;
    if (view === null) return;
    move(this.#layer, view);
    for (const panel of this.#panels) {
      const box = this.#cells.boxOf(panel.place);
      const isShown = box !== null && box.width >= SMALLEST && box.height >= SMALLEST;
      panel.element.hidden = !isShown;
      if (!isShown) continue;
      move(panel.element, { ...box, left: box.left - view.left, top: box.top - view.top });
      const size = `${box.width} ${box.height}`;
      if (size !== panel.size) this.#fill(panel, box, size);
    }
  }

  /** Charts as the workbook has them now, of the tab on screen. */
  #renew(): void {
    this.#isStale = false;
    const sheet = this.#book.sheet(this.#book.activeSheet);
    const right = sheet?.usedArea(true)?.right ?? 0;
    const charts = sheet?.charts.filter(({ name }) => !this.#closed.has(`${sheet.id} ${name}`)) ?? [];
    this.#panels = charts.map((chart, index) => ({ chart, place: placeOf(chart, index, right), element: this.#element(chart), size: '' }));
    this.#layer.replaceChildren(...this.#panels.map(({ element }) => element));
  }

  #element(chart: BookChart): HTMLElement {
    const element = document.createElement('figure');
    element.className = 'chart';
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'chart-close';
    close.textContent = '×';
    close.setAttribute('aria-label', shellWords(this.#language).closeChart(chart.title || chart.name));
    const sheet = this.#book.activeSheet;
    close.addEventListener('click', () => {
      this.#closed.add(`${sheet} ${chart.name}`);
      this.#isStale = true;
    });
    element.append(close);
    return element;
  }

  #fill(panel: Panel, { width, height }: Box, size: string): void {
    const sheet = this.#book.sheet(this.#book.activeSheet);
    if (sheet === undefined) return;
    panel.size = size;
    panel.element.querySelector('svg')?.remove();
    panel.element.prepend(drawChart(shownChart(panel.chart, sheet, this.#book), Math.round(width), Math.round(height)));
  }
}

function move({ style }: HTMLElement, { left, top, width, height }: Box): void {
  Object.assign(style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
}

/** Shows them until told to stop. */
export function showCharts(container: HTMLElement, book: Book, cells: CellsOnScreen, language: Language): () => void {
  return new Panels(container, book, cells, language).close;
}
