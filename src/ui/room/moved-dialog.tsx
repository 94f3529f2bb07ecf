import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { keepPlace, keptPlace, placeName } from "../../client/sessions/room/kept-place.ts";
import type { Place } from "../../room/fact.ts";
import { useGame, useRoom } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** Tells players that this device has got another seat or half of a pair, and shows the mandate of a new seat. */
export function MovedDialog(): ReactNode {
  const { place, isOwnSeat, dismiss } = useMovedTo();
  const isPlaying = useGame((game) => game.view !== null && game.status !== "over");
  if (place === null) return null;
  return (
    <Dialog
      title={isOwnSeat ? t("room:moved.role") : t("room:moved.heading")}
      isOpen
      isAlert
      onClose={dismiss}
      feet={
        isPlaying &&
        !isOwnSeat && (
          <Button
            look="primary"
            onPress={() => {
              dismiss();
              showScreen("briefing");
            }}
          >
            {t("room:moved.mandate")}
          </Button>
        )
      }
    >
      {!isOwnSeat && <p>{t("room:moved.seat", { state: countryName(place.seat), table: place.table })}</p>}
      {place.role !== "both" && (
        <p>
          <strong>{t(`room:join.roles.${place.role}`)}</strong> {t(`room:join.roleNotes.${place.role}`)}
        </p>
      )}
    </Dialog>
  );
}

/**
 * A device normally gives up its seat before it takes another. If it changes seats without doing so, the teacher
 * moved it, perhaps while its page was closed. Returns null if it was not moved. `isOwnSeat`: the seat is the same, and the
 * device now has another half of the pair.
 */
function useMovedTo(): Readonly<{ place: Place | null; isOwnSeat: boolean; dismiss: () => void }> {
  const code = useRoom((state) => state.code);
  const place = useRoom(({ room }) => room?.place ?? null);
  const name = placeName(place);
  const [known, setKnown] = useState(() => keptPlace(code));
  const [movedFrom, setMovedFrom] = useState("");
  if (known !== name) {
    setKnown(name);
    setMovedFrom(name === "" ? "" : known);
  }
  useEffect(() => keepPlace(code, name), [code, name]);
  const isOwnSeat = place !== null && movedFrom.startsWith(`${place.table}/${place.seat}/`);
  return { place: movedFrom === "" ? null : place, isOwnSeat, dismiss: () => setMovedFrom("") };
}
