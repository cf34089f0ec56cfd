/** Writes XML: elements with escaped attributes, indented, one a line. */

/** An element with its children, or with one text. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlElement[];
}

/** An element from its name, attributes and content. */
export function element(name: string, attributes: Readonly<Record<string, string>>, content: string | readonly XmlElement[] = []): XmlElement {
  return { name, attributes, content };
}

/** The document around a root element. */
export function xmlDocument(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${render(root, '')}`;
}

function render({ name, attributes, content }: XmlElement, indent: string): string {
  const opening = [name, ...Object.entries(attributes).map(([key, value]) => `${key}="${escapeXml(value)}"`)].join(' ');
  if (typeof content === 'string') return `${indent}<${opening}>${escapeXml(content)}</${name}>\n`;
  if (content.length === 0) return `${indent}<${opening}/>\n`;
  return `${indent}<${opening}>\n${content.map((child) => render(child, `${indent}  `)).join('')}${indent}</${name}>\n`;
}

/** Text as it stands in XML or HTML, between tags or in a quoted attribute. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
