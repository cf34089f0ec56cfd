/** Makes good what the library writes otherwise than Excel would. */
import { withChartNames, withLightLines } from './file-charts.ts';
import { partText, relationshipsOf, type Parts } from './package-parts.ts';

/** Excel's own formats that follow the reader's language; as custom formats they would be fixed. */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ['0', 1], ['0.00', 2], ['#,##0', 3], ['#,##0.00', 4], ['0%', 9], ['0.00%', 10], ['0.00E+00', 11],
  ['m/d/yyyy', 14], ['d-mmm-yy', 15], ['d-mmm', 16], ['mmm-yy', 17], ['h:mm AM/PM', 18], ['h:mm:ss AM/PM', 19], ['h:mm', 20], ['h:mm:ss', 21],
  ['m/d/yyyy h:mm', 22], ['mm:ss', 45], ['[h]:mm:ss', 46], ['@', 49],
]);

const CUSTOM_FORMAT = /<numFmt numFmtId="(\d+)" formatCode="([^"]*)"\s*\/>/g;

/** Styles in which built-in formats have their built-in numbers. */
export function withBuiltInFormats(styles: string): string {
  const start = styles.indexOf('<numFmts');
  const end = styles.indexOf('</numFmts>');
  if (start === -1 || end === -1) return styles;
  const numbers = new Map<string, number>();
  const custom: string[] = [];
  for (const [element, id = '', code = ''] of styles.slice(start, end).matchAll(CUSTOM_FORMAT)) {
    const builtIn = BUILT_IN.get(code);
    if (builtIn === undefined) custom.push(element);
    else numbers.set(id, builtIn);
  }
  const rest = styles.slice(end + '</numFmts>'.length).replace(/numFmtId="(\d+)"/g, (whole, id: string) => {
    const builtIn = numbers.get(id);
    return builtIn === undefined ? whole : `numFmtId="${builtIn}"`;
  });
  const kept = custom.length === 0 ? '' : `<numFmts count="${custom.length}">${custom.join('')}</numFmts>`;
  return styles.slice(0, start) + kept + rest;
}

/** @param drawn Tabs, from 1, that have charts. */
export function finishPackage(saved: Parts, drawn: readonly number[]): Map<string, Uint8Array> {
  const finished = new Map(saved);
  const put = (path: string, text: string): void => {
    finished.set(path, new TextEncoder().encode(text));
  };
  put('xl/styles.xml', withBuiltInFormats(partText(saved, 'xl/styles.xml')));
  for (const tab of drawn) {
    for (const { type, target } of relationshipsOf(saved, `xl/worksheets/sheet${tab}.xml`)) {
      if (type !== 'drawing') continue;
      put(target, withChartNames(partText(saved, target)));
      for (const chart of relationshipsOf(saved, target)) put(chart.target, withLightLines(partText(saved, chart.target)));
    }
  }
  return finished;
}
