import { describe, expect, test } from 'vitest';
import { findAddress, isSamePerson, readContact, withoutPrefix } from '#mail/outlook/read-contact.ts';

describe('a person is read from what Outlook shows', () => {
  test.each([
    ['Ines Okafor<ines@brightpath.example>', 'Ines Okafor', 'ines@brightpath.example'],
    ['Ines Okafor <Ines@Brightpath.example>', 'Ines Okafor', 'ines@brightpath.example'],
    ['"Okafor, Ines"<ines@brightpath.example>', 'Okafor, Ines', 'ines@brightpath.example'],
    ['ines@brightpath.example', '', 'ines@brightpath.example'],
    ['ines@brightpath.example<ines@brightpath.example>', '', 'ines@brightpath.example'],
    ['Ines Okafor', 'Ines Okafor', null],
    ['\u200EInes Okafor<ines@brightpath.example>\u200E', 'Ines Okafor', 'ines@brightpath.example'],
    ['Careers @ Brightpath', 'Careers @ Brightpath', null],
    ['', '', null],
  ])('%j', (text, name, address) => {
    expect(readContact(text)).toEqual({ name, address });
  });
});

describe('the name of the field goes, in any language', () => {
  test.each([
    ['From: Ines<i@b.example>', '', 'Ines<i@b.example>'],
    ['Von: Ines<i@b.example>', '', 'Ines<i@b.example>'],
    ['\u53D1\u4EF6\u4EBA\uFF1AInes<i@b.example>', '', 'Ines<i@b.example>'],
    ['\u05DE\u05D0\u05EA: Ines<i@b.example>', '', 'Ines<i@b.example>'],
    ['From: Team: Careers<t@b.example>', '', 'Team: Careers<t@b.example>'],
    ['From: Team: Careers', 'Team: Careers', 'Team: Careers'],
    ['Ines<i@b.example>', '', 'Ines<i@b.example>'],
    ['A very long sentence that is no field name: Ines', '', 'A very long sentence that is no field name: Ines'],
  ])('%j', (label, shown, expected) => {
    expect(withoutPrefix(label, shown)).toBe(expected);
  });
});

test.each([
  ['Account manager for Sam Rivera, Sam@Example.com', 'sam@example.com'],
  ['sam@example.com', 'sam@example.com'],
  ['inbox', null],
  [null, null],
])('the address in %j', (text, expected) => {
  expect(findAddress(text)).toBe(expected);
});

test.each([
  [{ name: 'A', address: 'a@x.example' }, { name: 'B', address: 'a@x.example' }, true],
  [{ name: 'A', address: 'a@x.example' }, { name: 'A', address: 'b@x.example' }, false],
  [{ name: 'Ada Lim', address: null }, { name: 'ada lim', address: 'b@x.example' }, true],
  [{ name: '', address: null }, { name: '', address: null }, false],
])('%j and %j are one person: %j', (one, other, expected) => {
  expect(isSamePerson(one, other)).toBe(expected);
});
