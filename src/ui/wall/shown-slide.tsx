import type { ReactNode } from "react";
import { slideOf } from "../../client/i18n/slides.ts";
import type { WallContent } from "../../room/offer-report.ts";
import { SlideView } from "../widgets/slide-view.tsx";
import "./shown-slide.css";

type ShownProps = Readonly<{ shown: Extract<WallContent, { type: "slide" }> }>;

/** A slide of the teaching kit, before or during a match. */
export function ShownSlide({ shown }: ShownProps): ReactNode {
  const slide = slideOf(shown.slide);
  return slide !== null && <SlideView slide={slide} />;
}
