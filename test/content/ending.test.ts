// @vitest-environment happy-dom
/** Keys, and the end of a visit. */
import { describe, expect, test } from 'vitest';
import { madeUpVerdict } from './made-up-mail.ts';
import { useMailPage } from './mail-page.ts';

const page = useMailPage();

describe('the end', () => {
  test('after an update a quiet line stays, with typed text to be copied', async () => {
    page.verdict = madeUpVerdict({ facts: { sender: 'robot' } });
    await page.start();
    await page.click('Reflect instead');
    page.fill('text', 'My second answer');
    page.end.abort('updated');
    expect(page.text()).toContain('Updated. Reload this tab to continue.');
    expect(page.root().querySelector('textarea')?.value).toBe('My second answer');
    expect(page.webmail.isWatched()).toBe(false);
  });

  test('a newer copy of the script finds a page without cards', async () => {
    await page.start();
    page.end.abort('succeeded');
    expect(page.hosts()).toHaveLength(0);
  });

  test('keys typed in a card never reach the page, which keeps its own', async () => {
    const heard: string[] = [];
    const listen = (event: Event): void => void heard.push(event.type);
    for (const type of ['keydown', 'keypress', 'keyup']) {
      document.addEventListener(type, listen, { capture: true });
      document.body.addEventListener(type, listen);
    }
    await page.start();
    const type = (target: Element): void => {
      for (const name of ['keydown', 'keypress', 'keyup']) {
        target.dispatchEvent(new KeyboardEvent(name, { key: 'e', bubbles: true, composed: true }));
      }
    };
    type(page.hosts()[0] as Element);
    expect(heard).toEqual([]);
    type(document.body);
    expect(heard.length).toBeGreaterThanOrEqual(3);
  });

  test('Escape closes the open layer and nothing else', async () => {
    await page.start();
    await page.click('why?');
    page.hosts()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(page.root().querySelector('blockquote')).toBeNull();
    expect(page.text()).toContain('Sorry');
  });
});
