import { describe, expect, it } from 'vitest';
import { foldWord, Kind, kindOf } from '#core/detector/fold.ts';
import { plainText } from '#core/detector/plain-text.ts';

const plain = (text: string): string => {
  const { codes, length } = plainText(text, [{ start: 0, end: text.length }]);
  return String.fromCharCode(...codes.slice(0, length)).trim();
};

describe('folding', () => {
  it.each([
    ['Größe', 'grosse'],
    ['CANDIDATURE RETENUE', 'candidature retenue'],
    ['İSTANBUL ılık', 'istanbul ilik'],
    ['żółć Łódź', 'zolc lodz'],
    ['we won’t', "we won't"],
    ['not\u00a0moving', 'not moving'],
    ['ap\u00adpli\u00adca\u200btion', 'application'],
    ['ｕｎｆｏｒｔｕｎａｔｅｌｙ', 'unfortunately'],
    ['ﬁlled', 'filled'],
    ['e\u0301te\u0301', 'ete'],
    ['ｶﾅ', 'カナ'],
    ['إلى المرشحة', 'الي المرشحه'],
    ['мой ёж', 'мои еж'],
  ])('%s', (text, folded) => {
    expect(plain(text)).toBe(folded);
    expect(foldWord(text).replace(/\s/g, ' ')).toBe(folded);
  });

  it('keeps offsets into the original', () => {
    const text = 'ﬁlled &amp; gone';
    const { codes, map, length } = plainText(text, [{ start: 0, end: text.length }]);
    const folded = String.fromCharCode(...codes.slice(0, length));
    expect(text.slice(map[folded.indexOf('gone')])).toBe('gone');
  });

  it('knows letters, signs and what stands between', () => {
    expect(kindOf('a'.charCodeAt(0))).toBe(Kind.letter);
    expect(kindOf('採'.charCodeAt(0))).toBe(Kind.sign);
    expect(kindOf(' '.charCodeAt(0))).toBe(Kind.gap);
    expect(kindOf(0xad)).toBe(Kind.dropped);
  });
});

describe('what HTML leaves in a text', () => {
  it.each([
    ['not&nbsp;moving', 'not moving'],
    ['f&uuml;r Sie', 'fur sie'],
    ['won&#39;t and won&#x27;t', "won't and won't"],
    ['<b>not</b> moving', 'not  moving'],
    ['one<br>two', 'one\ntwo'],
    ['one<p>two', 'one\n\ntwo'],
    ['<style>p { color: red }</style>text', 'text'],
    ['<STYLE>p {}</STYLE>text', 'text'],
    ['line=\nbroken', 'linebroken'],
    ['a < b and c > d', 'a < b and c > d'],
    ['&unknown; stays', '&unknown; stays'],
  ])('%s', (text, folded) => {
    expect(plain(text)).toBe(folded);
  });
});
