import type { Mail } from '../../verdict.ts';
import type { NewestPart } from '../newest-part.ts';

/** What facts are read from: the sender's own words, line by line, free of markup and invisible signs. */
export type MailText = {
  subject: string;
  /** Lines as written, without empty ones at the edges; '' between paragraphs. */
  lines: string[];
  /** Lines with wrapped ones joined again, so that what belongs together stands together. */
  flow: string[];
  /** What the sender passed on below a short note of their own: it names the company and the title, if anything does. */
  passedOn: string[];
};

/** Company, title and person are named above, or in the signature: of a long mail the middle tells nothing. */
const HEAD_LENGTH = 2_400;
const TAIL_LENGTH = 800;
const MAX_LINES = 120;

const entities: Record<string, string> = {
  nbsp: ' ',
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwnj: '',
  szlig: 'ß',
  copy: '©',
  reg: '',
  trade: '',
};
const marks: Record<string, string> = {
  acute: '\u0301',
  grave: '\u0300',
  circ: '\u0302',
  uml: '\u0308',
  tilde: '\u0303',
  cedil: '\u0327',
  ring: '\u030a',
  caron: '\u030c',
};

const decode = (whole: string, decimal: string | undefined, hex: string | undefined, name: string | undefined): string => {
  if (name === undefined) {
    const code = decimal === undefined ? Number.parseInt(hex ?? '20', 16) : Number(decimal);
    return code > 31 && code < 55_296 ? String.fromCharCode(code) : ' ';
  }
  const known = entities[name.toLowerCase()];
  if (known !== undefined) {
    return known;
  }
  const mark = marks[name.slice(1).toLowerCase()];
  return mark === undefined ? whole : `${name.charAt(0)}${mark}`.normalize('NFC');
};

const withoutTags = (text: string): string => {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const close = open < 0 ? -1 : text.indexOf('>', open);
    if (open < 0 || close < 0) {
      break;
    }
    out += `${text.slice(at, open)} `;
    at = close + 1;
  }
  return out + text.slice(at);
};

/** One line without markup, entities, invisible and direction signs, and with single spaces. */
export const cleanLine = (raw: string): string => {
  let text = raw;
  if (text.includes('<')) {
    text = withoutTags(text);
  }
  if (text.includes('&')) {
    text = text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}));/gi, decode);
  }
  return text
    .replace(/[\p{Cf}\p{Cc}]|\u{34f}|\u{640}|\u{fe0f}/gu, (sign) => (/[\t\r\n]/.test(sign) ? ' ' : ''))
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
};

const isSpaceless = (text: string): boolean => /[\u3040-\u30ff\u4e00-\u9fff]$/.test(text);

/** Whether a line was broken by its mail program, not by its writer. */
const goesOn = (line: string, next: string): boolean => {
  if (next === '' || /^(?:[-*•·|>]|i\. ?[AV]\.|ppa\.|gez\.)/.test(next) || /[.!?:。！？]$/.test(line)) {
    return false;
  }
  if (isSpaceless(line)) {
    return line.length >= 28;
  }
  return (
    line.length >= 58 ||
    (line.length >= 24 && /^[\p{Ll}]/u.test(next)) ||
    / (?:the|dem|der|die|de|del|la|le|les|the|to|at|bei|an|of|da|do|di|van|het|het|w|do|na)$/i.test(line)
  );
};

/** Joins lines that were wrapped. */
const joined = (lines: string[]): string[] => {
  const flow: string[] = [];
  let open = '';
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const next = lines[i + 1] ?? '';
    open += line;
    if (line !== '' && goesOn(line, next) && open.length < 3000) {
      open += isSpaceless(line) ? '' : ' ';
    } else {
      flow.push(open);
      open = '';
    }
  }
  return flow;
};

/** Takes "Re:", "AW:", "[EXT]" and the like off a subject. */
const bareSubject = (subject: string): string => {
  let text = cleanLine(subject.slice(0, 300));
  for (let i = 0; i < 4; i += 1) {
    const shorter = text.replace(
      /^(?:re|aw|fw|fwd|wg|sv|vs|tr|rv|enc|res|odp|ynt|ilt|antw|doorst|i|r|rif|回复|答复|转发|Пересл)\s?(?:\[\d\])?\s?[:：]\s?|^\[(?:ext|external|extern|spam)[^\]]{0,20}\]\s?/iu,
      '',
    );
    if (shorter === text) {
      break;
    }
    text = shorter;
  }
  return text;
};

const forwards =
  /forward|weitergeleitet|transf[ée]r|réexp|reenvi|encaminh|inoltra|doorgest|przekaz|przesłan|vidarebef|iletilen|yönlendir|転送|转发|轉寄|перес[лы]|معاد|محول|अग्रेषित/iu;

/** The text below a line that says "forwarded", without its head. */
const passedOn = (body: string, end: number): string[] => {
  const below = body.slice(end, end + 3000);
  if (!forwards.test(below.slice(0, 80))) {
    return [];
  }
  const lines = below
    .split('\n', 40)
    .slice(1)
    .map((line) => cleanLine(line.slice(0, 1500)))
    .filter((line) => !/^[\p{L}\s]{1,16}[:：]/u.test(line) || line.length > 90);
  return joined(lines);
};

const headAndTail = (body: string, start: number, end: number): string => {
  if (end - start <= HEAD_LENGTH + TAIL_LENGTH) {
    return body.slice(start, end);
  }
  const head = body.slice(start, start + HEAD_LENGTH);
  const tail = body.slice(end - TAIL_LENGTH, end);
  return `${head.slice(0, Math.max(head.lastIndexOf('\n'), HEAD_LENGTH / 2))}\n\n${tail.slice(tail.indexOf('\n') + 1)}`;
};

/** Prepares a mail for reading facts. Only the newest, unquoted part counts, its signature included. */
export const mailText = (mail: Mail, newest: NewestPart): MailText => {
  const start = newest.ranges[0]?.start ?? 0;
  const own = headAndTail(mail.body, start, newest.end);
  const lines: string[] = [];
  for (const raw of own.split('\n', MAX_LINES)) {
    const isQuoted = raw.startsWith('>') || raw.startsWith(' >');
    const line = isQuoted ? '' : cleanLine(raw.slice(0, 3000));
    if (line !== '' || (lines.length > 0 && lines.at(-1) !== '')) {
      lines.push(line);
    }
  }
  const length = lines.reduce((sum, line) => sum + line.length, 0);
  return { subject: bareSubject(mail.subject), lines, flow: joined(lines), passedOn: length < 500 ? passedOn(mail.body, newest.end) : [] };
};
