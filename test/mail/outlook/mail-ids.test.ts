import { describe, expect, test } from 'vitest';
import { normalizeId, readAddressId, shortHash } from '#mail/outlook/mail-ids.ts';

describe('an id is the same in every alphabet it is written in', () => {
  test.each([
    ['the list', 'AAQkADExYWI+Zq/8xw=='],
    ['an address', 'AAQkADExYWI_Zq-8xw'],
    ['an address with the other pairing', 'AAQkADExYWI-Zq_8xw=='],
    ['an escaped address', 'AAQkADExYWI%2BZq%2F8xw%3D%3D'],
  ])('%s', (_from, id) => {
    expect(normalizeId(id)).toBe('AAQkADExYWI_Zq_8xw');
  });

  test('a stray percent sign does not throw', () => {
    expect(normalizeId('AAQk%')).toBe('AAQk%');
  });
});

describe('the address names what is open', () => {
  test.each([
    ['/mail/0/inbox/id/AAQk1%3D', { kind: 'id', id: 'AAQk1=' }],
    ['/mail/inbox/id/AAQk1', { kind: 'id', id: 'AAQk1' }],
    ['/mail/id/AAQk1', { kind: 'id', id: 'AAQk1' }],
    ['/mail/sentitems/rp/AAQk1', { kind: 'id', id: 'AAQk1' }],
    ['/mail/deeplink/read/AAMk2', { kind: 'read', id: 'AAMk2' }],
    ['/mail/0/deeplink/read/AAMk2', { kind: 'read', id: 'AAMk2' }],
    ['/mail/compose/AAMk3', { kind: 'compose', id: 'AAMk3' }],
    ['/mail/', null],
    ['/mail/0/inbox', null],
    ['/mail/deeplink/compose', null],
    ['/calendar/view/week', null],
  ])('%s', (pathname, expected) => {
    expect(readAddressId(pathname)).toEqual(expected);
  });
});

test('a hash is stable, short and tells texts apart', () => {
  expect(shortHash('a')).toBe(shortHash('a'));
  expect(shortHash('a')).not.toBe(shortHash('b'));
  expect(shortHash('x'.repeat(10_000)).length).toBeLessThan(12);
});
