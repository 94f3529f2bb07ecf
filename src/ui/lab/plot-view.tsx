import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

export type Plot = typeof import("@observablehq/plot");
/** Draws at a width in pixels; must stay the same function while the figures do. */
export type Draw = (plot: Plot, width: number) => SVGElement | HTMLElement;

type PlotViewProps = Readonly<{ label: string; draw: Draw; height: number }>;

const NARROWEST = 280;
const REST_MS = 1_500;

/**
 * A chart of Observable Plot, which is fetched with the first one. The picture is one image to a reader: its
 * name says what it shows, and the table below it has the figures. Charts run from left to right in any language.
 */
export function PlotView({ label, draw, height }: PlotViewProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    const element = place.current;
    if (width === 0 || element === null) return;
    return whenSeen(element, (isWanted) => {
      void import("@observablehq/plot").then((plot) => {
        if (isWanted()) element.replaceChildren(asImage(draw(plot, width), label));
      });
    });
  }, [draw, width, label]);
  return <div ref={place} className="plot on-paper" dir="ltr" style={{ minBlockSize: height }} />;
}

/**
 * Draws at once what is in sight, and the rest when the figures have come to rest: a growing study redraws only
 * the charts that somebody looks at. Each is drawn in a task of its own, so that several never add up to a
 * freeze. Returns what takes the order back.
 */
function whenSeen(element: Element, drawNow: (isWanted: () => boolean) => void): () => void {
  let isWanted = true;
  let isDrawn = false;
  const go = (): void => {
    if (isWanted && !isDrawn) drawNow(() => isWanted);
    isDrawn = true;
  };
  const timers = [setTimeout(go, REST_MS)];
  const observer = new IntersectionObserver((entries) => {
    if (entries.some(({ isIntersecting }) => isIntersecting)) timers.push(setTimeout(go, 0));
  });
  observer.observe(element);
  return () => {
    isWanted = false;
    observer.disconnect();
    for (const timer of timers) clearTimeout(timer);
  };
}

function useWidth(place: RefObject<HTMLDivElement | null>): number {
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = place.current;
    if (element === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const found = Math.floor(entry?.contentRect.width ?? 0);
      setWidth(found === 0 ? 0 : Math.max(NARROWEST, found));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [place]);
  return width;
}

/** Plot names its inner groups, which an image may not contain (axe: serious). */
function asImage(drawn: SVGElement | HTMLElement, label: string): Element {
  const svg = drawn instanceof SVGElement ? drawn : (drawn.querySelector("svg") ?? drawn);
  for (const inner of svg.querySelectorAll("[aria-label], [aria-description]")) {
    inner.removeAttribute("aria-label");
    inner.removeAttribute("aria-description");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return svg;
}
