// The builder: what is given is text, whatever it holds, and what a report never needs cannot be made.
import { describe, expect, it } from 'vitest';
import { element, fragment, page, verbatim } from '../../../src/report/html/markup.js';

const html = (...given: Parameters<typeof element>): string => element(...given).toString();

it('escapes text', () => {
  expect(html('p', {}, `<b>&amp;"'</b>`)).toBe('<p>&lt;b&gt;&amp;amp;&quot;&#39;&lt;/b&gt;</p>');
});

it('escapes attributes, and rounds numbers', () => {
  expect(html('p', { title: '"><script>', x: 1.23456 })).toBe(
    '<p title="&quot;&gt;&lt;script&gt;" x="1.23"></p>',
  );
});

it('leaves out attributes without a value, and writes those that are only there', () => {
  expect(html('input', { type: 'checkbox', id: undefined, checked: true })).toBe(
    '<input type="checkbox" checked>',
  );
});

it('takes pieces in pieces, and nothing for null', () => {
  expect(html('p', {}, ['a', [null, element('b', {}, 'c')]], fragment('d', 'e'))).toBe('<p>a<b>c</b>de</p>');
});

it('takes control and direction signs away', () => {
  expect(html('p', { title: 'x\u202ey' }, 'a\u0007b\u202ec\u2066d\u001b[31me')).toBe(
    '<p title="xy">abcde</p>',
  );
});

describe('refuses', () => {
  it.each(['script', 'style', 'iframe', 'object', 'link', 'base', 'P', 'a b', ''])('element %j', (name) =>
    expect(() => element(name, {})).toThrow(RangeError),
  );
  it.each(['onclick', 'style', 'src', 'srcset', 'a b', '"x'])('attribute %j', (name) =>
    expect(() => element('p', { [name]: 'x' })).toThrow(RangeError),
  );
  it.each(['javascript:alert(1)', 'https://example.org', '//example.org', '#', '#a"b', ''])(
    'link to %j',
    (href) => expect(() => element('a', { href })).toThrow(RangeError),
  );
  it('a script that could end its own element', () =>
    expect(() => verbatim('script', 'x = "</script>"')).toThrow(RangeError));
});

it('a page begins with its type', () =>
  expect(page(element('html', { lang: 'nl' }))).toBe('<!DOCTYPE html>\n<html lang="nl"></html>\n'));
