import { type ReactNode, useEffect, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { showScreen } from "../../client/screen/ui-store.ts";
import { keepPlace, keptPlace, placeName } from "../../client/sessions/room/kept-place.ts";
import type { Place } from "../../room/fact.ts";
import { useGame, useRoom } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";

/** Tells players that the teacher has moved this device to another seat, and shows the new mandate. */
export function MovedDialog(): ReactNode {
  const { place, dismiss } = useMovedTo();
  const isPlaying = useGame((game) => game.view !== null && game.status !== "over");
  if (place === null) return null;
  return (
    <Dialog
      title={t("room:moved.heading")}
      isOpen
      isAlert
      onClose={dismiss}
      feet={
        isPlaying && (
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
      <p>{t("room:moved.seat", { state: countryName(place.seat), table: place.table })}</p>
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
 * moved it, perhaps while its page was closed. Returns null if it was not moved.
 */
function useMovedTo(): Readonly<{ place: Place | null; dismiss: () => void }> {
  const code = useRoom((state) => state.code);
  const place = useRoom(({ room }) => room?.place ?? null);
  const name = placeName(place);
  const [known, setKnown] = useState(() => keptPlace(code));
  const [isMoved, setMoved] = useState(false);
  if (known !== name) {
    setKnown(name);
    setMoved(known !== "" && name !== "");
  }
  useEffect(() => keepPlace(code, name), [code, name]);
  return { place: isMoved ? place : null, dismiss: () => setMoved(false) };
}
