import { type ReactNode, useEffect, useRef } from "react";
import { t } from "../../client/wording/index.ts";
import { Button } from "../primitives/button.tsx";
import { downloadBlob } from "../shell/download.ts";
import { drawCard, HEIGHT, WIDTH } from "./draw-card.ts";
import { useCard } from "./use-card.ts";

/** The match on one card, to be kept as a picture; whoever cannot see it hears the same. */
export function ShareCard(): ReactNode {
  const canvas = useRef<HTMLCanvasElement>(null);
  const card = useCard();
  useEffect(() => {
    if (canvas.current !== null) void drawCard(canvas.current, card);
  }, [card]);
  const keep = (): void => {
    canvas.current?.toBlob((blob) => {
      if (blob !== null) downloadBlob(`fortieth-${card.iso3.toLowerCase()}.png`, blob);
    });
  };
  const said = [
    card.state,
    card.title,
    ...card.lines,
    ...card.results.map(({ name, value }) => `${name} ${value}`),
  ];
  return (
    <div className="share-card">
      <canvas
        ref={canvas}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={t("debrief:card.alt", { card: said.join(". ") })}
      />
      <div className="row">
        <Button onPress={keep}>{t("debrief:card.save")}</Button>
        <span className="small soft">{t("debrief:card.note")}</span>
      </div>
    </div>
  );
}
