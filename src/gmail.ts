import { runInPage } from '#content/run-in-page.ts';
import { createGmail } from '#mail/gmail/gmail.ts';

runInPage(createGmail());
