import { findOwn } from './find-own.ts';

/** Labels put brackets, quotes, dots and unseen marks of every script around an address. */
const LETTER = String.raw`[^\s@<>,;:"'.…\p{Ps}\p{Pe}\p{Pi}\p{Pf}\p{Cf}]`;
const WORDS = String.raw`${LETTER}+(?:\.${LETTER}+)`;
const ADDRESS = new RegExp(`${WORDS}*@${WORDS}+`, 'gu');

const ACCOUNT_BUTTON = 'a[href*="accounts.google.com"][aria-label], header[role="banner"] a[aria-label*="@"]';

/** The sender of a draft and the choice of senders; the search form may ask for a sender too. */
const SENDER_FIELDS = 'form:not([role="search"]) input[name="from"], form div[value][role="menuitem"]';

/** Whose mailbox the page shows. */
export type Account = {
  /** The owner's address in lower case; null until the page tells. */
  address(): string | null;
  /** Whether mail from this address is the owner's own, plus-addresses and other sender addresses included. */
  isOwn(address: string | null): boolean;
};

/** Reads the owner's addresses from the page, again until one was found; what was found stays, since one page is one account. */
export function createAccount(page: Document): Account {
  const own = new Set<string>();
  let owner: string | null = null;

  const learn = (): void => {
    owner ??= fromBanner(page) ?? fromTitle(page.title) ?? lastAddress(findOwn(page, '#loading div.msg')[0]?.textContent);
    for (const field of findOwn(page, SENDER_FIELDS)) {
      const address = lastAddress(field instanceof HTMLInputElement ? field.value : field.getAttribute('value'));
      if (address !== null) {
        own.add(withoutPlus(address));
        owner ??= address;
      }
    }
    if (owner !== null) {
      own.add(withoutPlus(owner));
    }
  };
  return {
    address: () => {
      learn();
      return owner;
    },
    isOwn: (address) => {
      learn();
      return address !== null && own.has(withoutPlus(address.toLowerCase()));
    },
  };
}

/** The account button names the address in brackets, in every language. */
function fromBanner(page: Document): string | null {
  for (const link of findOwn(page, ACCOUNT_BUTTON)) {
    const address = lastAddress(link.getAttribute('aria-label'));
    if (address !== null) {
      return address;
    }
  }
  return null;
}

/** "Subject - owner@host - Gmail": a subject may hold addresses too, hence the last part but one. */
function fromTitle(title: string): string | null {
  const part = title.split(' - ').at(-2)?.trim() ?? '';
  return lastAddress(part) === part.toLowerCase() ? part.toLowerCase() : null;
}

function lastAddress(text: string | null | undefined): string | null {
  return (text ?? '').match(ADDRESS)?.at(-1)?.toLowerCase() ?? null;
}

function withoutPlus(address: string): string {
  return address.replace(/\+[^@]*@/, '@');
}
