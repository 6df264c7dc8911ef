import type { ComponentChildren, JSX } from 'preact';
import type { Act, Deed } from './card-view.ts';

type ActionProps = {
  deed: Deed;
  act: Act;
  class?: 'primary' | 'quiet' | 'step';
  disabled?: boolean;
  hint?: string;
  children: ComponentChildren;
};

/** A button that does one deed. */
export function Action({ deed, act, disabled = false, hint, children, ...rest }: ActionProps): JSX.Element {
  return (
    <button type="button" class={rest.class} disabled={disabled} title={hint} onClick={(event) => act(deed, event)}>
      {children}
    </button>
  );
}
