import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { Card, type CardProps } from '../card/card.tsx';
import css from '../card/card.css?inline';

/** The card as it stands in a mail page: in a shadow root, so that the page's own styles and the card's keep apart. */
export function SampleCard({ dark, ...props }: CardProps & { dark: boolean }): JSX.Element {
  const host = useRef<HTMLDivElement>(null);
  const theme = dark ? 'on-dark' : 'on-light';
  useEffect(() => {
    if (host.current === null) {
      return;
    }
    let root = host.current.shadowRoot;
    if (root === null) {
      root = host.current.attachShadow({ mode: 'open' });
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    }
    render(
      <div class={`onward ${theme}`} dir="auto">
        <Card {...props} />
      </div>,
      root,
    );
  });
  return <div ref={host} class="sample-card" />;
}
