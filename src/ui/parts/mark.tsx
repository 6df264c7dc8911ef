import type { JSX } from 'preact';

/** Onward's mark: a path that goes through a dip and rises. Takes the colour of the text around it; reads at 16 pixels. */
export function Mark({ size = 20 }: { size?: number }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 20 20" width={size} height={size} fill="none" aria-hidden="true">
      <path d="M2 8.5C5.5 8.5 5 15.5 9 15.5S13 4.5 17.5 4.5" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      <circle cx="9" cy="6" r="1.9" fill="currentColor" />
    </svg>
  );
}
