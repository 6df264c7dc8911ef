import type { SamplePerson } from '../../mailbox.ts';
import { el } from '../el.ts';

/** The owner's signature block, as the editor inserts it. */
export function signatureBlock(owner: SamplePerson): HTMLElement {
  return el(
    'div.gmail_signature',
    { dir: 'ltr', 'data-smartmail': 'gmail_signature' },
    el('div', { dir: 'ltr' }, el('div', {}, owner.name), el('div', {}, `${owner.address} · +44 20 7946 0311`)),
  );
}
