// @vitest-environment happy-dom
/** What else a person can do on a card, and what a page cannot. */
import { describe, expect, test } from 'vitest';
import { madeUpReminder } from '../made-up.ts';
import { madeUpEmail, madeUpVerdict } from './made-up-mail.ts';
import { HONEST, useMailPage } from './mail-page.ts';

const page = useMailPage();

describe('the gate', () => {
  test.each([
    ['forged', { isTrusted: false }, ''],
    ['covered', { isHit: false }, 'Open Onward from the toolbar to confirm.'],
  ] as const)('a %s press has no effect', async (_, change, said) => {
    await page.start();
    page.press = { ...HONEST, ...change };
    await page.click('Thank you');
    await page.click('Not now');
    expect(page.webmail.draft()).toBeNull();
    expect(page.background.verbs()).toEqual(['look-up']);
    expect(page.text()).toContain(said);
  });

  test('looking around needs none', async () => {
    await page.start();
    page.press = { ...HONEST, isHit: false };
    await page.click('why?');
    expect(page.text()).toContain('We have decided to go on with another candidate.');
  });
});

describe('other deeds', () => {
  test('tomorrow sets a reminder for the morning and folds the card', async () => {
    await page.start();
    await page.click('Remind me tomorrow');
    expect(page.background.known.reminders).toMatchObject([{ kind: 'answer', date: '2026-11-24', time: '09:00' }]);
    expect(page.text()).toContain('You’ll be reminded 2026-11-24.');
    expect(page.root().querySelector('.folded')).not.toBeNull();
  });

  test('not now folds the card, and it can be opened again', async () => {
    await page.start();
    await page.click('Not now');
    expect(page.text()).toContain('Put away.');
    await page.click('Show steps');
    expect(page.text()).toContain('Thank you');
    expect(page.background.known.dismissed).toBe(false);
  });

  test('not a rejection takes the card away for good, with a way back', async () => {
    await page.start();
    await page.click('More');
    await page.click('This is not a no');
    expect(page.text()).toContain('Noted.');
    await page.click('undo');
    expect(page.text()).toContain('Sorry');
    await page.click('More');
    await page.click('This is not a no');
    page.webmail.tell({ kind: 'elsewhere' });
    page.webmail.show(madeUpEmail());
    await page.settle();
    expect(page.hosts()).toHaveLength(0);
  });

  test('an unsure verdict asks once and opens on yes', async () => {
    page.verdict = madeUpVerdict({ decision: 'unsure' });
    await page.start();
    expect(page.text()).toContain('Is this a no to your application?');
    await page.click('Yes');
    expect(page.text()).toContain('Sorry');
  });

  test('what was understood can be corrected', async () => {
    await page.start();
    await page.click('Brightpath');
    page.fill('company', 'Kestrel & Moor');
    await page.submit();
    expect(page.background.known.rejection?.company).toBe('Kestrel & Moor');
    expect(page.text()).toContain('Kestrel & Moor · Frontend Engineer');
  });

  test('typed text stays when it could not be stored', async () => {
    page.verdict = madeUpVerdict({ facts: { sender: 'robot' } });
    await page.start();
    await page.click('Reflect instead');
    page.fill('text', 'My second answer');
    page.background.trouble = 'storage-full';
    await page.submit();
    expect(page.text()).toContain('This could not be stored.');
    expect(page.root().querySelector('textarea')?.value).toBe('My second answer');
  });

  test('a robot’s mail leads to a person, and to thanks that are said to be sent', async () => {
    page.verdict = madeUpVerdict({ facts: { sender: 'robot' } });
    await page.start({}, madeUpEmail({ sender: { name: 'Jobs', address: 'no-reply@brightpath.example' } }));
    expect(page.text()).toContain('Nobody reads this address.');
    await page.click('Write to Tom Weber');
    expect(page.tabs[0]?.searchParams.get('to')).toBe('tom.weber@brightpath.example');
    await page.click('Yes, sent');
    expect(page.text()).toContain('Thanked Tom Weber');
  });

  test('the next hello gets a date', async () => {
    await page.start();
    await page.click('Keep in touch');
    await page.click('In three months');
    expect(page.background.known.reminders).toMatchObject([{ kind: 'check-in', date: '2027-02-23' }]);
    expect(page.text()).toContain('Next hello: 2027-02-23.');
  });

  test('a change made elsewhere shows at once', async () => {
    await page.start();
    await page.click('Thank you');
    page.webmail.reply({ kind: 'sent' });
    await page.settle();
    const { rejection } = page.background.known;
    page.background.known = { ...page.background.known, reminders: [madeUpReminder({ date: '2026-11-25' })] };
    page.background.ring(rejection?.id ?? null);
    await page.settle();
    expect(page.text()).toContain('You’ll be reminded 2026-11-25.');
  });
});
