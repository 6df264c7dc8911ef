import type { SampleThread } from '../mailbox.ts';
import type { Ago } from './calendar.ts';
import { asParagraphs, asSignature, asSmallPrint, asTyped } from './markup.ts';
import { owner } from './owner.ts';

/** Mail on which nothing should appear, some of it full of words that refusals use. */
export function otherMail(ago: Ago): SampleThread[] {
  return [
    {
      id: '1848250011928374608',
      subject: 'Invitation to interview: Map Editor, Tidewater Maps',
      unread: true,
      messages: [
        {
          id: '1848250011928374608',
          from: { name: 'Jonas Whitlock', address: 'jonas@tidewater-maps.example' },
          to: [owner],
          date: ago(0, '05:48'),
          html:
            asTyped(
              'Hi Robin,',
              'Thank you for applying for the Map Editor role. We liked your portfolio and would love to invite you to a first interview next week.',
              'Please pick a time that suits you. The call takes about 45 minutes, and you will meet Leila from the editing team.',
              'Looking forward to it,\nJonas',
            ) + asSignature('Jonas Whitlock', 'Tidewater Maps'),
        },
      ],
    },
    {
      id: '1848102938475610209',
      subject: 'We received your application – Larkspur Energy',
      unread: false,
      messages: [
        {
          id: '1848102938475610209',
          from: { name: 'Larkspur Energy Careers', address: 'careers@larkspur-energy.example' },
          to: [owner],
          date: ago(2, '08:12'),
          html:
            asParagraphs(
              'Dear Robin,',
              'Thank you for applying for Grid Data Specialist at Larkspur Energy. We have received your application and are looking forward to reading it.',
              'Our team reviews every application. If your experience matches what we need, we will contact you within three weeks. If you are not selected for this position, we will let you know by email and keep your details for other roles.',
              'Best regards,\nLarkspur Energy Careers',
            ) + asSmallPrint('This is an automatic confirmation.'),
        },
      ],
    },
    {
      id: '1848011029384756110',
      subject: 'The Long Hunt #41: how to read a "no"',
      unread: false,
      messages: [
        {
          id: '1848011029384756110',
          from: { name: 'The Long Hunt', address: 'hello@thelonghunt.example' },
          to: [owner],
          date: ago(3, '11:00'),
          html:
            '<h2>How to read a “no”</h2>' +
            asParagraphs(
              'Hello readers,',
              'Everyone who applies for jobs collects a drawer full of them: “we regret to inform you that you have not been selected”, “we have decided to move forward with other candidates”, “the position has been filled”.',
              'This week Ada looks at what such sentences really tell you about your application, which is usually very little, and what to write back.',
              'Also in this issue: three people who wrote a thank-you note after a rejection and were hired half a year later.',
              'See you next Sunday,\nThe Long Hunt',
            ) +
            asSmallPrint('You get this newsletter because you subscribed at thelonghunt.example.', 'View in browser · Unsubscribe'),
        },
      ],
    },
    {
      id: '1847933847561029311',
      subject: 'Your order 7714-2209 is on its way',
      unread: false,
      messages: [
        {
          id: '1847933847561029311',
          from: { name: 'Papermill Row', address: 'orders@papermill-row.example' },
          to: [owner],
          date: ago(4, '03:26'),
          html: asParagraphs(
            'Hi Robin,',
            'Good news: your parcel with order number 7714-2209 has left our warehouse.',
            '1 × dotted notebook, forest green\n2 × refill pencils\nTotal £18.40',
            'Unfortunately one item, the brass ruler, is out of stock. We have refunded it and will not be sending it later.',
            'Thank you for shopping with us,\nPapermill Row',
          ),
        },
      ],
    },
    {
      id: '1847844756102938412',
      subject: 'Application for Workshop Coordinator',
      unread: false,
      messages: [
        {
          id: '1847844756102938412',
          from: owner,
          to: [{ name: 'Elm Street Makers', address: 'jobs@elmstreet-makers.example' }],
          date: ago(5, '19:40'),
          html: asTyped(
            'Dear hiring team,',
            'I would like to apply for the Workshop Coordinator position. My letter and references are attached.',
            'I saw that a similar role was filled last year. If you decide to move forward with other candidates again, I would still be glad to hear from you.',
            'Kind regards,\nRobin Ferris',
          ),
        },
      ],
    },
    {
      id: '1847755610293847513',
      subject: 'Dinner on Friday?',
      unread: false,
      messages: [
        {
          id: '1847755610293847513',
          from: { name: 'Noor Haddad', address: 'noor.haddad@example.org' },
          to: [owner],
          date: ago(6, '20:03'),
          html: asTyped('Hey you,', 'how is the search going? Come over on Friday, I am making the lentil thing.', 'Noor'),
        },
        {
          id: '1847760918273645013',
          from: owner,
          to: [{ name: 'Noor Haddad', address: 'noor.haddad@example.org' }],
          date: ago(6, '21:30'),
          html: asTyped('Slowly but well. I will bring bread!', 'R'),
          quoted: {
            from: { name: 'Noor Haddad', address: 'noor.haddad@example.org' },
            date: ago(6, '20:03'),
            html: asTyped('Hey you,', 'how is the search going? Come over on Friday, I am making the lentil thing.', 'Noor'),
          },
        },
      ],
    },
    {
      id: '1847661029384756214',
      subject: 'Good news from Copperfield Press',
      unread: false,
      messages: [
        {
          id: '1847661029384756214',
          from: { name: 'Agnes Byrne', address: 'agnes.byrne@copperfield-press.example' },
          to: [owner],
          date: ago(7, '14:48'),
          html: asTyped(
            'Dear Robin,',
            'We are delighted to offer you the position of Editorial Assistant on a six-month contract. You will find the terms in the attached letter.',
            'Take your time to decide; I am happy to answer any question.',
            'All the best,\nAgnes',
          ),
        },
      ],
    },
  ];
}
