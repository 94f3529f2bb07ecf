import { type ReactNode, useRef, useState } from "react";
import { list, t } from "../../client/i18n/index.ts";
import { useRoom } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { focusHeadingAround } from "../primitives/focus-heading.ts";
import { decidingAt, decidingNames, placeInTime } from "./table-words.ts";
import { isSameBeats, useBeats, useDesk, useGive, useRoomScenario } from "./use-desk.ts";

type CloseProps = Readonly<{
  /** Number of the table; 0 for all tables. */
  table: number;
  beat: number;
  size: "normal" | "small";
}>;

/** Who is still deciding, and in which beat. */
type About = Readonly<{ names: readonly string[]; place: string }>;

/** Closes the beat. Asks first if somebody is still deciding and has time left. */
export function CloseButton({ table, beat, size }: CloseProps): ReactNode {
  const { tables } = useDesk();
  const give = useGive();
  const scenario = useRoomScenario();
  const skew = useRoom((room) => room.skew);
  const beats = useBeats(table, beat);
  const [asked, ask] = useState(0);
  const [{ names, place }, setAbout] = useState<About>({ names: [], place: "" });
  // The beats that were open when the teacher was asked: another desk may close them before the answer.
  const [meant, setMeant] = useState(beats);
  if (asked > 0 && !isSameBeats(meant, beats)) ask(0);
  const opener = useRef<Element>(null);
  const send = (open: typeof beats): void => void give({ type: "closeBeat", table, ...open });
  const wait = (): void => {
    ask(0);
    // Not back to the button that closes the beat.
    focusHeadingAround(opener.current);
  };
  const close = (): void => {
    wait();
    send(meant);
  };
  const press = ({ target }: { target: Element }): void => {
    opener.current = target;
    const own = tables.filter((one) => table === 0 || one.table === table);
    const deciding = decidingAt(own, Date.now() + skew);
    if (deciding === 0) send(beats);
    else {
      setMeant(beats);
      const place = list([...new Set(own.map((one) => placeInTime(one, scenario)))]);
      setAbout({ names: decidingNames(own, Date.now() + skew), place });
      ask(deciding);
    }
  };
  return (
    <>
      <Button size={size} onPress={press}>
        {t("desk:acts.close")}
      </Button>
      <Dialog
        title={t("desk:acts.closeAsk", { count: asked, beat: place })}
        isOpen={asked > 0}
        isAlert
        hasOnlyAnswers
        onClose={wait}
        feet={
          <>
            <Button look="primary" autoFocus onPress={wait}>
              {t("desk:acts.closeWait")}
            </Button>
            <Button onPress={close}>{t("desk:acts.closeYes")}</Button>
          </>
        }
      >
        {names.length > 0 && <p>{t("desk:acts.closeNames", { states: list(names) })}</p>}
      </Dialog>
    </>
  );
}
