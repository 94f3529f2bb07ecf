import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { LAST_FILM_STEP } from "../../client/setup/room-plan.ts";
import { Button } from "../primitives/button.tsx";
import { useAllTables, useDesk, useGive } from "./use-desk.ts";

/** Turns the film on the wall from the desk, so that the teacher need not stand at the wall. */
export function FilmPart(): ReactNode {
  const { onWall, wallIsOpen } = useDesk();
  const table = useAllTables();
  const give = useGive();
  const at = onWall?.type === "film" ? onWall.step : null;
  const turn = (step: number): void => void give({ type: "showOnWall", table, item: { type: "film", step } });
  return (
    <section className="sheet stack" aria-labelledby="desk-film">
      <h2 id="desk-film">{t("desk:film.heading")}</h2>
      {!wallIsOpen && <p className="small soft">{t("desk:film.noWall")}</p>}
      <div className="row">
        <Button isDisabled={!wallIsOpen} onPress={() => turn(0)}>
          {t("desk:film.start")}
        </Button>
        <Button isDisabled={at === null || at === 0} onPress={() => turn(Math.max(0, (at ?? 0) - 1))}>
          {t("desk:film.back")}
        </Button>
        <Button
          look="primary"
          isDisabled={!wallIsOpen || at === LAST_FILM_STEP}
          onPress={() => turn(at === null ? 0 : at + 1)}
        >
          {t("desk:film.next")}
        </Button>
        {at !== null && (
          <span className="small soft" role="status">
            {t("desk:film.at", { step: at + 1 })}
          </span>
        )}
      </div>
    </section>
  );
}
