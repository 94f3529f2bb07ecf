/** How a device enters a room: with the token it received here before, or with a new one. */
import { useCallback, useEffect, useRef, useState } from "react";
import { keepKey, keptKey } from "../../client/addresses/keys.ts";
import { codeCard, enterRoom } from "../../client/host/calls.ts";
import { retryWhenLimited } from "../../client/sessions/room/retry-when-limited.ts";
import { useRoom, useSessionOpeners } from "../hooks/stores.ts";

export type Entry =
  | Readonly<{ step: "asking"; refused: string | null }>
  | Readonly<{ step: "looking" }>
  /** The host asks the page to wait. The page tries again by itself. */
  | Readonly<{ step: "waiting"; seconds: number }>
  | Readonly<{ step: "inside" }>
  /** The code belongs to a committee, whose delegates have their own page. */
  | Readonly<{ step: "committee" }>;

/** @param code the code in the address, or an empty string */
export function useRoomEntry(code: string): Readonly<{ entry: Entry; enter: (code: string) => void }> {
  const doors = useSessionOpeners();
  const link = useRoom((room) => room.link);
  // On a chair's laptop the page comes from the desk of the same room, and enters it anew for the seat.
  const isThere = useRoom(
    (room) => room.code !== "" && room.code === code && room.desk === null && room.link !== "gone",
  );
  const [entry, setEntry] = useState<Entry>(() => {
    if (isThere) return INSIDE;
    return code === "" ? ASKING : { step: "looking" };
  });
  const trying = useRef(new AbortController());
  const enter = useCallback(
    (wanted: string): void => {
      trying.current.abort();
      trying.current = new AbortController();
      const gone = trying.current.signal;
      setEntry({ step: "looking" });
      const onWait = (seconds: number): void => setEntry({ step: "waiting", seconds });
      void tryToEnter(wanted, { onWait, gone }).then(async (came) => {
        if (gone.aborted) return;
        if (came.step === "inside") await doors.enter(wanted, came.token, "seat");
        setEntry(came.step === "inside" ? INSIDE : came);
      });
    },
    [doors],
  );
  useEffect(() => () => trying.current.abort(), []);
  const wasThere = useRef(isThere);
  useEffect(() => {
    if (code !== "" && !wasThere.current) enter(code);
    wasThere.current = false;
  }, [code, enter]);
  useEffect(() => {
    // The key no longer works. The next try asks for a new one.
    if (link === "gone") {
      keepKey("seat", code, null);
      setEntry({ step: "asking", refused: "noKey" });
    }
  }, [link, code]);
  return { entry, enter };
}

const ASKING: Entry = { step: "asking", refused: null };
const INSIDE: Entry = { step: "inside" };

type Came = Extract<Entry, { step: "asking" | "committee" }> | Readonly<{ step: "inside"; token: string }>;

async function tryToEnter(code: string, waiting: Parameters<typeof retryWhenLimited>[1]): Promise<Came> {
  const known = keptKey("seat", code);
  const card = await retryWhenLimited(() => codeCard(code, known), waiting);
  if (!("code" in card)) return { step: "asking", refused: card.reason };
  if ("kind" in card) return { step: "committee" };
  if (known !== null) return { step: "inside", token: known };
  if (!card.isJoiningOpen) return { step: "asking", refused: "joiningClosed" };
  const entered = await retryWhenLimited(() => enterRoom(code), waiting);
  if (!entered.ok) return { step: "asking", refused: entered.reason };
  keepKey("seat", code, entered.token);
  return { step: "inside", token: entered.token };
}
