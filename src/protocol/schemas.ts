import { MAX_BODY_LENGTH } from '#core/email.ts';
import { parseUrl } from '#core/parse-url.ts';
import { STEP_NAMES } from '#core/rejection.ts';
import { LONGEST_NAME } from '#core/repair-settings.ts';
import { STATES_OF } from '#core/steps.ts';
import { LANGUAGES } from '#core/verdict.ts';
import { mailPatterns } from '#platform/runtime.ts';
import * as v from 'valibot';
import type { RequestOf, Role, Verb } from './protocol.ts';

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
/** Ids come from the webmails' pages, or are made of three of them. */
const part = v.pipe(text(400), v.minLength(1));
const id = v.pipe(text(1_000), v.minLength(1));
const moment = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8.64e15));
const webmail = v.picklist(['gmail', 'outlook']);
const address = v.pipe(text(320), v.includes('@'));
const contact = v.strictObject({ name: text(200), address: v.nullable(address) });
const contacts = v.pipe(v.array(contact), v.maxLength(50));
const step = v.picklist(STEP_NAMES);
const stage = v.picklist(['applied', 'screened', 'interviewed', 'final', 'unknown']);
const language = v.picklist([...LANGUAGES, 'unknown']);
const company = v.nullable(text(300));
const tone = v.picklist(['helpful', 'vague', 'none']);
const hour = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(23));
const draftKey = v.pipe(text(200), v.minLength(1));
const date = v.pipe(
  v.string(),
  v.regex(/^2\d{3}-\d\d-\d\d$/),
  v.check((value) => isCalendarDay(value)),
);
const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
/** What opens the mail again must lead to a webmail, wherever a taken-over page would like us to go. */
const mailUrl = v.pipe(
  text(2_000),
  v.check((value) => isMailUrl(value)),
);

const message = { webmail, threadId: part, messageId: part };
const nothing = v.strictObject({});

/** A kind of request: its shape, and who may send it. */
type Rule<V extends Verb> = { roles: readonly Role[]; shape: v.GenericSchema<unknown, RequestOf<V>> };

const both: readonly Role[] = ['mail', 'page'];
const pageOnly: readonly Role[] = ['page'];

/** Every request the background accepts. Unknown keys are refused and every length is bounded. */
export const RULES: { readonly [V in Verb]: Rule<V> } = {
  detect: { roles: both, shape: v.strictObject({ subject: text(2_000), from: text(1_000), body: text(MAX_BODY_LENGTH) }) },
  'write-draft': {
    roles: both,
    shape: v.strictObject({
      intents: v.pipe(
        v.array(v.picklist(['thank-you', 'feedback', 'keep-in-touch', 'check-in', 'thanks-for-feedback'])),
        v.minLength(1),
        v.maxLength(3),
      ),
      language,
      contact: v.nullable(text(320)),
      company,
      role: company,
      stage,
      tone: v.picklist(['warm', 'plain', 'formal']),
      address: v.nullable(v.picklist(['formal', 'informal'])),
      name: text(LONGEST_NAME),
      ownLine: v.nullable(text(500)),
      used: v.pipe(v.array(text(200)), v.maxLength(1_000)),
    }),
  },
  'look-up': { roles: both, shape: v.strictObject({ ...message, sender: v.nullable(text(320)) }) },
  'note-rejection': {
    roles: both,
    shape: v.strictObject({
      ...message,
      account: v.nullable(address),
      url: mailUrl,
      subject: text(1_000),
      company,
      role: company,
      stage,
      receivedAt: v.nullable(moment),
      language,
      senderKind: v.picklist(['person', 'team', 'relay', 'robot', 'unknown']),
      contacts,
      evidence: v.nullable(text(2_000)),
      noFeedback: v.boolean(),
    }),
  },
  'reply-drafted': {
    roles: both,
    shape: v.strictObject({
      id,
      steps: v.pipe(v.array(step), v.minLength(1), v.maxLength(4)),
      contact: v.nullable(text(320)),
      wording: text(200),
      draftKey,
    }),
  },
  'reply-event': {
    roles: ['mail'],
    shape: v.strictObject({
      kind: v.picklist(['sent', 'unsent', 'discarded']),
      webmail,
      draftKey,
      threadId: v.nullable(part),
      to: contacts,
    }),
  },
  'set-step': {
    roles: both,
    shape: v.pipe(
      v.strictObject({
        id,
        step,
        contact: v.nullable(text(320)),
        state: v.picklist([
          'closed',
          'open',
          'drafted',
          'done',
          'skipped',
          'asked',
          'received',
          'none-came',
          'scheduled',
          'resting',
          'started',
        ]),
      }),
      v.check((request) => STATES_OF[request.step].includes(request.state)),
    ),
  },
  'set-wants-future': { roles: both, shape: v.strictObject({ id, wantsFuture: v.picklist(['yes', 'unsure', 'no']) }) },
  'correct-facts': { roles: both, shape: v.strictObject({ id, company, role: company, stage }) },
  'add-contact': { roles: both, shape: v.strictObject({ id, contact }) },
  'save-feedback': { roles: both, shape: v.strictObject({ id, text: text(20_000), tone }) },
  'save-reflection': { roles: both, shape: v.strictObject({ id, prompt: v.pipe(text(500), v.minLength(1)), text: text(20_000) }) },
  remind: { roles: both, shape: v.strictObject({ id, kind: v.picklist(['answer', 'feedback', 'check-in']), date, time }) },
  'snooze-reminder': { roles: both, shape: v.strictObject({ reminderId: id, date, time }) },
  'settle-reminder': { roles: both, shape: v.strictObject({ reminderId: id }) },
  judge: {
    roles: both,
    shape: v.strictObject({ ...message, sender: v.nullable(text(320)), judgement: v.nullable(v.picklist(['rejection', 'not-rejection'])) }),
  },
  'mute-sender': { roles: both, shape: v.strictObject({ sender: address, muted: v.boolean() }) },
  dismiss: { roles: both, shape: v.strictObject({ ...message, dismissed: v.boolean() }) },
  'save-settings': {
    roles: pageOnly,
    shape: v.strictObject({
      name: v.exactOptional(text(LONGEST_NAME)),
      tone: v.exactOptional(v.picklist(['warm', 'plain', 'formal'])),
      quietHours: v.exactOptional(v.strictObject({ from: hour, to: hour })),
      notifications: v.exactOptional(v.boolean()),
    }),
  },
  'forget-corrections': { roles: pageOnly, shape: nothing },
  'remove-rejection': { roles: pageOnly, shape: v.strictObject({ id }) },
  'erase-all': { roles: pageOnly, shape: nothing },
  'page-opened': { roles: both, shape: nothing },
};

/** A request as it travels: the verb is looked up apart. */
export const envelopeShape = v.strictObject({ verb: text(40), request: v.unknown(), key: v.pipe(v.string(), v.uuid()) });

function isCalendarDay(value: string): boolean {
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}

function isMailUrl(value: string): boolean {
  const url = parseUrl(value);
  return url !== null && url.username === '' && url.password === '' && mailPatterns().includes(`${url.origin}/*`);
}
