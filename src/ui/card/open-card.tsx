import type { JSX } from 'preact';
import { Mark } from '../parts/mark.tsx';
import { AsideLine } from './aside-line.tsx';
import type { CardProps } from './card.tsx';
import type { OpenView } from './card-view.ts';
import { CheckIn } from './check-in.tsx';
import { FactsLine } from './facts-line.tsx';
import { Menu } from './menu.tsx';
import { Opener } from './opener.tsx';
import { People } from './people.tsx';
import { Reflect } from './reflect.tsx';
import { Replies } from './replies.tsx';
import { WayOut } from './way-out.tsx';
import { Why } from './why.tsx';

/** The whole card: one human line, what was understood, the next steps, and the way out. */
export function OpenCard({ view, words, act, sayDate, today }: Omit<CardProps, 'view'> & { view: OpenView }): JSX.Element {
  const { evidence, layer, people, aside, checkIn } = view;
  return (
    <div class="open">
      <header>
        <Mark />
        <p class="headline">{words(view.headline)}</p>
        <span class="corner">
          {evidence === null ? null : (
            <Opener layer="why" open={layer} act={act}>
              {words('card_why')}
            </Opener>
          )}
          <Opener layer="menu" open={layer} act={act} label={words('card_more')}>
            <Dots />
          </Opener>
        </span>
      </header>
      {layer === 'why' && evidence !== null ? <Why words={words} evidence={evidence} /> : null}
      {layer === 'menu' ? <Menu words={words} act={act} canMute={view.canMute} /> : null}
      <FactsLine words={words} act={act} facts={view.facts} isEditing={layer === 'facts'} />
      {people === null ? (
        <Replies view={view} words={words} act={act} />
      ) : (
        <People people={people} isAdding={layer === 'person'} words={words} act={act} />
      )}
      {layer === 'reflect' ? <Reflect words={words} act={act} text={view.reflection} /> : null}
      {aside === null ? null : <AsideLine aside={aside} words={words} act={act} />}
      {checkIn === null ? null : (
        <CheckIn checkIn={checkIn} isPicking={layer === 'date'} words={words} act={act} sayDate={sayDate} today={today} />
      )}
      <WayOut view={view} words={words} act={act} sayDate={sayDate} />
    </div>
  );
}

function Dots(): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
      <circle cx="3" cy="8" r="1.4" />
      <circle cx="8" cy="8" r="1.4" />
      <circle cx="13" cy="8" r="1.4" />
    </svg>
  );
}
