const LIGHT = `color-scheme: light;
--frame: #f0f2f5; --content: #ffffff; --raised: #ffffff; --ink: #242424; --quiet: #5f6368; --line: #e3e5e8; --hover: #f0f3f6;
--selected: #e0edf7; --accent: #0f6cab; --accent-ink: #ffffff; --alert: #b3402e; --bar: #0f5f99; --bar-ink: #ffffff; --search: #d7e6f2;
--search-ink: #17405f; --toast: #2a2e33; --toast-ink: #f5f6f7; --toast-link: #9fd0f2; --scroll: #c3c8cd; --avatar-ground: 86%;
--avatar-ink: 28%; --rest: 0 0 2px rgb(0 0 0 / 10%), 0 1px 2px rgb(0 0 0 / 8%);
--float: 0 0 2px rgb(0 0 0 / 14%), 0 8px 20px rgb(0 0 0 / 18%);`;

const DARK = `color-scheme: dark;
--frame: #161718; --content: #242628; --raised: #2c2f31; --ink: #ecedee; --quiet: #a6abb0; --line: #393d40; --hover: #303336;
--selected: #1f3b50; --accent: #6cb8ea; --accent-ink: #06202f; --alert: #f0907e; --bar: #12242f; --bar-ink: #e4eef5; --search: #24394a;
--search-ink: #bcd3e2; --toast: #e9ebec; --toast-ink: #242424; --toast-link: #0f5f99; --scroll: #50565b; --avatar-ground: 26%;
--avatar-ink: 82%; --rest: 0 0 2px rgb(0 0 0 / 40%), 0 1px 2px rgb(0 0 0 / 30%);
--float: 0 0 2px rgb(0 0 0 / 50%), 0 8px 20px rgb(0 0 0 / 50%);`;

/**
 * Light and dark differ by custom properties only, declared anew on the provider's class, which changes its meaningless number.
 * @param told is told about every change
 */
export function createTheme(
  provider: HTMLElement,
  dark: boolean,
  told: (dark: boolean) => void,
): { isDark: () => boolean; setDark: (dark: boolean) => void } {
  const style = document.createElement('style');
  document.head.append(style);
  let isDark = dark;
  let number = 0;
  const declare = (): void => {
    provider.classList.remove(`fui-FluentProviderr${number}`);
    number += 1;
    provider.classList.add(`fui-FluentProviderr${number}`);
    style.textContent = `.fui-FluentProviderr${number} { ${isDark ? DARK : LIGHT} }`;
  };
  declare();
  return {
    isDark: () => isDark,
    setDark: (on) => {
      if (on !== isDark) {
        isDark = on;
        declare();
        told(on);
      }
    },
  };
}
