import { el } from '../el.ts';

const EMOJI = /(\p{Extended_Pictographic}\uFE0F?)/u;

/** Text in which every emoji is a picture, as the webmail shows subjects: its text content lacks them. */
export function withEmojiImages(text: string): (Node | string)[] {
  return text.split(EMOJI).map((part) => {
    if (!EMOJI.test(part)) {
      return part;
    }
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16">${part}</text></svg>`;
    return el('img.an1', {
      'data-emoji': part,
      alt: part,
      'aria-label': part,
      src: `data:image/svg+xml,${encodeURIComponent(svg)}`,
      style: 'height:1em;vertical-align:middle',
    });
  });
}
