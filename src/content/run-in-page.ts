import { addDays, wallTimeOf } from '#core/plan/reminder.ts';
import type { Webmail } from '#mail/webmail.ts';
import { onChange } from '#platform/change-bell.ts';
import { uiLanguage, words } from '#platform/i18n.ts';
import { lifetime } from '#platform/lifetime.ts';
import { isPrivate } from '#platform/runtime.ts';
import { answerTab } from '#protocol/answer-tab.ts';
import { call } from '#protocol/client.ts';
import { startCompanion } from './companion.ts';
import { measurePress } from './measure-press.ts';

/** Starts the companion in a mail page with the real browser around it. */
export function runInPage(webmail: Webmail): void {
  startCompanion(
    {
      webmail,
      words: words(),
      sayDate,
      now: () => new Date(),
      isPrivate: isPrivate(),
      detect: (mail) => call('detect', mail),
      writeDraft: (request) => call('write-draft', request),
      call,
      onChange,
      answerTab,
      openTab: (url) => void window.open(url, '_blank', 'noopener'),
      copy,
      measurePress,
    },
    lifetime(),
  );
}

/** Tomorrow is called so. Noon is on that day in every zone and on days when clocks change. */
function sayDate(date: string): string {
  if (date === addDays(wallTimeOf(new Date()).date, 1)) {
    return new Intl.RelativeTimeFormat(uiLanguage(), { numeric: 'auto' }).format(1, 'day');
  }
  return new Intl.DateTimeFormat(uiLanguage(), { weekday: 'long', day: 'numeric', month: 'long' }).format(new Date(`${date}T12:00`));
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
