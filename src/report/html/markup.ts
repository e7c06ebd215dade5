// The only way to make HTML here: elements with text and attributes that are always made harmless and escaped.
import { plain } from '../plain.js';

/** HTML that this file made; nothing else can make one. */
class Fragment {
  readonly #html: string;
  constructor(html: string) {
    this.#html = html;
  }
  toString(): string {
    return this.#html;
  }
}

export type Markup = Fragment;
/** Text is escaped; null is nothing. */
export type Child = string | Markup | null | readonly Child[];
/** An undefined attribute is left out; true is one without a value. */
export type Attributes = Readonly<Record<string, string | number | true | undefined>>;

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const NAME = /^[a-z][a-zA-Z\d-]*$/;
const VOID: ReadonlySet<string> = new Set(['meta', 'input', 'br', 'hr']);
/** Elements that run, load or style something; the page itself has its own two, made by `verbatim`. */
const REFUSED: ReadonlySet<string> = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'link',
  'base',
]);
/** An address within the page. */
const INTERNAL = /^#[\w-]+$/;

const escape = (value: string): string => plain(value).replace(/[&<>"']/g, (sign) => ESCAPED[sign]!);

/** Numbers of a drawing: two decimals are finer than any screen. */
const attributeText = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escape(value);

function attribute(name: string, value: string | number | true): string {
  if (!NAME.test(name) || /^on|^style$|^src/i.test(name)) throw new RangeError(`attribute ${name}`);
  if (name === 'href' && !INTERNAL.test(String(value))) throw new RangeError('only links within the page');
  return value === true ? ` ${name}` : ` ${name}="${attributeText(value)}"`;
}

function childHtml(child: Child): string {
  if (child === null) return '';
  if (typeof child === 'string') return escape(child);
  return child instanceof Fragment ? child.toString() : child.map(childHtml).join('');
}

/**
 * An element. Text and attributes are escaped and lose control and direction signs.
 * @throws RangeError for names, handlers and links that a report never needs
 */
export function element(name: string, attributes: Attributes, ...children: Child[]): Markup {
  if (!NAME.test(name) || REFUSED.has(name)) throw new RangeError(`element ${name}`);
  const list = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : attribute(key, value)))
    .join('');
  if (VOID.has(name)) return new Fragment(`<${name}${list}>`);
  return new Fragment(`<${name}${list}>${children.map(childHtml).join('')}</${name}>`);
}

/** Several pieces as one. */
export const fragment = (...children: Child[]): Markup => new Fragment(children.map(childHtml).join(''));

/** The page's own style or script, as it stands in the source. @throws RangeError when it could end its element */
export function verbatim(name: 'style' | 'script', content: string): Markup {
  if (content.includes('</')) throw new RangeError(`${name} holds an end tag`);
  return new Fragment(`<${name}>${content}</${name}>`);
}

/** A line end between blocks, so that the source of a page can be read. */
export const LINE = new Fragment('\n');

/** The document with its type before it. */
export const page = (root: Markup): string => `<!DOCTYPE html>\n${root.toString()}\n`;
