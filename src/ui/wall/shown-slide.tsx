import type { ReactNode } from "react";
import { inSecond } from "../../client/i18n/second-line.ts";
import { slideOf } from "../../client/i18n/slides.ts";
import type { WallContent } from "../../room/offer-report.ts";
import { SlideView } from "../widgets/slide-view.tsx";
import { SecondLine } from "./second-line.tsx";
import "./shown-slide.css";

type ShownProps = Readonly<{ shown: Extract<WallContent, { type: "slide" }> }>;

/** A slide of the teaching kit, before or during a match. */
export function ShownSlide({ shown }: ShownProps): ReactNode {
  const slide = slideOf(shown.slide);
  if (slide === null) return null;
  return (
    <SlideView
      slide={slide}
      underTitle={<SecondLine line={inSecond(`slides:${slide.id}.title`)} />}
      underQuestion={<SecondLine line={inSecond(`slides:${slide.id}.question`)} />}
    />
  );
}
