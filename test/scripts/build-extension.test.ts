/** The built files, as they are shipped. */
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildExtension } from '../../scripts/build-extension.ts';
import { ROOT } from '../../scripts/project.ts';

const folder = mkdtempSync(join(tmpdir(), 'onward-build-'));
const first = join(folder, 'first');
const second = join(folder, 'second');

const digest = (out: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(out, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((file) => [file.slice(out.length), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );

const script = (name: string): string => readFileSync(join(first, 'chromium', name), 'utf8');
const scripts = (): string[] => readdirSync(join(first, 'chromium')).filter((name) => name.endsWith('.js'));

beforeAll(async () => {
  await buildExtension({ root: ROOT, out: first });
  await buildExtension({ root: ROOT, out: second });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

test('two builds are the same to the byte', () => {
  expect(Object.keys(digest(first)).length).toBeGreaterThan(20);
  expect(digest(second)).toEqual(digest(first));
});

describe.each([
  ['gmail.js', 45],
  ['outlook.js', 45],
  ['popup.js', 60],
])('%s', (name, budget) => {
  test(`stays within ${budget} KB gzip`, () => {
    expect(gzipSync(script(name), { level: 9 }).length / 1024).toBeLessThanOrEqual(budget);
  });
});

test('content scripts hold no database', () => {
  for (const name of ['gmail.js', 'outlook.js']) {
    expect(script(name), name).not.toMatch(/indexedDB|IDBKeyRange|Dexie/);
  }
});

test.each([
  ['network', /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|new Image\b|new Worker\b/],
  ['HTML', /innerHTML|outerHTML|insertAdjacentHTML|document\.write\(|DOMParser|createContextualFragment|setHTMLUnsafe/],
  ['code from text', /\beval\(|new Function\(/],
])('no shipped script has a way to %s', (_what, pattern) => {
  expect(scripts().length).toBeGreaterThanOrEqual(7);
  for (const name of scripts()) {
    expect(pattern.exec(script(name))?.[0] ?? null, name).toBeNull();
  }
});

test('shipped scripts name no address but the webmails’ and the namespaces of the platform', () => {
  const known = /^https?:\/\/(?:mail\.google\.com|outlook\.(?:live\.com|office\.com|office365\.com|cloud\.microsoft)|www\.w3\.org)(?:\/|$)/;
  // Dexie's error texts point to its own documentation; nothing opens them.
  const inTexts = ['https://tinyurl.com/', 'http://bit.ly/'];
  for (const name of scripts()) {
    const strange = [...script(name).matchAll(/https?:\/\/[\w.-]+\/?/g)]
      .map(([url]) => url)
      .filter((url) => !known.test(url) && !inTexts.includes(url));
    expect(strange, name).toEqual([]);
  }
});
