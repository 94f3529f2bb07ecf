import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

export type Plot = typeof import("@observablehq/plot");
/**
 * Draws a chart at a width in pixels. Pass the same function while the figures stay the same, because a new function
 * redraws the chart.
 */
export type Draw = (plot: Plot, width: number) => SVGElement | HTMLElement;

type PlotViewProps = Readonly<{ label: string; draw: Draw; height: number }>;

const NARROWEST = 280;
const REST_MS = 1_500;

/**
 * A chart drawn with Observable Plot, which loads with the first chart. For screen readers the chart is a single
 * image whose name says what it shows; the table below has the figures. Charts run from left to right in every
 * language.
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
 * Draws visible charts at once, and the rest when the figures stop changing: a growing study redraws only charts in
 * view. Each chart is drawn in its own task, so that drawing several does not freeze the page. Returns a function
 * that cancels the drawing.
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

/** Plot names its inner groups, but an image must not contain named groups (an axe rule of level "serious"). */
function asImage(plot: SVGElement | HTMLElement, label: string): Element {
  const svg = plot instanceof SVGElement ? plot : (plot.querySelector("svg") ?? plot);
  for (const inner of svg.querySelectorAll("[aria-label], [aria-description]")) {
    inner.removeAttribute("aria-label");
    inner.removeAttribute("aria-description");
  }
  svg.setAttribute("role", "img");
  svg.setAttribute("aria-label", label);
  return svg;
}
