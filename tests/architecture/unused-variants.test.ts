/** What the build leaves out of Fluent's components is never asked for: such a component would ship without its looks. */
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { NEVER_ASKED } from '../../core/pane/build/unused-variants.ts';
import { projectFiles, projectText } from './project.ts';

/** Places where a source asks for what is left out; a value that is not written there counts as any value. */
function asking(path: string, source: string): readonly string[] {
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const look = (node: ts.Node): void => {
    if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) found.push(...askedBy(node));
    ts.forEachChild(node, look);
  };
  look(file);
  return found.map((text) => `${path}: ${text}`);
}

function askedBy(element: ts.JsxOpeningLikeElement): readonly string[] {
  const component = element.tagName.getText();
  const watched = NEVER_ASKED.filter(({ components }) => components.includes(component));
  return element.attributes.properties.flatMap((attribute) => watched.flatMap(({ property, values }) => {
    if (ts.isJsxSpreadAttribute(attribute)) return new RegExp(`\\b${property}\\s*:`).test(attribute.expression.getText()) ? [`<${component} {...}> with ${property}`] : [];
    if (attribute.name.getText() !== property) return [];
    const said = literalsIn(attribute.initializer);
    const isAsked = values === null || said === null || said.some((value) => values.includes(value));
    return isAsked ? [`<${component} ${attribute.getText()}>`] : [];
  }));
}

/** All values that an attribute may have, or null where some of them are not written there. */
function literalsIn(node: ts.Node | undefined): readonly (string | number)[] | null {
  if (node === undefined) return null;
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isNumericLiteral(node)) return [Number(node.text)];
  if (ts.isJsxExpression(node)) return literalsIn(node.expression);
  if (ts.isConditionalExpression(node)) {
    const [one, other] = [literalsIn(node.whenTrue), literalsIn(node.whenFalse)];
    return one === null || other === null ? null : [...one, ...other];
  }
  return null;
}

describe("variants of Fluent's components that the build leaves out", () => {
  test('nothing in the pane asks for them', () => {
    const components = projectFiles('core/pane').filter((path) => path.endsWith('.tsx'));
    expect(components.length).toBeGreaterThan(50);
    expect(components.flatMap((path) => asking(path, projectText(path)))).toEqual([]);
  });

  test('one that is asked for is named with its place', () => {
    const asked = (text: string): readonly string[] => asking('x.tsx', `const x = ${text};`);
    expect(asked('<Button size="large">a</Button>')).toEqual(['x.tsx: <Button size="large">']);
    expect(asked('<Select size={isWide ? "large" : "small"} />')).toHaveLength(1);
    expect(asked('<TabList vertical />')).toHaveLength(1);
    expect(asked('<Input size={size} />')).toHaveLength(1);
    expect(asked('<Tab {...{ disabled: true }} />')).toHaveLength(1);
    expect(asked('<Button size={isWide ? "medium" : "small"} shape="circular" />')).toEqual([]);
  });
});
