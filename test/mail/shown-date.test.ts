import { describe, expect, test } from 'vitest';
import { shownDate } from '#mail/shown-date.ts';

const at = (year: number, month: number, day: number, hour = 0, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();

describe('a date is read as its language writes it', () => {
  test.each([
    ['en', '20 Aug 2026, 13:19', at(2026, 8, 20, 13, 19)],
    ['en-US', 'Sep 3, 2026, 10:57\u202FAM', at(2026, 9, 3, 10, 57)],
    ['en-US', 'Sep 3, 2026, 12:05 AM', at(2026, 9, 3, 0, 5)],
    ['en-US', 'Sep 3, 2026, 12:05 PM', at(2026, 9, 3, 12, 5)],
    ['en-US', 'Thursday, May 7, 2026 at 9:05 PM', at(2026, 5, 7, 21, 5)],
    ['en-US', 'Thu 9/17/2026 2:51 PM', at(2026, 9, 17, 14, 51)],
    ['en-GB', 'Thu 17/09/2026 14:51', at(2026, 9, 17, 14, 51)],
    ['de', '20. August 2026 um 13:19', at(2026, 8, 20, 13, 19)],
    ['de', 'Do 20.08.2026 13:19', at(2026, 8, 20, 13, 19)],
    ['de', '3. M\u00E4rz 2026, 09:05', at(2026, 3, 3, 9, 5)],
    ['fr', '20 ao\u00FBt 2026, 13:19', at(2026, 8, 20, 13, 19)],
    ['fr', '20 ao\u00FBt 2026 \u00E0 13h19', at(2026, 8, 20, 13, 19)],
    ['es', '20 ago 2026, 13:19', at(2026, 8, 20, 13, 19)],
    ['es', '3 sept 2026, 10:57 p. m.', at(2026, 9, 3, 22, 57)],
    ['pt-BR', '20 de ago. de 2026, 13:19', at(2026, 8, 20, 13, 19)],
    ['it', '20 ago 2026, 13:19', at(2026, 8, 20, 13, 19)],
    ['nl', '20 aug 2026 13:19', at(2026, 8, 20, 13, 19)],
    ['pl', '20 sie 2026, 13:19', at(2026, 8, 20, 13, 19)],
    ['ru', '26 \u0434\u0435\u043A. 2025 \u0433., 22:53', at(2025, 12, 26, 22, 53)],
    ['ru', '\u0447\u0442, 5 \u043C\u0430\u0440\u0442\u0430 2026 \u0433., 22:54', at(2026, 3, 5, 22, 54)],
    ['tr', '20 A\u011Fu 2026 13:19', at(2026, 8, 20, 13, 19)],
    ['sv', '20 aug. 2026 13:19', at(2026, 8, 20, 13, 19)],
    ['fi', '20.8.2026 klo 13.19', at(2026, 8, 20, 13, 19)],
    ['ja', '2026\u5E748\u670820\u65E5(\u6728) 13:19', at(2026, 8, 20, 13, 19)],
    ['zh-CN', '2026\u5E748\u670820\u65E5 \u4E0B\u53481:19', at(2026, 8, 20, 13, 19)],
    ['ko', '2026\uB144 8\uC6D4 20\uC77C (\uBAA9) \uC624\uD6C4 1:19', at(2026, 8, 20, 13, 19)],
    ['ko', '2026. 8. 20. \uC624\uD6C4 1:19', at(2026, 8, 20, 13, 19)],
    ['hu', '2026. aug. 20. 13:19', at(2026, 8, 20, 13, 19)],
    ['vi', '20 th\u00E1ng 12 n\u0103m 2026, 13:19', at(2026, 12, 20, 13, 19)],
    ['ar', '20 \u0623\u063A\u0633\u0637\u0633 2026 \u0645\u060C 1:19 \u0635', at(2026, 8, 20, 1, 19)],
    ['he', '20 \u05D1\u05DE\u05E8\u05E5 2026, 13:19', at(2026, 3, 20, 13, 19)],
    ['vi', '13:19, 20 thg 8, 2026', at(2026, 8, 20, 13, 19)],
    ['he', '20 \u05D1\u05D0\u05D5\u05D2\u05F3 2026, 13:19', at(2026, 8, 20, 13, 19)],
    [
      'ar',
      '\u0662\u0660 \u0623\u063A\u0633\u0637\u0633 \u0662\u0660\u0662\u0666\u060C \u0661:\u0661\u0669 \u0645',
      at(2026, 8, 20, 13, 19),
    ],
    ['hi', '20 \u0905\u0917\u0938\u094D\u0924 2026, 1:19 pm', at(2026, 8, 20, 13, 19)],
    ['sv-SE', '2026-08-20 13:19', at(2026, 8, 20, 13, 19)],
    ['en', '\u200E20\u200E/\u200E08\u200E/\u200E2026', at(2026, 8, 20)],
  ])('%s: %s', (language, shown, expected) => {
    expect(shownDate(shown, language)).toBe(expected);
  });
});

test.each([
  ['', '20 Aug 2026, 13:19'],
  ['xx-not-a-language', '20 Aug 2026, 13:19'],
  ['de', '20 Aug 2026, 13:19'],
  ['en', '20 ao\u00FBt 2026, 13:19'],
])('the page’s language may be unknown or wrong: %j, %s', (language, shown) => {
  expect(shownDate(shown, language)).toBe(at(2026, 8, 20, 13, 19));
});

test.each([
  ['hr', at(2026, 6, 5)],
  ['pl', at(2026, 7, 5)],
])('in %s the month is that language’s own: 5 lip 2026', (language, expected) => {
  expect(shownDate('5 lip 2026', language)).toBe(expected);
});

describe('nothing is said rather than something wrong', () => {
  test.each([
    ['either order', '05/06/2026 10:00'],
    ['no year', 'Aug 20, 13:19'],
    ['a time alone', '13:19'],
    ['how long ago', '2 days ago'],
    ['a weekday', 'Thursday 13:19'],
    ['a month that two languages understand differently', '5 lip 2026'],
    ['no month', '20 2026'],
    ['a day that is not', '31 Feb 2026, 10:00'],
    ['a month that is not', '2026-13-01'],
    ['a time that is not', '2026-08-20 25:10'],
    ['a minute that is not', '20 Aug 2026, 12:75'],
    ['a year far away', '20 Aug 0026'],
    ['a number', '20261234'],
    ['nothing', ''],
  ])('%s', (_what, shown) => {
    expect(shownDate(shown, 'en')).toBeNull();
  });

  test('but the same number twice has one order', () => {
    expect(shownDate('06/06/2026', 'en')).toBe(at(2026, 6, 6));
  });
});
