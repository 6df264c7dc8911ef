import { runInPage } from '#content/run-in-page.ts';
import { createOutlook } from '#mail/outlook/outlook.ts';

runInPage(createOutlook());
