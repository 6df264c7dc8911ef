import type { JSX } from 'preact';

/** Onward's mark: a path that goes through a dip and rises. Takes the colour of the text around it; reads at 16 pixels. */
export function Mark({ size = 20 }: { size?: number }): JSX.Element {
  return (
    <svg class="mark" viewBox="0 0 20 20" width={size} height={size} fill="none" aria-hidden="true">
      <path d="M2 9c3.4 0 3.2 6.2 7 6.2 4.6 0 3.4-10 9-10.7" stroke="currentColor" stroke-width="2.4" stroke-linecap="round" />
      <circle cx="9.2" cy="8.2" r="2" fill="currentColor" />
    </svg>
  );
}
