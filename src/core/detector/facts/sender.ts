import { latinKey, plainLatin } from './latin.ts';
import { keyOf } from './tokens.ts';
import { cleanLine } from './mail-text.ts';
import { vendors, webmailLabels, type Vendor } from './vendors.ts';

/** The parts of a From line that facts are read from. */
export type Sender = {
  display: string;
  /** '' when the mail shows no address. */
  local: string;
  domain: string;
  vendor: Vendor | null;
  /** The employer's short name as the vendor uses it; '' without. */
  tenant: string;
  /** The name inside an own domain, for example 'orchardpay'; '' for vendors and webmail. */
  label: string;
};

const secondLevel = new Set('co com org ac gov net edu go or ne gob gouv gv nhs sch ltd plc school k12 jus mil nom'.split(' '));

const vendorOf = (domain: string): { vendor: Vendor; before: string } | null => {
  let rest = domain;
  for (let i = 0; i < 6 && rest.includes('.'); i += 1) {
    const vendor = Object.hasOwn(vendors, rest) ? vendors[rest] : undefined;
    if (vendor !== undefined) {
      return { vendor, before: domain.slice(0, Math.max(0, domain.length - rest.length - 1)) };
    }
    rest = rest.slice(rest.indexOf('.') + 1);
  }
  return null;
};

const labelOf = (domain: string): string => {
  const parts = domain.split('.');
  parts.pop();
  if (parts.length > 1 && secondLevel.has(parts.at(-1) ?? '')) {
    parts.pop();
  }
  if (parts.length > 1 && /^(?:careers?|jobs?|mail|hr|apply|recruiting|karriere|talent)$/.test(parts.at(-1) ?? '')) {
    parts.pop();
  }
  const label = parts.at(-1) ?? '';
  return webmailLabels.has(label) ? '' : label;
};

/** Local parts and sub-domains that are nobody's short name. */
const generic =
  /^(?:no-?_?reply|do-?not-?reply|notifications?|system|mailer|mail|info|jobs?|careers?|talent|recruiting|recruitment|hr|candidate|www|app|us|eu|na|email|scheduling|hire|ats|support|messages?|updates?)(?:[-_.\d].{0,20})?$/;

/** Takes a From line apart. */
export const readSender = (from: string): Sender => {
  const text = from.slice(0, 300).trim();
  const open = text.lastIndexOf('<');
  let display = open < 0 ? text : text.slice(0, open);
  let address =
    open < 0
      ? ''
      : text
          .slice(open + 1)
          .replace('>', '')
          .trim();
  if (open < 0 && text.includes('@') && !text.includes(' ')) {
    address = text;
    display = '';
  }
  display = cleanLine(display)
    .replace(/^["']|["']$/g, '')
    .trim();
  if (display.includes('@') && !display.includes(' ')) {
    display = '';
  }
  const at = address.lastIndexOf('@');
  const local = at < 0 ? '' : address.slice(0, at).toLowerCase();
  const domain = at < 0 ? '' : address.slice(at + 1).toLowerCase();
  const found = vendorOf(domain);
  if (found === null) {
    return { display, local, domain, vendor: null, tenant: '', label: labelOf(domain) };
  }
  const { vendor, before } = found;
  const short = vendor.tenant === 'local' ? (local.split('+')[0] ?? '') : vendor.tenant === 'label' ? (before.split('.').at(-1) ?? '') : '';
  return { display, local, domain, vendor, tenant: generic.test(short) ? '' : short, label: '' };
};

/** Names of boards and agencies tell of their trade; such a name is seldom the employer's. */
const boardLike = /job|emple[oa]|emploi|boulot|trabalh|trabaj|trampo|vagas|lavor|praca|vacature|stellen|karriere|recruit|rekrut/;

/** Whether the mail comes from a place that hires for others. */
export const isBoardLike = ({ label, vendor }: Sender): boolean => boardLike.test(label) || (vendor?.isBoard ?? false);

/**
 * How much of a domain's or tenant's short name a name explains, 0 to 1: its words are looked for in the short name one after the
 * other. Words of fewer than three letters prove nothing alone.
 */
export const fit = (name: string, short: string): number => {
  if (/[äöüÄÖÜ]/.test(name)) {
    const spelled = name.replace(/[äÄ]/g, 'ae').replace(/[öÖ]/g, 'oe').replace(/[üÜ]/g, 'ue');
    return Math.max(fitOf(spelled, short), fitOf(name, short));
  }
  return fitOf(name, short);
};

const fitOf = (name: string, short: string): number => {
  const isCyrillic = /[\u0400-\u052f]/.test(name);
  const label = isCyrillic ? plainLatin(keyOf(short)) : keyOf(short);
  if (label.length < 3) {
    return 0;
  }
  const whole = isCyrillic ? plainLatin(latinKey(name)) : keyOf(name);
  if (whole === label) {
    return 1;
  }
  let at = 0;
  let covered = 0;
  let longest = 0;
  let missed = 0;
  for (const word of name.split(/[\s\-–&.,'’/+«»]+/)) {
    const key = isCyrillic ? plainLatin(latinKey(word)) : keyOf(word);
    if (key === '') {
      continue;
    }
    const found = label.indexOf(key, at);
    if (found < 0 || (key.length < 3 && found !== at)) {
      // "Skogsvardsverket" is shortened to "skogsvard" in its domain.
      const start = key.length > 6 ? label.indexOf(key.slice(0, 5), at) : -1;
      let shared = start < 0 ? 0 : 5;
      while (start >= 0 && shared < key.length && label.charAt(start + shared) === key.charAt(shared)) {
        shared += 1;
      }
      covered += shared;
      longest = Math.max(longest, shared);
      at = shared > 0 ? start + shared : at;
      missed += key.length - shared;
      continue;
    }
    covered += key.length;
    longest = Math.max(longest, key.length);
    at = found + key.length;
  }
  if (longest < Math.min(4, label.length)) {
    return 0;
  }
  return Math.max(0, covered / label.length - (missed / Math.max(1, whole.length)) * 0.25);
};
