import type { RequestOf, Verb } from '#protocol/protocol.ts';

const message = { webmail: 'gmail', threadId: 'thread-1', messageId: 'message-1' } as const;
const id = 'gmail:thread-1:message-1';

/** One valid request of every kind. */
export const REQUESTS: { readonly [V in Verb]: RequestOf<V> } = {
  detect: { subject: 'Your application', from: 'Ada Winter <ada@fernwood.example>', body: 'We have decided to move forward with another candidate.' },
  'write-draft': {
    intents: ['thank-you'], language: 'en', contact: 'Ada Winter', company: 'Fernwood Labs', role: null, stage: 'interviewed', tone: 'warm',
    address: null, name: 'Robin', ownLine: null, used: [],
  },
  'look-up': { ...message, sender: 'ada@fernwood.example' },
  'note-rejection': {
    ...message, account: 'me@example.com', url: 'https://mail.google.com/mail/u/0/#inbox/thread-1', subject: 'Your application at Fernwood Labs', company: 'Fernwood Labs',
    role: 'Technical Editor', stage: 'interviewed', receivedAt: 1_790_000_000_000, language: 'en', senderKind: 'person',
    contacts: [{ name: 'Ada Winter', address: 'ada@fernwood.example' }, { name: 'Ben Sommer', address: null }],
    evidence: 'We have decided to move forward with another candidate.', noFeedback: false,
  },
  'reply-drafted': { id, steps: ['thank-you', 'feedback'], contact: 'ada@fernwood.example', wording: 'en/thank-you/1', draftKey: 'draft-1' },
  'reply-event': { kind: 'sent', webmail: 'gmail', draftKey: 'draft-1', threadId: 'thread-1', to: [{ name: 'Ada Winter', address: 'ada@fernwood.example' }] },
  'set-step': { id, step: 'reflect', state: 'skipped', contact: null },
  'set-wants-future': { id, wantsFuture: 'yes' },
  'correct-facts': { id, company: 'Kestrel & Moor', role: null, stage: 'final' },
  'add-contact': { id, contact: { name: 'Cleo Herbst', address: 'cleo@fernwood.example' } },
  'save-feedback': { id, text: 'More examples next time.', tone: 'helpful' },
  'save-reflection': { id, prompt: 'went-well', text: 'The portfolio.' },
  remind: { id, kind: 'answer', date: '2026-11-25', time: '09:00' },
  'snooze-reminder': { reminderId: 'reminder-1', date: '2026-11-26', time: '09:00' },
  'settle-reminder': { reminderId: 'reminder-1' },
  judge: { ...message, sender: 'ada@fernwood.example', judgement: 'not-rejection' },
  'mute-sender': { sender: 'ada@fernwood.example', muted: true },
  dismiss: { ...message, dismissed: true },
  'save-settings': { name: 'Robin', tone: 'plain', quietHours: { from: 21, to: 7 }, notifications: false },
  'forget-corrections': {},
  'remove-rejection': { id },
  'erase-all': {},
  'page-opened': {},
};
