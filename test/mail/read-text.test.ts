// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { MAX_BODY_LENGTH } from '#core/email.ts';
import { readText, type ReadOptions } from '#mail/read-text.ts';

function read(html: string, options?: ReadOptions): string {
  const root = document.createElement('div');
  root.innerHTML = html;
  return readText(root, options);
}

describe('lines are where a reader sees them', () => {
  test.each([
    ['words', 'Hello  \n Sam', 'Hello Sam'],
    ['inline elements', 'Hel<b>lo</b> <i>Sam</i>', 'Hello Sam'],
    ['a break', 'Hello<br>Sam', 'Hello\nSam'],
    ['two breaks', 'Hello<br><br>Sam', 'Hello\n\nSam'],
    ['blocks', '<div>Hello</div><div>Sam</div>', 'Hello\nSam'],
    ['a block after bare text', 'Hello<div>Sam</div>Bye', 'Hello\nSam\nBye'],
    ['nested blocks', '<div><div><div>Hello</div></div></div><div>Sam</div>', 'Hello\nSam'],
    ['an empty line as editors write it', '<div>Hello</div><div><br></div><div>Sam</div>', 'Hello\n\nSam'],
    ['paragraphs', '<p>Hello</p><p>Sam</p>', 'Hello\n\nSam'],
    ['paragraphs without a margin', '<p style="margin:0">Hello</p><p style="margin: 0">Sam</p>', 'Hello\nSam'],
    ['paragraphs of a word processor', '<p class="MsoNormal">Hello</p><p class="MsoNormal">Sam</p>', 'Hello\nSam'],
    ['spaces between blocks', '<div>Hello</div>\n  \n<div>Sam</div>', 'Hello\nSam'],
    ['spaces at the ends of a line', '<div> Hello </div><div> Sam </div>', 'Hello\nSam'],
    ['a heading', '<h1>News</h1>Hello', 'News\n\nHello'],
    ['a list', '<ul><li>One</li><li>Two</li></ul>', 'One\nTwo'],
    [
      'a table',
      '<table><tbody><tr><td>Role</td><td>Designer</td></tr><tr><td>City</td><td>Ghent</td></tr></tbody></table>',
      'Role\tDesigner\nCity\tGhent',
    ],
    ['a table for layout', '<table><tbody><tr><td></td><td>Hello</td></tr></tbody></table>', 'Hello'],
    ['preformatted text', '<pre>Hello\n\n  Sam</pre>', 'Hello\n\n  Sam'],
    ['text after preformatted text', '<pre>Hello</pre><div>Hello\n Sam</div>', 'Hello\n\nHello Sam'],
    ['a style that keeps lines', '<div style="white-space: pre-wrap">Hello\nSam</div>', 'Hello\nSam'],
    ['a line that bends', 'Hello<wbr>Sam', 'HelloSam'],
    ['spaces that do not break', 'Hello\u00A0Sam', 'Hello\u00A0Sam'],
    [
      'letters of every script',
      '<p dir="rtl">\u0645\u0631\u062D\u0628\u0627</p>\u4F60\u597D',
      '\u0645\u0631\u062D\u0628\u0627\n\n\u4F60\u597D',
    ],
    ['nothing', '', ''],
    ['only breaks', '<br><div><br></div><p></p>', ''],
  ])('%s', (_what, html, expected) => {
    expect(read(html)).toBe(expected);
  });
});

