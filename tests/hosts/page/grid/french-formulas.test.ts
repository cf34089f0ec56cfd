/** A formula typed with semicolons says the same as one with commas. */
import { expect, it } from 'vitest';
import { englishFormula } from './french-formulas.ts';

it.each([
  ['=SUM(A2;A3)', '=SUM(A2,A3)'],
  ['=ROUND(0,55;1)', '=ROUND(0.55,1)'],
  ['=SUIVI.TEXTLENGTH("x";"a;b 1,5")', '=SUIVI.TEXTLENGTH("x","a;b 1,5")'],
  [`=COVERAGE('Équipe; été'!A1:F3;'L''été'!A1;"2026-11-23";"dit ""oui;non""")`, `=COVERAGE('Équipe; été'!A1:F3,'L''été'!A1,"2026-11-23","dit ""oui;non""")`],
  ['=SUM({1;2};3)', '=SUM({1;2},3)'],
  ['=SUIVI.COVERAGE(A1;AUJOURDHUI();aujourdhui()+29)', '=SUIVI.COVERAGE(A1,TODAY(),TODAY()+29)'],
  ['=AUJOURDHUI()&"AUJOURDHUI()"', '=TODAY()&"AUJOURDHUI()"'],
])('%s', (typed, meant) => {
  expect(englishFormula(typed)).toBe(meant);
});

it.each(['=SUM(A2,A3)', '=SUM(1,5)', '=SUM({1;2})', '="a;b"', '=A1', '="sans fin;'])('is left alone without one: %s', (typed) => {
  expect(englishFormula(typed)).toBe(typed);
});
