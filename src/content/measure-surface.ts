/** What the card takes over from the place it stands in. */
export type Surface = { theme: 'light' | 'dark'; direction: 'ltr' | 'rtl'; fontSize: number };

const SMALLEST = 13;
const LARGEST = 22;

/**
 * Measures the ground a host stands on, and the size of the mail's text in CSS pixels. Webmails have themes of their own and extensions
 * recolour them, so computed colours decide and neither class names nor the system's preference.
 */
export function measureSurface(host: HTMLElement, body: HTMLElement): Surface {
  const around = host.parentElement ?? body;
  const size = Number.parseFloat(getComputedStyle(body).fontSize);
  return {
    theme: isDark(around) ? 'dark' : 'light',
    direction: getComputedStyle(around).direction === 'rtl' ? 'rtl' : 'ltr',
    fontSize: Math.min(LARGEST, Math.max(SMALLEST, Number.isFinite(size) ? size : 14)),
  };
}

function isDark(from: HTMLElement): boolean {
  for (let at: HTMLElement | null = from; at !== null; at = at.parentElement) {
    const color = parseColor(getComputedStyle(at).backgroundColor);
    if (color !== null && color.alpha >= 0.5) {
      return luminance(color) < 0.22;
    }
  }
  // Nothing is painted: the canvas shows, which follows the page's colour scheme.
  return getComputedStyle(document.documentElement).colorScheme === 'dark';
}

type Color = { red: number; green: number; blue: number; alpha: number };

/** Reads the two forms in which browsers compute colours: `rgb()` with 0 to 255, and `color(srgb …)` with 0 to 1. */
export function parseColor(text: string): Color | null {
  const isUnit = text.startsWith('color(srgb ');
  if (!isUnit && !text.startsWith('rgb')) {
    return null;
  }
  const [red, green, blue, alpha = 1] = (text.slice(isUnit ? 11 : 0).match(/[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined) {
    return null;
  }
  const whole = isUnit ? 1 : 255;
  return { red: red / whole, green: green / whole, blue: blue / whole, alpha };
}

/** Relative luminance as WCAG 2 defines it, 0 to 1. */
function luminance({ red, green, blue }: Color): number {
  const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
