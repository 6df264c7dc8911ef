// @vitest-environment happy-dom
/** A draft on its way from the card into the reply, and what is sent from there. */
import { describe, expect, test } from 'vitest';
import { madeUpVerdict } from './made-up-mail.ts';
import { useMailPage } from './mail-page.ts';

const page = useMailPage();

describe('a draft', () => {
  test('is in the reply after one click, noted and ticked when it was sent, and un-ticked when that is undone', async () => {
    await page.start();
    await page.click('Thank you');
    expect(page.webmail.draft()).toBe('Draft: thank-you');
    expect(page.background.verbs()).toEqual(expect.arrayContaining(['note-rejection', 'reply-drafted']));
    expect(page.text()).toContain('Draft is in your reply ↓');
    page.webmail.reply({ kind: 'sent' });
    await page.settle();
    expect(page.text()).toContain('Thanked Maya');
    page.webmail.reply({ kind: 'unsent' });
    await page.settle();
    expect(page.text()).not.toContain('Thanked');
  });

  test('combines what is suggested in one note', async () => {
    await page.start();
    await page.click('All in one note');
    expect(page.webmail.draft()).toMatch(/^Draft: thank-you, feedback/);
  });

  test('takes the place of an untouched earlier one and serves both steps', async () => {
    await page.start();
    await page.click('Thank you');
    await page.click('Ask for feedback');
    expect(page.webmail.draft()).toBe('Draft: thank-you, feedback');
  });

  test('can be taken out again', async () => {
    await page.start();
    await page.click('Thank you');
    await page.click('undo');
    expect(page.webmail.draft()).toBe('');
    expect(page.background.known.rejection?.steps['thank-you'].state).toBe('open');
    expect(page.text()).toContain('Thank you');
  });

  test('stays where it is once the person changed it', async () => {
    await page.start();
    await page.click('Thank you');
    page.webmail.write(' and more');
    await page.click('undo');
    expect(page.webmail.draft()).toBe('Draft: thank-you and more');
    expect(page.text()).toContain('You changed the draft, so it stays in your reply.');
  });

  test('asks before it is put above the person’s own words', async () => {
    await page.start();
    page.webmail.write('Dear Maya, my own words');
    await page.click('Thank you');
    expect(page.webmail.draft()).toBe('Dear Maya, my own words');
    await page.click('Put the draft above it');
    expect(page.webmail.draft()).toBe('Draft: thank-youDear Maya, my own words');
  });

  test.each([
    ['no-box', 'The reply box didn’t open.'],
    ['refuses-text', 'The reply box didn’t take the text.'],
  ] as const)('is kept in the card when the reply box is in trouble: %s', async (trouble, said) => {
    page.webmail.trouble = trouble;
    await page.start();
    await page.click('Thank you');
    expect(page.text()).toContain(said);
    expect(page.root().querySelector('textarea')?.value).toBe('Draft: thank-you');
    await page.click('Copy');
    expect(page.copied).toEqual(['Draft: thank-you']);
    expect(page.text()).toContain('Copied');
    await page.click('Open a new mail instead');
    expect(page.tabs[0]?.searchParams.get('body')).toBe('Draft: thank-you');
    expect(page.tabs[0]?.searchParams.get('subject')).toBe('Re: Your application');
  });

  test('can be copied by hand when the browser refuses the clipboard', async () => {
    page.webmail.trouble = 'no-box';
    await page.start({ copy: async () => false });
    await page.click('Thank you');
    await page.click('Copy');
    expect(page.text()).toContain('The text is selected');
    expect(page.root().querySelector('textarea')?.value).toBe('Draft: thank-you');
  });

  test('is offered in English, not guessed, when the mail’s language is unknown', async () => {
    page.verdict = madeUpVerdict({ language: 'unknown' });
    await page.start();
    await page.click('Thank you');
    expect(page.webmail.draft()).toBeNull();
    expect(page.text()).toContain('There are no drafts in this mail’s language yet.');
    await page.click('Write in English');
    expect(page.webmail.draft()).toBe('Draft: thank-you');
  });

  test('is inserted even when nothing can be stored, and the card says so', async () => {
    page.background.trouble = 'storage-full';
    await page.start();
    await page.click('Thank you');
    expect(page.webmail.draft()).toBe('Draft: thank-you');
    expect(page.text()).toContain('This step could not be stored');
  });

  test('works in a private window, where nothing but a question leaves the page', async () => {
    await page.start({ isPrivate: true });
    expect(page.text()).toContain('Private window: drafts work, nothing is kept.');
    await page.click('Thank you');
    expect(page.text()).toContain('Draft is in your reply');
    page.webmail.reply({ kind: 'sent' });
    await page.settle();
    expect(page.text()).toContain('Thanked Maya');
    expect(new Set(page.background.verbs())).toEqual(new Set(['look-up']));
  });

  test('asking for feedback sets a reminder a week later once it was sent', async () => {
    await page.start();
    await page.click('Ask for feedback');
    expect(page.background.verbs()).not.toContain('remind');
    page.webmail.reply({ kind: 'sent' });
    await page.settle();
    expect(page.background.known.reminders).toMatchObject([{ kind: 'feedback', date: '2026-11-30' }]);
  });
});
