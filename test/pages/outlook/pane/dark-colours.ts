const KEEPERS = { color: 'ogsc', 'background-color': 'ogsb' } as const;

/** Turns the colours a mail brought along for a dark ground, and back; what they were is kept in `data-ogsc` and `data-ogsb`. */
export function showOnGround(body: HTMLElement, dark: boolean): void {
  for (const element of body.querySelectorAll<HTMLElement>('[style], [color], [data-ogsc], [data-ogsb]')) {
    for (const [property, keeper] of Object.entries(KEEPERS)) {
      const kept = element.dataset[keeper];
      if (dark && kept === undefined) {
        const own = element.style.getPropertyValue(property) || (property === 'color' ? (element.getAttribute('color') ?? '') : '');
        const turned = own === '' ? null : turn(own);
        if (turned !== null) {
          element.dataset[keeper] = element.style.getPropertyValue(property);
          element.style.setProperty(property, turned);
        }
      } else if (!dark && kept !== undefined) {
        element.style.setProperty(property, kept);
        delete element.dataset[keeper];
      }
    }
  }
}

function turn(colour: string): string | null {
  const [r, g, b] = /^#([\da-f]{6})$/i.test(colour)
    ? [colour.slice(1, 3), colour.slice(3, 5), colour.slice(5, 7)].map((part) => Number.parseInt(part, 16))
    : (/^rgb\((\d+),\s*(\d+),\s*(\d+)\)$/.exec(colour)?.slice(1).map(Number) ?? []);
  if (r === undefined || g === undefined || b === undefined) {
    return null;
  }
  const light = (Math.max(r, g, b) + Math.min(r, g, b)) / 2;
  // Darkest becomes the pane's ink, lightest the pane's ground; the hue stays.
  const shift = 38 + (255 - light) * 0.76 - light;
  const [red, green, blue] = [r, g, b].map((part) => Math.round(Math.min(255, Math.max(0, part + shift))));
  return `rgb(${red}, ${green}, ${blue})`;
}
