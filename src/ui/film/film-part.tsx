import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { useGame, usePlay, useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Questions } from "./questions.tsx";

/** The part of the debrief with questions to discuss and a button that opens the film of the match. */
export function FilmPart(): ReactNode {
  const { view, scenario } = useTable();
  const events = useGame((game) => game.journal).map(({ event }) => event);
  const text = usePlay().currentText();
  return (
    <section className="debrief-part" aria-labelledby="film-heading" id="film">
      <h2 id="film-heading">{t("film:talk")}</h2>
      <Questions story={{ scenario, world: view.world, events, text }} />
      <div className="row">
        <Button onPress={() => showScreen("film")}>{t("film:open")}</Button>
        <span className="small soft">{t("film:openNote")}</span>
      </div>
    </section>
  );
}
