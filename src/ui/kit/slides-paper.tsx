import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { allSlides } from "../../client/i18n/slides.ts";
import { SlideView } from "../widgets/slide-view.tsx";
import { KitPage } from "./kit-paper.tsx";

/** All slides as a handout, several to a page. */
export function SlidesPaper(): ReactNode {
  return (
    <KitPage title={t("kit:papers.slides")}>
      <div className="kit-slides">
        {allSlides().map((slide) => (
          <div key={slide.id} className="kit-slide">
            <SlideView slide={slide} />
          </div>
        ))}
      </div>
    </KitPage>
  );
}
