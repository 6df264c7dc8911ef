import { describe, expect, test } from 'vitest';
import { plainId, threadInHash } from '#mail/gmail/thread-id.ts';
import { toAddressId } from '../../pages/gmail/ids.ts';
import { THREAD } from './pane.ts';

describe('an id has one spelling, whichever the page uses', () => {
  test.each([
    ['#msg-f:1800000000000000000', '18fae27693b40000'],
    ['msg-f:1800000000000000000', '18fae27693b40000'],
    ['#thread-f:1800000000000000000', '18fae27693b40000'],
    ['18FAE27693B40000', '18fae27693b40000'],
    ['18fae27693b40000', '18fae27693b40000'],
    ['#msg-f:1000000000000000000', 'de0b6b3a7640000'],
    ['#msg-a:r-7712345', 'msg-a:r-7712345'],
    ['thread-a:r12', 'thread-a:r12'],
    [' undefined ', null],
    ['#undefined', null],
    ['null', null],
    ['#', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%j is %j', (written, expected) => {
    expect(plainId(written)).toBe(expected);
  });
});

test('coded ids begin as those in real addresses do', () => {
  expect(toAddressId('f:1800000000000000000')).toBe(THREAD.hash);
  expect(THREAD.hash).toMatch(/^FMfcgz\w{26}$/);
});

describe('the thread an address names', () => {
  const known = THREAD.legacy;
  const unknown = 'WhctkLLLBCDFGHJKLMNPQRSTVWXZbcdf';
  test.each([
    [`#inbox/${THREAD.hash}`, known],
    [`#inbox/p2/${THREAD.hash}`, known],
    [`#inbox/${THREAD.hash}?compose=new`, known],
    [`#search/from%3Aines+offer/${THREAD.hash}`, known],
    [`#label/Jobs%2F2026/${THREAD.hash}`, known],
    [`#category/updates/${THREAD.hash}`, known],
    [`#section_query/x/${THREAD.hash}`, known],
    [`#advanced-search/from=ines&subset=all/${THREAD.hash}`, known],
    [`#all/${THREAD.legacy}`, known],
    ['#all/18FAE27693B40000', known],
    [`#sent/${THREAD.perm}`, known],
    [`#sent/%23${THREAD.perm}`, known],
    [`sent/${THREAD.legacy}`, known],
    ['#drafts/thread-a:r-55', 'thread-a:r-55'],
    [`#inbox/${unknown}`, unknown],
  ])('%s', (hash, expected) => {
    expect(threadInHash(hash)).toBe(expected);
  });
});

describe('an address without a thread', () => {
  test.each([
    '',
    '#',
    '#inbox',
    '#inbox/p2',
    `#inbox?compose=${THREAD.hash}`,
    '#search/offer',
    '#search/offer/p3',
    `#search/${THREAD.legacy}`,
    '#label/BCDFGHJKLMNPQRST',
    '#category/social',
    `#advanced-search/${THREAD.legacy}`,
    '#settings/general',
    '#settings/BCDFGHJKLMNPQRST',
    `#chat/dm/${THREAD.hash}`,
    '#inbox/short',
    '#inbox/%E0%A4%A',
  ])('%j', (hash) => {
    expect(threadInHash(hash)).toBeNull();
  });
});
