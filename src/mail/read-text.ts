import { MAX_BODY_LENGTH } from '#core/email.ts';

/** What to read of an element, beyond what a browser would hide anyway. */
export type ReadOptions = {
  /** Elements to leave out. */
  skip?: string;
  /** Elements that are read although they are folded away: quoted history behind a "show more" button. */
  unfold?: string;
  /** The first such element ends the reading. */
  until?: string;
  /** Longest text in UTF-16 units. */
  limit?: number;
};

/** Elements whose content is no text for people. */
const NO_TEXT = new Set(
  'script style template noscript head title meta link svg math object embed iframe video audio canvas select textarea input'.split(' '),
);

/** Elements that start on a line of their own. */
const BLOCKS = new Set(
  (
    'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr ' +
    'legend li main menu nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);

/** Blocks that browsers set off with an empty line. */
const SPACED = new Set('blockquote dl h1 h2 h3 h4 h5 h6 hr ol p pre ul'.split(' '));

/** Blockquotes that mail programs write around earlier mail, as opposed to those that indent. */
const EARLIER_MAIL = 'blockquote.gmail_quote, blockquote[type="cite"], blockquote[cite]';

const HIDDEN = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|max-height\s*:\s*0(?:px)?\s*(?:;|!|$)|mso-hide\s*:\s*all)/i;
const PREFORMATTED = /(?:^|[;\s])white-space\s*:\s*(?:pre|break-spaces)/i;
const NO_MARGIN = /(?:^|[;\s])margin(?:-bottom)?\s*:\s*0/i;

/** Bodies of pure markup must end some time too: the longest real mails have a few ten thousand nodes. */
const MAX_NODES = 200_000;

/**
 * Text of an element with the line breaks a reader sees; earlier mail in blockquotes gets "> " in front of its lines. Looks at markup only,
 * never at computed style, since a body may be megabytes long. Hidden by its own `style` or `hidden` attribute counts as hidden.
 */
export function readText(root: Element, { skip, unfold, until, limit = MAX_BODY_LENGTH }: ReadOptions = {}): string {
  const page = new Lines(limit);
  let node: Node = root;
  let depth = 0;
  for (let seen = 0; seen < MAX_NODES && !page.full; seen += 1) {
    let inside = false;
    if (node.nodeType === Node.TEXT_NODE) {
      page.write(node.nodeValue ?? '');
    } else if (isElement(node)) {
      if (until !== undefined && node !== root && node.matches(until)) {
        break;
      }
      inside = node === root || !isLeftOut(node, skip, unfold);
      if (inside && node !== root) {
        open(node, page);
      }
    }
    if (inside && node.firstChild !== null) {
      node = node.firstChild;
      depth += 1;
      continue;
    }
    if (inside && node !== root && isElement(node)) {
      close(node, page);
    }
    while (depth > 0 && node.nextSibling === null && node.parentNode !== null) {
      node = node.parentNode;
      depth -= 1;
      if (depth > 0 && isElement(node)) {
        close(node, page);
      }
    }
    if (depth === 0 || node.nextSibling === null) {
      break;
    }
    node = node.nextSibling;
  }
  return page.text();
}

function isElement(node: Node): node is Element {
  return node.nodeType === Node.ELEMENT_NODE;
}

function isLeftOut(element: Element, skip: string | undefined, unfold: string | undefined): boolean {
  if (NO_TEXT.has(element.localName) || (skip !== undefined && element.matches(skip))) {
    return true;
  }
  const hidden = element.hasAttribute('hidden') || HIDDEN.test(element.getAttribute('style') ?? '');
  return hidden && !(unfold !== undefined && element.matches(unfold));
}

function open(element: Element, page: Lines): void {
  const name = element.localName;
  if (name === 'br') {
    page.break();
    return;
  }
  if (name === 'td' || name === 'th') {
    page.cell();
  }
  if (BLOCKS.has(name)) {
    page.block(isSpaced(element));
  }
  if (isPreformatted(element)) {
    page.preformatted += 1;
  }
  if (name === 'blockquote' && element.matches(EARLIER_MAIL)) {
    page.quoted += 1;
  }
  if (name === 'img') {
    // Emoji are pictures in webmails; any other picture's words belong to it, not to the letter.
    page.write(element.getAttribute('data-emoji') ?? '');
  }
}

function close(element: Element, page: Lines): void {
  if (BLOCKS.has(element.localName)) {
    page.block(isSpaced(element));
  }
  if (isPreformatted(element)) {
    page.preformatted -= 1;
  }
  if (element.localName === 'blockquote' && element.matches(EARLIER_MAIL)) {
    page.quoted -= 1;
  }
}

function isSpaced(element: Element): boolean {
  return SPACED.has(element.localName) && !/MsoNormal/.test(element.className) && !NO_MARGIN.test(element.getAttribute('style') ?? '');
}

function isPreformatted(element: Element): boolean {
  return element.localName === 'pre' || PREFORMATTED.test(element.getAttribute('style') ?? '');
}

/** Lines as they fill up, the way a browser lays text out. */
class Lines {
  preformatted = 0;
  quoted = 0;
  readonly #lines: string[] = [];
  #line = '';
  #gap = false;
  #length = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get full(): boolean {
    return this.#length + this.#line.length >= this.#limit;
  }

  write(text: string): void {
    const piece = text.slice(0, this.#limit - this.#length - this.#line.length);
    if (this.preformatted > 0) {
      const [first = '', ...others] = piece.split(/\r?\n/);
      this.#append(first);
      for (const line of others) {
        this.break();
        this.#append(line);
      }
      return;
    }
    const folded = piece.replace(/[ \t\r\n\f]+/g, ' ');
    this.#append(/(?:^|[ \t])$/.test(this.#line) ? folded.replace(/^ /, '') : folded);
  }

  /** A line ends here, be it empty. */
  break(): void {
    this.#push(this.#line.trimEnd());
    this.#line = '';
  }

  /** A block begins or ends here. */
  block(spaced: boolean): void {
    if (this.#line.trim() !== '') {
      this.break();
    }
    this.#line = '';
    this.#gap ||= spaced;
  }

  /** A table cell begins here. */
  cell(): void {
    if (this.#line.trim() !== '') {
      this.#line = `${this.#line.trimEnd()}\t`;
    }
  }

  text(): string {
    if (this.#line.trim() !== '') {
      this.break();
    }
    return this.#lines
      .join('\n')
      .slice(0, this.#limit)
      .replace(/^(?:[ \t]*\n)+|\s+$/g, '');
  }

  #append(text: string): void {
    this.#line += text;
  }

  #push(line: string): void {
    const mark = '> '.repeat(Math.min(this.quoted, 5));
    if (this.#gap && line !== '') {
      this.#gap = false;
      const last = this.#lines.at(-1);
      if (last !== undefined && last.replace(/^[> ]+/, '') !== '') {
        this.#add(mark.trimEnd());
      }
    }
    this.#add(line === '' ? mark.trimEnd() : mark + line);
  }

  #add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length + 1;
  }
}
