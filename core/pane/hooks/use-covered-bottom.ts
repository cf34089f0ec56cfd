/** Tells the pane how much of its bottom is covered by what stands there, so that nothing that has the keyboard lies beneath. */
import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';

/** The line of what was done last, and above it the foot of a panel: each height as a custom property of the pane. */
const PROPERTIES = { line: '--suivi-line', foot: '--suivi-foot' } as const;

/** Heights, for styles: where a foot stands, what scrolling keeps free, and the opposite for controls that stand there themselves. */
export const LINE_HEIGHT: string = `var(${PROPERTIES.line}, 0px)`;
export const COVERED_HEIGHT: string = `calc(${LINE_HEIGHT} + var(${PROPERTIES.foot}, 0px))`;
export const UNCOVERED_MARGIN: string = `calc(0px - ${LINE_HEIGHT} - var(${PROPERTIES.foot}, 0px))`;

export function useCoveredBottom(ref: RefObject<HTMLElement | null>, what: keyof typeof PROPERTIES): void {
  useLayoutEffect(() => {
    const cover = ref.current;
    const scroller = cover?.closest('main');
    if (cover === null || scroller === null || scroller === undefined) return undefined;
    cover.dataset['covers'] = '';
    const tell = (): void => {
      // In a very low pane it is a part of what is scrolled, and covers nothing.
      const height = getComputedStyle(cover).position === 'sticky' ? cover.offsetHeight : 0;
      scroller.style.setProperty(PROPERTIES[what], `${height}px`);
      if (height > 0) uncover(cover, scroller);
    };
    const observer = new ResizeObserver(tell);
    observer.observe(cover);
    tell();
    return () => {
      observer.disconnect();
      scroller.style.removeProperty(PROPERTIES[what]);
    };
  }, [ref, what]);
}

/** What has the keyboard when it is covered comes up from under it. */
function uncover(cover: HTMLElement, scroller: HTMLElement): void {
  const focused = document.activeElement;
  if (focused === null || focused === scroller || !scroller.contains(focused) || focused.closest('[data-covers]') !== null) return;
  const [below, above] = [cover.getBoundingClientRect(), focused.getBoundingClientRect()];
  const covered = above.bottom - below.top;
  if (covered > 0 && above.top < below.bottom) scroller.scrollTop += Math.min(covered, Math.max(0, above.top - scroller.getBoundingClientRect().top));
}
