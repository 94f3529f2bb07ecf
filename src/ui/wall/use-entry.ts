import { useEffect, useState } from "react";
import { type RoomAddress, roomAddress } from "../../client/room/address.ts";
import { keptKey } from "../../client/room/keys.ts";
import { useDoors } from "../hooks.ts";

/** entering: the line is being opened; noKey: neither the address nor this browser holds one for the room. */
export type Entry = "entering" | "in" | "noKey";

/**
 * Opens the room of the address: with its key as the wall, else with the token of this browser's seat as one who watches, and
 * who is back in the seat when the wall is left.
 */
export function useEntry(): Entry {
  const doors = useDoors();
  const address = useAddress();
  const [entry, setEntry] = useState<Entry>("entering");
  const { code = "" } = address ?? {};
  const key = address?.page === "wall" ? address.key : "";
  useEffect(() => {
    const token = key === "" ? (keptKey("seat", code) ?? "") : key;
    setEntry(token === "" ? "noKey" : "entering");
    if (token === "") return;
    let isGone = false;
    void doors.enter(code, token, key === "" ? "watcher" : "wall").then(() => {
      if (!isGone) setEntry("in");
    });
    return () => {
      isGone = true;
      if (key === "") void doors.enter(code, token, "seat");
    };
  }, [doors, code, key]);
  return entry;
}

function useAddress(): RoomAddress | null {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const read = (): void => setHash(location.hash);
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  return roomAddress(hash);
}
