import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { detect } from '#core/detector/detect.ts';
import type { Mail } from '#core/verdict.ts';
import { readLetters } from '../../letters/read-letters.ts';

/** Thousands of letters are read again and again. */
vi.setConfig({ testTimeout: 60_000 });

/** Letters whose verdict is right and clear; a changed shape must not change it. */
const clear = readLetters()
  .filter(({ split }) => split === 'fit')
  .filter(({ mail, verdict }) => {
    const { decision, score } = detect(mail);
    return decision === verdict && (verdict === 'rejection' ? score > 0.9 : verdict === 'other' && score < 0.1);
  });
const rejections = clear.filter(({ verdict }) => verdict === 'rejection');

const fold = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => line.replace(new RegExp(`(.{${width},}?) `, 'g'), '$1\n'))
    .join('\n');
const asHtml = (text: string): string =>
  `<div>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('\n\n', '</div><div>').replaceAll('\n', '<br>')}</div>`;

const changes: Record<string, (body: string) => string> = {
  'hard spaces': (body) => body.replaceAll(' ', '\u00a0'),
  'Windows line ends': (body) => body.replaceAll('\n', '\r\n'),
  'more empty lines': (body) => body.replaceAll('\n\n', '\n\n\n\n'),
  'indented lines': (body) => body.replaceAll('\n', '\n   '),
  'curly apostrophes': (body) => body.replaceAll("'", '’'),
  'invisible signs': (body) => body.replaceAll(' ', ' \u200b'),
  HTML: asHtml,
  'a footer': (body) => `${body}\n\nThis e-mail and its attachments are confidential. © 2026 Quill & Oak. Privacy | Terms`,
  'a signature': (body) => `${body}\n\n-- \nAda Quill\nQuill & Oak, 1 Inkwell Lane`,
};

/** Every change is tried on another third of them. */
const SHARES = 3;
/** What stands below a mail is read with it, so that one in so many letters at the edge may turn. */
const ONE_IN = 300;

