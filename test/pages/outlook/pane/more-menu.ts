import { button, el } from '../el.ts';

/** Opens a small menu below its button, or closes it. */
export function toggleMenu(home: HTMLElement, items: { label: string; press: () => void }[]): void {
  const open = [...home.children].find((child) => child.getAttribute('aria-orientation') === 'vertical');
  if (open !== undefined) {
    open.remove();
    return;
  }
  const menu = el(
    'div.menu',
    { role: 'menu', 'aria-orientation': 'vertical' },
    ...items.map(({ label, press }) =>
      button(
        '.menu-item',
        { role: 'menuitem' },
        () => {
          menu.remove();
          press();
        },
        label,
      ),
    ),
  );
  home.append(menu);
}
