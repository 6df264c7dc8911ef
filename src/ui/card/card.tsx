import type { JSX } from 'preact';
import type { Words } from '#core/words.ts';
import type { Act, CardView } from './card-view.ts';
import { FoldedCard } from './folded-card.tsx';
import { OpenCard } from './open-card.tsx';
import { OrphanedCard } from './orphaned-card.tsx';
import { TurnedOffCard } from './turned-off-card.tsx';
import { UnsureCard } from './unsure-card.tsx';

export type CardProps = {
  view: CardView;
  words: Words;
  /** A local calendar day, `YYYY-MM-DD`, as people say it. */
  sayDate: (date: string) => string;
  /** Today as `YYYY-MM-DD`: no date before tomorrow can be chosen. */
  today: string;
  act: Act;
};

/** The card below a mail: plain data in, deeds out. */
export function Card(props: CardProps): JSX.Element {
  const { view, words, act } = props;
  switch (view.kind) {
    case 'open':
      return <OpenCard {...props} view={view} />;
    case 'folded':
      return <FoldedCard {...props} view={view} />;
    case 'unsure':
      return <UnsureCard words={words} act={act} evidence={view.evidence} layer={view.layer} />;
    case 'turned-off':
      return <TurnedOffCard words={words} act={act} what={view.what} />;
    case 'orphaned':
      return <OrphanedCard words={words} text={view.text} />;
  }
}
