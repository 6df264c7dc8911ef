import type { ComponentChildren, JSX } from 'preact';
import type { Act, Layer } from './card-view.ts';

type OpenerProps = { layer: Layer; open: Layer | null; act: Act; label?: string; class?: string; children: ComponentChildren };

/** Opens a layer of the card, and closes it when it is open. The focus comes back here when Escape closes the layer. */
export function Opener({ layer, open, act, label, children, ...rest }: OpenerProps): JSX.Element {
  const isOpen = open === layer;
  return (
    <button
      type="button"
      class={rest.class ?? 'quiet'}
      data-opens={layer}
      aria-expanded={isOpen}
      {...(label === undefined ? {} : { 'aria-label': label, title: label })}
      onClick={(event) => act({ do: 'open-layer', layer: isOpen ? null : layer }, event)}
    >
      {children}
    </button>
  );
}
