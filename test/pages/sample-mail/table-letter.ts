import type { SampleThread } from '../mailbox.ts';
import type { Ago } from './calendar.ts';
import { owner } from './owner.ts';

const cell = (text: string): string =>
  `<tr><td style="padding:0 24px 14px;font-family:Arial,sans-serif;font-size:15px;line-height:22px;color:#333333">${text}</td></tr>`;

const letter = `<div>
<table width="100%" cellpadding="0" cellspacing="0" border="0" style="background-color:#f4f4f1"><tbody><tr><td align="center">
<table width="560" cellpadding="0" cellspacing="0" border="0" style="background-color:#ffffff;max-width:100%"><tbody>
<tr><td style="padding:24px;font-family:Georgia,serif;font-size:20px;color:#2f4f4f">Marlowe&nbsp;&amp;&nbsp;Finch</td></tr>
${cell('Dear&nbsp;Robin,')}
${cell('Thank&nbsp;you for your interest in the <b>Content&nbsp;Strategist</b> role at Marlowe&nbsp;&amp;&nbsp;Finch.')}
${cell('<span>Unfortunately, we are unable</span>&nbsp;<span>to offer you</span> <span>an&nbsp;interview on this occasion.</span> We had many strong applicants&nbsp;and could only meet a few of them.')}
${cell('We&nbsp;hope you find the right place soon.')}
${cell('&nbsp;')}
${cell('Hannah&nbsp;Voss<br>People&nbsp;Team')}
</tbody></table>
</td></tr></tbody></table>
</div>`;

/**
 * A refusal laid out in nested tables with hard spaces, all of it inside a wrapper that mail programs otherwise use for quoted
 * history: some application systems send their letters through a reply template. Outlook prefixes the classes of received mail.
 */
export function tableLetter(ago: Ago, webmail: 'gmail' | 'outlook'): SampleThread {
  const prefix = webmail === 'outlook' ? 'x_' : '';
  return {
    id: '1847799035114208807',
    subject: 'Content Strategist | Marlowe & Finch',
    unread: false,
    messages: [
      {
        id: '1847799035114208807',
        from: { name: 'Hannah Voss', address: 'people@marlowe-finch.example' },
        to: [owner],
        date: ago(5, '09:09'),
        html: `<div class="${prefix}gmail_quote">${letter}</div>`,
      },
    ],
  };
}
