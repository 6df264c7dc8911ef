import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detect } from '#core/detector/detect.ts';
import { explain } from '#core/detector/explain.ts';
import type { Mail } from '#core/verdict.ts';

const mailOf = (body: string, subject = '', from = ''): Mail => ({ subject, from, body });
const GOOD = 'Thank you for applying for the position of Welder. We have decided to move forward with other candidates.';

const soundness = (mail: Mail): void => {
  const { decision, score, evidence, language } = detect(mail);
  expect(['rejection', 'unsure', 'other']).toContain(decision);
  expect(score).toBeGreaterThanOrEqual(0);
  expect(score).toBeLessThanOrEqual(1);
  expect(language.length).toBeGreaterThan(1);
  if (evidence !== null) {
    expect(mail.body.slice(evidence.start, evidence.end)).toBe(evidence.sentence);
    expect(evidence.end).toBeGreaterThan(evidence.start);
  }
};

describe('a mail that is no proper text', () => {
  const bodies: Record<string, string> = {
    nothing: '',
    spaces: ' \n\t \u00a0 ',
    'an image only': '[image: logo.png]',
    'a lone surrogate': `\ud83d ${GOOD} \udc00`,
    'null characters': `\u0000\u0000${GOOD}`,
    'only emoji': '🔥🔥🔥',
    base64: 'VGhhbmsgeW91IGZvciBhcHBseWluZw=='.repeat(400),
    'HTML source': `<!DOCTYPE html><html><head><style>.a { color: red }</style></head><body><table><tr><td>${GOOD}</td></tr></table></body></html>`,
    'mixed scripts': `${GOOD} 選考の結果 отказ بسبب ${GOOD}`,
    'a script nobody here reads': 'ขอบคุณสำหรับการสมัครงาน',
    'one word of a million letters': 'a'.repeat(1_000_000),
    'ten megabytes': 'lorem ipsum dolor sit amet '.repeat(400_000),
    'ten megabytes of lines': '\n'.repeat(10_000_000),
    'a million signs': '不'.repeat(1_000_000),
    'a quarter million tags': '<p>'.repeat(250_000),
  };
  for (const [name, body] of Object.entries(bodies)) {
    it(`gets an answer: ${name}`, () => {
      soundness(mailOf(body));
      soundness(mailOf('', body, body));
      expect(explain(mailOf(body.slice(0, 5000)))).toContain('probability');
    });
  }

  it('gets an answer: anything at all', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'not ',
            'move ',
            'forward\n',
            '<br',
            '&#',
            '> ',
            '"',
            '.',
            '\n\n',
            'On 1 a@b wrote:\n',
            'From: a\n',
            '--\n',
            '採用',
            '=\n',
          ),
        )
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, text, text, (body, subject, from) => soundness(mailOf(body, subject, from))),
      { numRuns: 300 },
    );
  });
});

describe('a rejection in a poor shape', () => {
  it.each([
    [
      'HTML source',
      `<html><head><title>x</title><style>${'p{}'.repeat(3000)}</style></head><body><p>Dear&nbsp;Ben,</p><p>${GOOD}</p></body></html>`,
    ],
    ['hard spaces', GOOD.replaceAll(' ', '\u00a0')],
    ['soft hyphens', GOOD.replace('candidates', 'can\u00addi\u00addates').replace('decided', 'de\u00adcided')],
    ['zero-width signs', GOOD.replaceAll(' ', ' \u200b')],
    ['full-width letters', GOOD.replace(/[a-z]/gi, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0))],
    ['hard line breaks', GOOD.replace('move forward', 'move\nforward').replace('other candidates', 'other\ncandidates')],
    ['quoted-printable line ends', GOOD.replace('candidates', 'candi=\ndates')],
    ['capitals', GOOD.toUpperCase()],
    ['behind a long preamble', `${'Please add us to your address book. '.repeat(40)}\n\n${GOOD}`],
    ['pasted with its header lines', `From: HR <hr@oak.example>\nSent: Monday\nTo: Ben\nSubject: News\n\n${GOOD}`],
  ])('is recognised: %s', (_name, body) => {
    expect(detect(mailOf(body, 'Your application as a welder')).decision).toBe('rejection');
  });

  it('is recognised by its subject when the body says nothing', () => {
    expect(detect(mailOf('See above.', 'We have decided not to move forward with your application as a welder')).decision).toBe(
      'rejection',
    );
  });
});
