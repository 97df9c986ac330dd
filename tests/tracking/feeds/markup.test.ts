import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../../src/articles/dom.ts';
import { elementBlocks } from '../../../src/articles/html-blocks.ts';
import { markupText } from '../../../src/tracking/feeds/markup.ts';

describe('markup as text', () => {
  it.each([
    ['plain words', 'plain words'],
    ['<p>One</p><p>Two</p>', 'One\n\nTwo'],
    ['One<br>two<br/>three', 'One\n\ntwo\n\nthree'],
    ['A <b>bold</b>, <i>sloping</i> <a href="x">plan</a>.', 'A bold, sloping plan.'],
    ['<ul><li>One<li>Two</ul>', 'One\n\nTwo'],
    ['Zo&euml; &amp; &#8220;friends&#8221; &mdash; &#x20ac;5', 'Zoë & “friends” — €5'],
    ['&unknown; AT&T &', '&unknown; AT&T &'],
    ['Fewer < 20 > 10', 'Fewer < 20 > 10'],
    ['<script>if (a < b) alert("<p>x</p>")</script>After', 'After'],
    ['<style>p { }</style><p>After</p>', 'After'],
    ['<script>never closed', 'never closed'],
    ['<!-- hidden <p>x</p> -->Shown', 'Shown'],
    ['<?xml:namespace prefix = o /><![if !vml]><o:p>Shown</o:p>', 'Shown'],
    ['<img src="x" alt="A > B">Shown', 'Shown'],
    ['<p', '<p'],
    ['', ''],
  ])('%j is %j', (markup, text) => {
    expect(markupText(markup)).toBe(text);
  });

  it('is what a page with the same body gives', () => {
    const piece = fc.constantFrom(
      'words ',
      'Zo&euml; &amp; co.\n',
      '<br>',
      '<!-- c -->',
      '<p>One <b>two</b></p>',
      '<div><p>a</p>b<br/>c</div>',
      '<h2>Head</h2>',
      '<ul><li>x</li><li>y</li></ul>',
      '<em>z</em>',
      '<p>open',
      '<table><tr><td>1</td><td>2</td></tr></table>',
      '<script>var a = "<p>";</script>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = parsePage(pieces.join('')).body;
        expect(markupText(pieces.join(''))).toBe(body ? elementBlocks(body).text : '');
      }),
    );
  });
});
