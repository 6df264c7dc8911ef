/** How many of the facts that the made-up letters name are read, and how many that they do not name are invented. */
import { describe, expect, test } from 'vitest';
import type { Facts } from '#core/verdict.ts';
import { factsOf } from '#core/detector/facts/facts-of.ts';
import { fit, readSender } from '#core/detector/facts/sender.ts';
import { keyOf } from '#core/detector/facts/tokens.ts';
import { judge } from '#core/detector/judge.ts';
import { readLetters, type Letter } from '../../../letters/read-letters.ts';

type Fact = keyof Facts;
type Reading = { letter: Letter; facts: Facts };

const readings: Reading[] = readLetters()
  .filter(({ verdict }) => verdict !== 'other')
  .map((letter) => ({ letter, facts: factsOf(letter.mail, judge(letter.mail)) }));

const legalForm =
  /,?\s(?:GmbH|AG|SE|KG|eG|e\.V\.|S\.?L\.?|S\.?A\.?|S\.p\.A\.|S\.r\.l\.|srl|Ltd|LLP|Inc|B\.V\.|NV\/SA|bvba|Sp\. z o\.o\.|A\.Ş\.|AB|A\/S|Oy|s\.r\.o\.|Limited|Plc)\.?$|^(?:株式会社|有限会社|合同会社)|(?:株式会社|股份有限公司|有限公司)$/i;
const withoutBrackets = (text: string): string => text.replace(/[(（][^)）]*[)）]/g, '').replace(/\s[-–,].*$/, '');

/** Whether two spellings mean the same to the reader of a card. */
const isSame = (fact: Fact, wanted: string, got: string): boolean => {
  if (keyOf(wanted) === keyOf(got)) {
    return true;
  }
  if (fact === 'contact') {
    // "Falk" and "Falk Iversen" greet the same person.
    const [a, b] = [wanted.split(/\s+/).map(keyOf), got.split(/\s+/).map(keyOf)];
    return a.every((word) => b.includes(word)) || b.every((word) => a.includes(word));
  }
  const bare = fact === 'company' ? (text: string) => text.replace(legalForm, '') : withoutBrackets;
  return keyOf(bare(wanted)) === keyOf(bare(got));
};

const isNamed = (value: Letter[Fact]): boolean => value !== null && value !== false && value !== 'unknown';

const isRight = (fact: Fact, { letter, facts }: Reading): boolean => {
  const wanted = letter[fact];
  const got = facts[fact];
  return typeof wanted === 'string' && typeof got === 'string' ? isSame(fact, wanted, got) : wanted === got;
};

const shareRight = (fact: Fact, list: Reading[]): { share: number; named: number; wrong: string[] } => {
  const named = list.filter(({ letter }) => isNamed(letter[fact]));
  const wrong = named.filter((reading) => !isRight(fact, reading));
  return {
    share: named.length === 0 ? 1 : 1 - wrong.length / named.length,
    named: named.length,
    // Kept letters are only counted: whoever reads a list of their faults begins to fit them.
    wrong: wrong
      .filter(({ letter }) => letter.split === 'fit')
      .map(({ letter, facts }) => `${letter.id}: ${String(letter[fact])} ≠ ${String(facts[fact])}`),
  };
};

/** Least share right, over all letters and in every language with at least ten letters that name the fact. */
const goals: [Fact, number, number][] = [
  ['company', 0.85, 0.6],
  ['role', 0.84, 0.4],
  ['contact', 0.91, 0.76],
  ['sender', 0.84, 0.6],
  ['stage', 0.72, 0.5],
  ['address', 0.88, 0],
  ['noReply', 0.88, 0.55],
  ['noFeedback', 0.66, 0.2],
  ['invitation', 0.56, 0.27],
];

describe('what the letters name', () => {
  test.each(goals)('%s is right in at least %d of all, %d of every language', (fact, least, leastPerLanguage) => {
    const all = shareRight(fact, readings);
    expect(all.share, all.wrong.join('\n')).toBeGreaterThanOrEqual(least);
    for (const language of new Set(readings.map(({ letter }) => letter.language))) {
      const own = shareRight(
        fact,
        readings.filter(({ letter }) => letter.language === language),
      );
      if (own.named >= 10) {
        expect(own.share, `${language}\n${own.wrong.join('\n')}`).toBeGreaterThanOrEqual(leastPerLanguage);
      }
    }
  });

  test.each([
    // Half of these are signs over the door that the letter's head does not count as named.
    ['company', 0.3],
    ['contact', 0.12],
    ['noReply', 0.03],
    ['noFeedback', 0.03],
    ['invitation', 0.08],
  ] as const)('%s is seldom invented', (fact, most) => {
    const unnamed = readings.filter(({ letter }) => !isNamed(letter[fact]));
    // What the sender's own domain says is no invention, only not named by the mail.
    const invented = unnamed.filter(
      ({ letter, facts }) =>
        isNamed(facts[fact]) && !(fact === 'company' && fit(facts.company ?? '', readSender(letter.mail.from).label) === 1),
    );
    expect(
      invented.length / unnamed.length,
      invented.map(({ letter, facts }) => `${letter.id}: ${String(facts[fact])}`).join('\n'),
    ).toBeLessThanOrEqual(most);
  });

  test('a meeting is seldom claimed after a mere application', () => {
    const applied = readings.filter(({ letter }) => letter.stage === 'applied');
    const claimed = applied.filter(({ facts }) => facts.stage !== 'applied' && facts.stage !== 'unknown');
    expect(claimed.length / applied.length, claimed.map(({ letter }) => letter.id).join('\n')).toBeLessThanOrEqual(0.15);
  });

  test('what is shown is clean', () => {
    for (const { letter, facts } of readings) {
      for (const text of [facts.company, facts.role, facts.contact]) {
        if (text !== null) {
          expect(text, letter.id).toBe(text.trim());
          expect(text.length, letter.id).toBeLessThanOrEqual(80);
          expect(text, letter.id).not.toMatch(/[\n\r\t\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069]|@|:\/\/|<[a-z/]/i);
        }
      }
    }
  });
});
