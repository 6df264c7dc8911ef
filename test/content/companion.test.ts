// @vitest-environment happy-dom
/** Which mails get a card. */
import { describe, expect, test } from 'vitest';
import { madeUpEmail, madeUpVerdict } from './made-up-mail.ts';
import { useMailPage } from './mail-page.ts';

const page = useMailPage();

describe('which mails get a card', () => {
  test('a rejection gets one, right below its body', async () => {
    await page.start();
    expect(page.hosts()).toHaveLength(1);
    expect(document.querySelector('.mail-body')?.nextElementSibling).toBe(page.hosts()[0]);
    expect(page.text()).toContain('Sorry, this one didn’t work out.');
    expect(page.text()).toContain('Brightpath · Frontend Engineer · after the interview');
  });

  test('one card for each message, however often the page is redrawn', async () => {
    await page.start();
    page.webmail.show(madeUpEmail());
    page.webmail.show(madeUpEmail(), madeUpEmail({ messageId: 'message-2' }));
    await page.settle();
    page.webmail.show(madeUpEmail(), madeUpEmail({ messageId: 'message-2' }));
    await page.settle();
    expect(page.hosts()).toHaveLength(2);
    expect(page.detected, 'the same text is judged once').toBe(2);
  });

  test('none on the person’s own mail, which is not even judged', async () => {
    await page.start({}, madeUpEmail({ own: true }));
    expect(page.hosts()).toHaveLength(0);
    expect(page.detected).toBe(0);
  });

  test('none on other mail, which the background never hears of', async () => {
    page.verdict = madeUpVerdict({ decision: 'other' });
    await page.start();
    expect(page.hosts()).toHaveLength(0);
    expect(page.background.asked).toEqual([]);
  });

  test.each([{ kind: 'elsewhere' }, { kind: 'unreadable' }] as const)('none is left when the page shows $kind', async (view) => {
    await page.start();
    page.webmail.tell(view);
    expect(page.hosts()).toHaveLength(0);
    expect(page.report().view).toBe(view.kind);
    expect(page.report().card).toBeNull();
  });

  test('none for a mail that was left before the background answered', async () => {
    void page.start();
    page.webmail.tell({ kind: 'elsewhere' });
    await page.settle();
    expect(page.hosts()).toHaveLength(0);
  });

  test('the popup hears what is shown', async () => {
    await page.start();
    expect(page.report()).toEqual({
      webmail: 'gmail',
      view: 'messages',
      card: { company: 'Brightpath', role: 'Frontend Engineer', rejectionId: null },
      landmarks: page.webmail.report(),
    });
  });

  test('a background that does not answer does not keep the card away', async () => {
    await page.start({ call: () => Promise.reject(new Error('no-answer')) });
    expect(page.text()).toContain('Thank you');
  });
});