describe('earlier mail is marked', () => {
  test.each([
    ['of Gmail', 'Hi<blockquote class="gmail_quote">One<br>Two</blockquote>Bye'],
    ['of other programs', 'Hi<blockquote type="cite">One<br>Two</blockquote>Bye'],
    ['with an address', 'Hi<blockquote cite="mid:1"><div>One</div><div>Two</div></blockquote>Bye'],
  ])('%s', (_of, html) => {
    expect(
      read(html)
        .split('\n')
        .filter((line) => line !== '' && line !== '>'),
    ).toEqual(['Hi', '> One', '> Two', 'Bye']);
  });

  test('once for every time it was quoted, five times at most', () => {
    const nested = (depth: number): string => (depth === 0 ? 'Deep' : `<blockquote type="cite">${nested(depth - 1)}</blockquote>`);
    expect(read(nested(2))).toBe('> > Deep');
    expect(read(nested(9))).toBe('> > > > > Deep');
  });

  test('unlike what is merely indented', () => {
    expect(read('<blockquote style="margin-left:40px">Indented</blockquote>')).toBe('Indented');
  });
});

describe('what nobody sees is not read', () => {
  test.each([
    ['styles and scripts', '<style>p{}</style><script>x</script><title>T</title>Hello'],
    ['comments', '<!-- no -->Hello'],
    ['fields and buttons’ values', '<input value="no"><textarea>no</textarea><select><option>no</option></select>Hello'],
    ['pictures', '<svg><text>no</text></svg><img alt="no" src="x.png">Hello'],
    ['the hidden attribute', '<div hidden>no</div>Hello'],
    ['no display', '<div style="display: none !important">no</div>Hello'],
    ['no visibility', '<p style="color:red;visibility:hidden">no</p>Hello'],
    ['no height', '<div style="max-height:0;overflow:hidden">no</div>Hello'],
    ['a preheader of newsletters', '<span style="mso-hide:all">no</span>Hello'],
  ])('%s', (_what, html) => {
    expect(read(html)).toBe('Hello');
  });

  test.each([
    ['a height', '<div style="max-height:0.5em">yes</div>'],
    ['a word that begins alike', '<div style="--x-display:none">yes</div>'],
  ])('but is with %s', (_what, html) => {
    expect(read(html)).toBe('yes');
  });
});

test('emoji are pictures that are read', () => {
  expect(read('Good <img data-emoji="\u{1F340}" alt="luck">!')).toBe('Good \u{1F340}!');
});

describe('the caller says', () => {
  test.each<[string, string, ReadOptions, string]>([
    ['what to skip', 'Hello<div class="x">no</div>', { skip: '.x' }, 'Hello'],
    ['what to unfold', 'Hello<div class="x" style="display:none">Earlier</div>', { unfold: '.x' }, 'Hello\nEarlier'],
    ['where to end', 'Hello<div><hr>no</div>no', { until: 'hr' }, 'Hello'],
    ['how much to read', '<div>Hello</div><div>Sam</div>', { limit: 7 }, 'Hello\nS'],
    ['how much to read, marks of earlier mail included', '<blockquote type="cite">Hello</blockquote>', { limit: 5 }, '> Hel'],
  ])('%s', (_what, html, options, expected) => {
    expect(read(html, options)).toBe(expected);
  });

  test('and the root itself is read in any case', () => {
    const root = document.createElement('div');
    root.className = 'x';
    root.style.display = 'none';
    root.append('Hello');
    expect(readText(root, { skip: '.x', until: '.x' })).toBe('Hello');
  });
});

describe('reading ends', () => {
  test('at the longest body', () => {
    const root = document.createElement('div');
    root.append('word '.repeat(1_000_000));
    expect(readText(root).length).toBeLessThanOrEqual(MAX_BODY_LENGTH);
    expect(readText(root).startsWith('word word')).toBe(true);
  });

  test('in a body of markup alone', () => {
    const root = document.createElement('div');
    let at: Element = root;
    for (let depth = 0; depth < 50_000; depth += 1) {
      const inner = document.createElement('b');
      at.append(inner);
      at = inner;
    }
    at.append('Deep');
    expect(readText(root)).toBe('Deep');
  });

  test('inside of the root', () => {
    const page = document.createElement('div');
    page.innerHTML = '<div id="root">Hello</div><div>Outside</div>';
    expect(readText(page.firstElementChild as Element)).toBe('Hello');
  });
});
