import type { Verdict } from '#core/verdict.ts';
import type { Rejection } from '#core/rejection.ts';
import type { OpenEmail } from '#mail/webmail.ts';
import type { Known } from '#protocol/protocol.ts';
import type { CardHost } from './card-host.ts';
import type { Talk } from './talk.ts';
import type { World } from './world.ts';

/** What lies before whoever does a deed on one card. Every change draws the card anew. */
export type Desk = {
  world: World;
  /** The mail as the page shows it now. */
  open: () => OpenEmail;
  verdict: Verdict;
  known: () => Known;
  talk: () => Talk;
  learn: (change: Partial<Known>) => void;
  say: (change: Partial<Talk>) => void;
  /** The record of this mail, made on the first deed that needs one. */
  record: () => Promise<Rejection>;
  /** Asks the background anew. */
  refresh: () => Promise<void>;
  host: CardHost;
  signal: AbortSignal;
};
