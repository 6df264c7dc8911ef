import { expect, test } from 'vitest';
import { readDate } from '#mail/outlook/read-date.ts';

const at = (year: number, month: number, day: number, hour = 0, minute = 0): number =>
  new Date(year, month - 1, day, hour, minute).getTime();

test.each([
  ['Thu 9/17/2026 2:52 PM', 'en-US', at(2026, 9, 17, 14, 52)],
  ['Thu 17/09/2026 14:52', 'en-GB', at(2026, 9, 17, 14, 52)],
  ['Mon 3/2/2026 12:05 AM', 'en-US', at(2026, 3, 2, 0, 5)],
  ['Mon 02/03/2026 00:05', 'en-GB', at(2026, 3, 2, 0, 5)],
  ['Do 17.09.2026 14:52', 'de-DE', at(2026, 9, 17, 14, 52)],
  ['Mo 02.03.2026 09:15', 'de', at(2026, 3, 2, 9, 15)],
  ['jeu. 17/09/2026 14:52', 'fr', at(2026, 9, 17, 14, 52)],
  ['Thursday, September 17, 2026 2:52 PM', 'en-US', at(2026, 9, 17, 14, 52)],
  ['Donnerstag, 17. M\u00E4rz 2026 14:52', 'de', at(2026, 3, 17, 14, 52)],
  ['2026/9/17 (\u6728) 14:52', 'ja', at(2026, 9, 17, 14, 52)],
  ['2026\u5E749\u670817\u65E5 \u4E0B\u5348 2:52', 'zh-CN', at(2026, 9, 17, 14, 52)],
  ['\u200F\u05D9\u05D5\u05DD \u05D4 17/09/2026 14:52\u200F', 'he', at(2026, 9, 17, 14, 52)],
  ['9/17/2026', '', at(2026, 9, 17)],
  ['3/2/2026 9:15', '', null],
  ['Thu 2:52 PM', 'en-US', null],
  ['Yesterday', 'en-US', null],
  ['Saved: Thu 9/17/2026 2:52 PM', 'en-US', at(2026, 9, 17, 14, 52)],
  ['31/02/2026 10:00', 'en-GB', null],
  ['', 'en-US', null],
])('%j in %j', (shown, language, expected) => {
  expect(readDate(shown, language)).toBe(expected);
});
