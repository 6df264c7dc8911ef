import { el } from './el.ts';

/** Line drawings of our own on a grid of 20; the names are the ones the page's attribute carries. */
const DRAWINGS = {
  ArchiveRegular: 'M3 4h14v3.500H3zM4.500 7.500V16h11V7.500M8 10.500h4',
  ArrowForwardRegular: 'm12 5 4.500 4.500L12 14m4-4.500H8.500c-3 0-5 1.800-5 5',
  ArrowReplyAllRegular: 'M10.500 5 6 9.500l4.500 4.500M6.500 5 2 9.500 6.500 14M7 9.500h6c3 0 5 1.800 5 5',
  ArrowReplyRegular: 'M8 5 3.500 9.500 8 14M4 9.500h7.500c3 0 5 1.800 5 5',
  ArrowUndoRegular: 'M7 4 3.500 7.500 7 11M4 7.500h8a4 4 0 0 1 0 8H9',
  AttachRegular:
    'm14.500 9-5.200 5.200a3 3 0 0 1-4.300-4.300L10.800 4a2 2 0 0 1 2.900 2.900l-5.700 5.700a.9.9 0 0 1-1.300-1.300L11.500 6.500',
  ChevronDownRegular: 'm5.500 8 4.500 4.500L14.500 8',
  ChevronLeftRegular: 'm12 5-5 5 5 5',
  ComposeRegular: 'M15.500 11v4.500h-11v-11H9M8.500 11.500l.5-2.300L15 3.200l1.800 1.800-6 6z',
  DeleteRegular: 'M4 5.500h12M8 5.500v-2h4v2M5.500 5.500l.7 11h7.600l.7-11M8.500 8.500v5m3-5v5',
  DismissRegular: 'm5.500 5.500 9 9m0-9-9 9',
  DraftsRegular: 'M5 3h7l3.500 3.500V17H5zM8 9.500h4.500m-4.500 3h4.500',
  EmojiRegular: 'M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM7.500 8.500v.2m5-.2v.2M7 12c1.500 2 4.500 2 6 0',
  FolderRegular: 'M3 5.500h5l1.500 2H17V15H3z',
  InboxRegular: 'M3.500 11l2-7h9l2 7v5h-13zM3.500 11h4l1 2h3l1-2h4',
  MailReadRegular: 'm3 8.500 7-5 7 5V16H3zm0 .5 7 4.500L17 9',
  MailUnreadRegular: 'M3 5h14v10.500H3zm0 .5 7 5.500 7-5.500',
  MoreHorizontalRegular: 'M4.500 10a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m5 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0m5 0a.5.5 0 1 0 1 0 .5.5 0 1 0-1 0',
  SearchRegular: 'M9 4a5 5 0 1 0 0 10A5 5 0 0 0 9 4zm3.700 8.700L16.500 16.500',
  SendRegular: 'M3.500 4 17 10 3.500 16l1.500-6zM5 10h6',
  ShieldErrorRegular: 'M10 3c2 1.500 4 2 6 2v4.500c0 3.500-2.500 6-6 7.500-3.500-1.500-6-4-6-7.500V5c2 0 4-.5 6-2zm0 4v3.500m0 2.500v.1',
  SparkleRegular: 'M10 3.500 11.600 8.400 16.500 10l-4.900 1.600L10 16.500l-1.600-4.900L3.500 10l4.900-1.600z',
  TagRegular: 'M3.500 9V3.500H9l7.500 7.500-5.500 5.500zM6.500 6.500h.1',
  pdf20_svg: 'M5 3h7l3.500 3.500V17H5zM8 13.500c2-2 3-4.500 2.500-6 1 3.500 2 4.500 3.500 5-2-.2-4 .2-6 1z',
} as const;

export type IconName = keyof typeof DRAWINGS;

const SVG = 'http://www.w3.org/2000/svg';

/** @param named whether the page says which icon it is */
export function icon(name: IconName, named: boolean): HTMLElement {
  const drawing = document.createElementNS(SVG, 'svg');
  drawing.setAttribute('viewBox', '0 0 20 20');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', DRAWINGS[name]);
  drawing.append(path);
  return el('i.icon', { 'data-icon-name': named ? name : undefined, 'aria-hidden': 'true' }, drawing);
}
