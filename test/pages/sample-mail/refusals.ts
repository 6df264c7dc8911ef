import type { SampleThread } from '../mailbox.ts';
import type { Ago } from './calendar.ts';
import { asParagraphs, asSignature, asSmallPrint, asTyped } from './markup.ts';
import { owner } from './owner.ts';

/** Mail that says no, one thread for each way of saying it. */
export function refusals(ago: Ago): SampleThread[] {
  return [
    {
      id: '1848263910475520011',
      subject: 'Your application for Product Designer at Fernwood Labs',
      unread: true,
      messages: [
        {
          id: '1848263910475520011',
          from: { name: 'Fernwood Labs Talent Team', address: 'talent@fernwood-labs.example' },
          to: [owner],
          date: ago(0, '07:42'),
          html:
            asParagraphs(
              'Hi Robin,',
              'Thank you for your interest in Fernwood Labs and for the time you put into your application for the Product Designer position.',
              'We received a large number of applications. After careful review, we have decided to move forward with other candidates whose experience more closely matches what we need right now.',
              'We will keep your details on file and wish you all the best in your search.',
              'Kind regards,\nThe Fernwood Labs Talent Team',
            ) +
            asSmallPrint(
              'Sent on behalf of Fernwood Labs with Hirelane.',
              'Fernwood Labs, 12 Alder Yard, Bristol · Privacy · Manage your data',
            ),
        },
      ],
    },
    {
      id: '1848170233019284402',
      subject: 'Following up on our conversation',
      unread: true,
      messages: [
        {
          id: '1848170233019284402',
          from: { name: 'Maya Lindqvist', address: 'maya.lindqvist@brightpath.example' },
          to: [owner],
          date: ago(1, '15:20'),
          html:
            asTyped(
              'Hi Robin,',
              'Thanks again for speaking with Sam and me last Thursday about the Frontend Engineer role. We both enjoyed hearing how you rebuilt the booking flow at your last company.',
              'After some discussion we have decided not to take your application further. We were looking for someone with more hands-on experience of large design systems, and another candidate was a closer fit.',
              'I know this is not the news you were hoping for. I would be happy to stay in touch, and please do apply again when something suits.',
              'Best wishes,\nMaya',
            ) + asSignature('Maya Lindqvist', 'Engineering Manager, Brightpath', '+44 20 7946 0182'),
        },
      ],
    },
    {
      id: '1848071650284411503',
      subject: 'Senior Researcher – our decision',
      unread: false,
      messages: [
        {
          id: '1848071650284411503',
          from: { name: 'Tom Okafor', address: 't.okafor@kestrel-moor.example' },
          to: [owner],
          cc: [{ name: 'Ines Duarte', address: 'i.duarte@kestrel-moor.example' }],
          date: ago(2, '17:05'),
          html: asTyped(
            'Dear Robin,',
            'Thank you for coming back for the final round on Tuesday, and for the care you took with the case study. The panel talked about your interview method for a long time after you left.',
            'This was a very close decision. In the end we have offered the Senior Researcher position to another candidate, who has worked in our field before, and so we will not be making you an offer this time.',
            'I mean it when I say I hope our paths cross again. If you would like to hear more about how we reached the decision, just write back and we will find half an hour.',
            'With warm regards,\nTom Okafor\nHead of Research, Kestrel & Moor',
          ),
        },
      ],
    },
    {
      id: '1847985120093377604',
      subject: 'Update on your application: Store Operations Analyst (Req. 40718)',
      unread: false,
      messages: [
        {
          id: '1847985120093377604',
          from: { name: 'Halden Retail Group', address: 'no-reply@talentgate.example' },
          to: [owner],
          date: ago(3, '04:00'),
          html:
            asParagraphs(
              'Dear Robin Ferris,',
              'Thank you for applying for the position of Store Operations Analyst (Req. 40718) at Halden Retail Group.',
              'We regret to inform you that you have not been selected for this position. The position has been filled.',
              'We encourage you to visit our careers page and apply for other roles that match your profile.',
              'Sincerely,\nHalden Retail Group Recruiting',
            ) +
            asSmallPrint(
              'Please do not reply to this email. This mailbox is not monitored.',
              'Powered by Talentgate · Update your candidate profile · Unsubscribe',
            ),
        },
      ],
    },
    {
      id: '1847890417725560205',
      subject: 'Ihre Bewerbung als Softwareentwicklerin bei Nordlicht Systeme',
      unread: true,
      messages: [
        {
          id: '1847890417725560205',
          from: { name: 'Katrin Albers', address: 'k.albers@nordlicht-systeme.example' },
          to: [owner],
          date: ago(4, '10:31'),
          html:
            asTyped(
              'Sehr geehrte Frau Ferris,',
              'vielen Dank für Ihre Bewerbung als Softwareentwicklerin und das angenehme Gespräch in der vergangenen Woche.',
              'Nach sorgfältiger Prüfung müssen wir Ihnen leider mitteilen, dass wir uns für eine andere Bewerberin entschieden haben, deren Erfahrung im Bereich Leitsysteme noch näher an unseren Anforderungen liegt.',
              'Bitte verstehen Sie diese Entscheidung nicht als Wertung Ihrer Person oder Ihrer Qualifikation. Für Ihren weiteren Weg wünschen wir Ihnen alles Gute und viel Erfolg.',
              'Mit freundlichen Grüßen\nKatrin Albers',
            ) +
            asSignature(
              'Katrin Albers',
              'Personalreferentin',
              'Nordlicht Systeme GmbH · Hafenstraße 8 · 24103 Kiel',
              'Telefon 0431 5550 114',
            ),
        },
      ],
    },
  ];
}
