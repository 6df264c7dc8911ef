const DARK = `:root {
  color-scheme: dark;
  --frame: #1b1d1f; --content: #202326; --raised: #2a2e32; --ink: #e6e8ea; --quiet: #a3abb3; --line: #3a4046;
  --row-read: #1e2124; --row-unread: #262a2e; --hover: #30353a; --accent: #8ab6e8; --accent-ink: #10202f; --selected: #34485c;
  --compose: #3b5570; --compose-ink: #e3eefa; --toast: #e6e8ea; --toast-ink: #202326; --toast-link: #1f5fa8;
  --paper-padding: 16px 18px; --paper-radius: 10px;
}`;

const LIGHT = ':root { color-scheme: light; }';

/** Light and dark are told apart by computed colours only: a style element in the page is rewritten, no class changes. */
export function createTheme(dark: boolean): { setDark: (dark: boolean) => void } {
  const style = document.createElement('style');
  document.head.append(style);
  const setDark = (on: boolean): void => {
    style.textContent = on ? DARK : LIGHT;
  };
  setDark(dark);
  return { setDark };
}
