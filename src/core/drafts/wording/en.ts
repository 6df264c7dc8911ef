import type { Values, Wording } from '../wording.ts';

const firstName = (name: string): string => name.split(/\s+/)[0] ?? name;

const forRole = ({ role }: Values): string => (role === null ? '' : ` for the ${role} position`);
const at = ({ company }: Values): string => (company === null ? '' : ` at ${company}`);
const withCompany = ({ company }: Values): string => (company === null ? 'with you' : `with ${company}`);
const theTeam = ({ company }: Values): string => (company === null ? 'the team' : `the team at ${company}`);

/** English drafts. */
export const en: Wording = {
  greeting: (name, { tone }) => {
    if (name === null) {
      return tone === 'formal' ? 'Good day,' : 'Hello,';
    }
    return tone === 'formal' ? `Dear ${name},` : `${tone === 'plain' ? 'Hello' : 'Hi'} ${firstName(name)},`;
  },
  closing: ({ tone }) => (tone === 'formal' ? 'Kind regards,' : tone === 'plain' ? 'Best regards,' : 'Warm regards,'),
  subject: {
    note: ({ role }) => (role === null ? 'Thank you' : `Thank you – ${role}`),
    'check-in': ({ company }) => (company === null ? 'A quick hello' : `A quick hello to ${company}`),
    'thanks-for-feedback': () => 'Thank you for your feedback',
  },
  thanks: [
    (values) =>
      values.met
        ? `Thank you for letting me know, and for the time you and ${theTeam(values)} took to talk with me${forRole(values)}. Of course I had hoped for another outcome, and I understand the decision. I learned a good deal from the conversation and come away with a clear picture of the work${at(values)}.`
        : `Thank you for letting me know, and for the time you took to look at my application${forRole(values)}${at(values)}. Of course I had hoped for another outcome, and I understand the decision. A clear answer is worth a lot while one is looking, and I am glad to have yours.`,
    (values) =>
      values.met
        ? `I appreciate that you told me where things stand${forRole(values)}. Although I am a little disappointed, I respect the choice you made. The conversations were thoughtful and well prepared, and they gave me an honest view of what matters${at(values)}. Please pass my thanks on to everyone who took part.`
        : `I appreciate that you told me where my application${forRole(values)}${at(values)} stands. Although I am a little disappointed, I respect the choice you made. Going through this many applications is a lot of work, and it was good of you to write. Please pass my thanks on to whoever read mine.`,
    (values) =>
      values.met
        ? `Your message reached me today, and I would like to say thank you: for the answer itself, and for the way the whole process was run. I accept the decision and am glad it was made with care. Talking about the role with people who know it so well was time well spent${values.company === null ? '' : `, and my impression of ${values.company} is a good one`}.`
        : `Your message reached me today, and I would like to say thank you for it. I accept the decision and am glad it was made with care. Working on the application${forRole(values)} showed me more clearly what I am looking for${values.company === null ? '' : `, and ${values.company} remains a name I will follow with interest`}.`,
  ],
  briefThanks: [
    (values) =>
      `Thank you for letting me know about your decision${forRole(values)}. I understand it, and I appreciate the time you took${values.met ? ' to talk with me' : ''}.`,
    (values) =>
      `I appreciate your answer${forRole(values)} and respect the decision. ${values.met ? 'Our conversation was a pleasure, and I took a lot from it.' : 'It was good of you to write.'}`,
    (values) =>
      `Thank you for your message and for considering me${forRole(values)}${at(values)}. I accept the decision and am grateful for the clear answer.`,
  ],
  feedback: [
    ({ met }) =>
      `I am working on getting better at this, and one outside view would help me more than any guess. ${met ? 'Which single skill would you have liked to see more of in our conversation?' : 'Which single skill would you advise me to build first for a role like this?'} Two lines are plenty, and if your policy does not allow it, I fully understand.`,
    ({ met }) =>
      `May I ask one thing, purely for my own growth? ${met ? 'Was there an answer of mine that left you in doubt, and what would have made it stronger?' : 'Looking at my application, which experience would have made it stronger for a role like this?'} Any form is welcome, however short. Should it not be possible to share this, that is perfectly all right.`,
    ({ met }) =>
      `If you have a moment, I would value a word on where I could improve. ${met ? 'Thinking of our conversation, what is one thing worth keeping, and one skill you would practise in my place?' : 'What is one skill that the applications you took further had and that I could practise?'} A sentence is enough, and I know that not every company can share this.`,
  ],
  keepInTouch: [
    (values) =>
      `I would be glad to stay in touch ${withCompany(values)}. If that suits you, which way do you prefer: a short note every few months, or a connection on a professional network? If neither does, that is fine too.`,
    (values) =>
      `The work${at(values)} continues to interest me, and I would like to keep in contact. What would suit you best for that? A brief message now and then would be enough for me, and I will keep it rare.`,
    (values) =>
      `Should something fitting come up later, I would be happy to hear from you. Until then I would like to stay in contact ${withCompany(values)}, in whatever way is convenient for you.`,
  ],
  wish: [
    ({ tone }) =>
      tone === 'warm' ? 'I wish you and your new colleague a good start together.' : 'I wish you every success with the position.',
    (values) =>
      values.tone === 'warm'
        ? `All the best to you and to ${theTeam(values)}, and thank you again.`
        : `All the best to ${theTeam(values)}.`,
    ({ tone }) =>
      tone === 'warm'
        ? 'I hope the person you chose settles in well, and I wish you a good time ahead.'
        : 'I wish you and your colleagues well.',
  ],
  checkIn: [
    (values) =>
      `We were in contact some time ago about ${values.role === null ? 'a position' : `the ${values.role} position`}${at(values)}, and I said I would get in touch again. I hope you and the team are doing well.\n\nI have kept working on the things we spoke about since then and enjoy seeing them come together. There is nothing you need to do with this note. I simply wanted to say hello, and I am curious how things are going on your side whenever you feel like sharing.`,
    (values) =>
      `A short hello after a few months. I still think back with pleasure to our contact${values.role === null ? '' : ` about the ${values.role} role`}, and I have been following what happens${at(values)} with interest.\n\nOn my side there has been time to learn and to try out new things, some of them because of what I took from you. No answer is needed. I hope that this finds you well and that the projects you were planning then are going the way you wished.`,
    (values) =>
      `It has been a while since we wrote about ${values.role === null ? 'my application' : `the ${values.role} position`}, so I wanted to send a brief sign of life. I hope things are going well${at(values)}.\n\nSince then I have put the time to good use and worked on the skills that matter in this field. I remember our exchange as an open and friendly one, and I like to stay in contact. I wish you a good season, and I will be in touch again at some point.`,
  ],
  thanksForFeedback: [
    () =>
      'Thank you very much for taking the time to give me feedback. I know that this is not a given, and it helps me a great deal.\n\nI have written your points down and will let them guide what I practise next. They make sense to me, and I can already see where to begin. I appreciate your openness, and I wish you and your team all the best.',
    () =>
      'Your feedback arrived, and I am truly grateful for it. You put into words something that is hard to see from the inside, and you did it kindly.\n\nI will take it with me into my next applications and work on it step by step. Thank you for the time this took you. I hope to be able to return the favour to somebody one day.',
    () =>
      'Many thanks for your honest and helpful answer. It is rare to get one, and I value it.\n\nI have read it more than once and take two things from it: what I can build on, and what I want to practise next. That is more than I had hoped for when I asked. All the best to you and to everybody on the team.',
  ],
};
