const LIGHT = `color-scheme: light;
--frame: #eef1f4; --content: #ffffff; --raised: #ffffff; --ink: #22282e; --quiet: #5b6670; --line: #e1e5e9; --hover: #e7ecf0;
--selected: #d9e8f2; --accent: #1f6a94; --accent-ink: #ffffff; --bar: #dfe6ec; --toast: #2a3138; --toast-ink: #f3f5f7; --toast-link: #9fd0ee;
--shade: rgb(20 30 40 / 14%);`;

const DARK = `color-scheme: dark;
--frame: #17191b; --content: #232629; --raised: #2a2e32; --ink: #e5e8ea; --quiet: #a2abb3; --line: #373d43; --hover: #31363b;
--selected: #28414f; --accent: #7fbfe2; --accent-ink: #0d222e; --bar: #1e2225; --toast: #e7eaec; --toast-ink: #22282e; --toast-link: #1f6a94;
--shade: rgb(0 0 0 / 45%);`;

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
