// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { findFirst, type LandmarkLog, selector } from '#mail/find-first.ts';

const heading = { name: 'heading', rungs: [selector('2025-11', 'h1.new'), selector('2020-01', 'h1')] };

function search(html: string, log: LandmarkLog = new Map()): { found: string | undefined; reports: unknown[] } {
  document.body.innerHTML = html;
  return { found: findFirst(heading, document, log)?.textContent, reports: [...log.values()] };
}

test.each([
  ['the most durable way first', '<h1>old</h1><h1 class="new">new</h1>', 'new', { rung: 'h1.new', since: '2025-11' }],
  ['the next one where that fails', '<h1>old</h1>', 'old', { rung: 'h1', since: '2020-01' }],
  ['nothing where all fail', '<p></p>', undefined, { rung: null, since: null }],
])('%s', (_what, html, expected, report) => {
  const { found, reports } = search(html);
  expect(found).toBe(expected);
  expect(reports).toEqual([{ landmark: 'heading', ...report }]);
});

test('the log keeps the last search of each landmark', () => {
  const log: LandmarkLog = new Map();
  search('<h1 class="new"></h1>', log);
  expect(search('<p></p>', log).reports).toEqual([{ landmark: 'heading', rung: null, since: null }]);
});

test('nothing is searched outside of the root', () => {
  document.body.innerHTML = '<h1></h1><div></div>';
  expect(findFirst(heading, document.querySelector('div') as ParentNode, new Map())).toBeNull();
});
