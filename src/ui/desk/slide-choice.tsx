/** The slides of the teaching kit, which the wall shows to all tables. */
import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { allSlides, SLIDES, slideOf } from "../../client/i18n/slides.ts";
import { Button } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { ShowOnWall, usePutOnWall } from "./show-on-wall.tsx";
import { useAllTables, useDesk } from "./use-desk.ts";

export function SlideChoice(): ReactNode {
  const table = useAllTables();
  const [slide, choose] = useState(1);
  return (
    <div className="field-row">
      <Select
        label={t("desk:wall.slide")}
        items={allSlides().map(({ number, title }) => ({ id: String(number), text: `${number}. ${title}` }))}
        selected={String(slide)}
        onSelect={(id) => choose(Number(id))}
      />
      <ShowOnWall table={table} item={{ type: "slide", slide }} name={slideOf(slide)?.title ?? ""} />
    </div>
  );
}

/** Leads to the slide before and the slide after the one on the wall. Nothing if the wall shows no slide. */
export function SlideSteps(): ReactNode {
  const { onWall } = useDesk();
  if (onWall?.type !== "slide") return null;
  return (
    <>
      <StepButton to={onWall.slide - 1} text={t("desk:wall.previous")} />
      <StepButton to={onWall.slide + 1} text={t("desk:wall.next")} />
    </>
  );
}

function StepButton({ to, text }: Readonly<{ to: number; text: string }>): ReactNode {
  const table = useAllTables();
  const put = usePutOnWall();
  const isThere = to >= 1 && to <= SLIDES.length;
  return (
    <Button
      size="small"
      isDisabled={!isThere}
      onPress={() => put(table, { type: "slide", slide: to }, slideOf(to)?.title ?? "")}
    >
      {text}
    </Button>
  );
}