describe('the verdict on a letter', () => {
  it('is tried on enough letters', () => {
    expect(rejections.length).toBeGreaterThan(150);
    expect(clear.length - rejections.length).toBeGreaterThan(150);
  });

  for (const [number, [name, change]] of Object.entries(changes).entries()) {
    it(`does not change with ${name}`, () => {
      const tried = clear.filter((_letter, index) => index % SHARES === number % SHARES);
      const flipped = tried.filter(({ mail, verdict }) => detect({ ...mail, body: change(mail.body) }).decision !== verdict);
      expect(flipped.length, flipped.map(({ id }) => id).join(', ')).toBeLessThanOrEqual(tried.length / ONE_IN);
    });
  }

  it('does not change with line breaks, wherever they fall', () => {
    fc.assert(
      fc.property(fc.constantFrom(...clear), fc.integer({ min: 50, max: 90 }), ({ mail, verdict, language }, width) => {
        fc.pre(language !== 'ja' && language !== 'zh');
        return detect({ ...mail, body: fold(mail.body, width) }).decision === verdict;
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('does not change with capitals', () => {
    const flipped = rejections.filter(({ mail }) => {
      const { decision } = detect({ ...mail, body: mail.body.toUpperCase() });
      return decision === 'other';
    });
    expect(flipped.map(({ id }) => id)).toEqual([]);
  });

  it('does not change with the mail it answers below it', () => {
    const old = 'We confirm that we have received your application. We are delighted to invite you to an interview on Monday at ten.';
    const styles = [
      (body: string) => `${body}\n\nOn Mon, 5 Jan 2026 at 10:12, Ada Quill <ada@quill.example> wrote:\n> ${old}`,
      (body: string) => `${body}\n\n-----Original Message-----\nFrom: Ada Quill\nSent: Monday\nSubject: Hello\n\n${old}`,
      (body: string) => `${body}\n\nAm 05.01.2026 um 10:12 schrieb Ada Quill:\n${old}`,
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...rejections),
        fc.constantFrom(...styles),
        ({ mail }, style) => detect({ ...mail, body: style(mail.body) }).decision === 'rejection',
      ),
      { numRuns: 200, seed: 7 },
    );
  });

  it('does not change with an old rejection quoted below it', () => {
    const old = '> Unfortunately we have decided to move forward with other candidates.\n> Your application was not successful.';
    const flipped = clear.filter(
      ({ mail, verdict }) =>
        detect({ ...mail, body: `${mail.body}\n\nOn Mon, 5 Jan 2026 at 10:12, Ada Quill <ada@quill.example> wrote:\n${old}` }).decision !==
        verdict,
    );
    expect(flipped.map(({ id }) => id)).toEqual([]);
  });

  it('does not change with the order of paragraphs, greeting and goodbye apart', () => {
    fc.assert(
      fc.property(fc.constantFrom(...rejections), fc.integer({ min: 1, max: 5 }), ({ mail }, turn) => {
        const paragraphs = mail.body.split('\n\n');
        fc.pre(paragraphs.length > 4 && !mail.body.includes('\n>') && !/\n(?:--|From: )/.test(mail.body));
        const middle = paragraphs.slice(1, -1);
        const turned = [...middle.slice(turn % middle.length), ...middle.slice(0, turn % middle.length)];
        const body = [paragraphs[0], ...turned, paragraphs.at(-1)].join('\n\n');
        return detect({ ...mail, body }).decision !== 'other';
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

/** Decisions, each with twins that say the same under a condition or with the contrary meaning. */
const twins: { language: string; before: string; decision: string; twins: string[] }[] = [
  {
    language: 'en',
    before: 'Thank you for your application for the position of Welder.',
    decision: 'We will not be moving forward with your application.',
    twins: [
      'If we decide not to move forward with your application, we will let you know.',
      'We have not yet decided whether to move forward with your application.',
      'We are pleased to be moving forward with your application.',
      'We are sorry that you will not be moving forward with your application.',
      'Why do companies not move forward with your application?',
    ],
  },
  {
    language: 'en',
    before: 'Thank you for your interest in the position of Welder.',
    decision: 'You have not been selected for this position.',
    twins: [
      'Should you not be selected for this position, we will keep your papers.',
      'Candidates who have not been selected for this position will hear from us in May.',
      'You have been selected for this position.',
      'Only those who are selected for this position will be contacted.',
    ],
  },
  {
    language: 'en',
    before: 'Thank you for your application for the role.',
    decision: 'The position has been filled.',
    twins: [
      'Once the position has been filled, we will tell everybody.',
      'The position has not been filled yet.',
      'If the position has been filled, the page says so.',
    ],
  },
  {
    language: 'en',
    before: 'Thank you for interviewing for the role.',
    decision: 'We have decided to go with another candidate.',
    twins: [
      'If we decide to go with another candidate, we will call you.',
      'We have not decided to go with another candidate.',
      'You have decided to go with another company, and we wish you well.',
    ],
  },
  {
    language: 'de',
    before: 'Vielen Dank für Ihre Bewerbung auf die Stelle als Schweißer.',
    decision: 'Wir haben uns für einen anderen Bewerber entschieden.',
    twins: [
      'Sollten wir uns für einen anderen Bewerber entscheiden, melden wir uns.',
      'Wir haben uns noch nicht für einen anderen Bewerber entschieden.',
      'Falls wir uns für einen anderen Bewerber entschieden haben, erfahren Sie es.',
    ],
  },
  {
    language: 'de',
    before: 'Vielen Dank für Ihre Bewerbung um die Stelle.',
    decision: 'Leider können wir Ihre Bewerbung nicht berücksichtigen.',
    twins: [
      'Wenn wir Ihre Bewerbung nicht berücksichtigen können, geben wir Ihnen Bescheid.',
      'Gern berücksichtigen wir Ihre Bewerbung im Verfahren.',
      'Nur Bewerber, die wir nicht berücksichtigen können, erhalten Post.',
    ],
  },
  {
    language: 'es',
    before: 'Gracias por tu candidatura al puesto de soldador.',
    decision: 'Hemos decidido continuar con otros candidatos.',
    twins: ['Si decidimos continuar con otros candidatos, te avisaremos.', 'Hemos decidido continuar con tu candidatura.'],
  },
  {
    language: 'fr',
    before: 'Merci pour votre candidature au poste de soudeur.',
    decision: 'Votre candidature n’a pas été retenue.',
    twins: ['Si votre candidature n’a pas été retenue, vous serez prévenu.', 'Votre candidature a été retenue.'],
  },
  {
    language: 'nl',
    before: 'Bedankt voor je sollicitatie naar de functie van lasser.',
    decision: 'We hebben besloten om met andere kandidaten verder te gaan.',
    twins: ['Als we met andere kandidaten verder gaan, laten we het je weten.', 'We gaan graag verder met jouw sollicitatie.'],
  },
];

describe('a decision', () => {
  for (const { language, before, decision, twins: others } of twins) {
    const mailOf = (sentence: string): Mail => ({ subject: '', from: '', body: `${before} ${sentence}` });
    it(`is one: ${decision}`, () => {
      expect(detect(mailOf(decision))).toMatchObject({ decision: 'rejection', language });
    });
    for (const twin of others) {
      it(`is none: ${twin}`, () => {
        expect(detect(mailOf(twin)).decision).not.toBe('rejection');
      });
    }
  }
});
