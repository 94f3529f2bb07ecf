import { type ReactNode, type RefObject, useEffect, useRef, useState } from "react";

export type Plot = typeof import("@observablehq/plot");
/** Draws at a width in pixels; must stay the same function while the figures do. */
export type Draw = (plot: Plot, width: number) => SVGElement | HTMLElement;

type PlotViewProps = Readonly<{ label: string; draw: Draw; height: number }>;

const NARROWEST = 280;

/**
 * A chart of Observable Plot, which is fetched with the first one. The picture is one image to a reader: its
 * name says what it shows, and the table below it has the figures. Charts run from left to right in any language.
 */
export function PlotView({ label, draw, height }: PlotViewProps): ReactNode {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  useEffect(() => {
    if (width === 0) return;
    let isWanted = true;
    // Each chart is drawn in a task of its own, so that several never add up to a freeze.
    const timer = setTimeout(() => {
      void import("@observablehq/plot").then((plot) => {
        if (isWanted) place.current?.replaceChildren(asImage(draw(plot, width), label));
      });
    });
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [draw, width, label]);
  return <div ref={place} className="plot" dir="ltr" style={{ minBlockSize: height }} />;
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
