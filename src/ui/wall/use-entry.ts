import { useEffect, useState } from "react";
import { forgetKey, keepKey, keptKey, keyFor } from "../../client/addresses/keys.ts";
import { roomAddress } from "../../client/addresses/room-address.ts";
import { useRoom, useSessionOpeners } from "../hooks/stores.ts";

/** "entering": the connection is being opened. "noKey": this browser has no key for the room. */
export type Entry = "entering" | "in" | "noKey";

/**
 * Opens the room in the address: as the wall if there is a wall key, otherwise as a watcher with the token of this
 * browser's seat. Leaving the wall returns a watcher to that seat.
 */
export function useEntry(): Entry {
  const doors = useSessionOpeners();
  const { code, key } = usePlace();
  const [entry, setEntry] = useState<Entry>("entering");
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

type Place = Readonly<{ code: string; key: string }>;

/** The room in the address. If its key no longer works, a new key stored by the desk replaces it. */
function usePlace(): Place {
  const [place, setPlace] = useState(placeInAddress);
  const isGone = useKept(place);
  useEffect(() => {
    const read = (): void => setPlace(placeInAddress());
    addEventListener("hashchange", read);
    return () => removeEventListener("hashchange", read);
  }, []);
  useEffect(() => {
    if (!isGone) return;
    const read = (): void => setPlace((gone) => (placeInAddress().key === "" ? gone : placeInAddress()));
    read();
    addEventListener("storage", read);
    return () => removeEventListener("storage", read);
  }, [isGone]);
  return place;
}

/**
 * Stores the key once it has opened the wall and forgets it when it no longer works. @returns true if it no longer
 * works
 */
function useKept({ code, key }: Place): boolean {
  const link = useRoom((room) => (room.code === code && room.key === key ? room.link : "connecting"));
  const isGone = key !== "" && link === "gone";
  useEffect(() => {
    if (isGone) forgetKey("wall", code, key);
    else if (key !== "" && link === "live") keepKey("wall", code, key);
  }, [code, key, link, isGone]);
  return isGone;
}

/** From any other page of a room, a pupil watches the wall with the key of their own seat. */
function placeInAddress(): Place {
  const { page, code = "" } = roomAddress(location.hash) ?? {};
  return { code, key: page === "wall" ? keyFor("wall", code) : "" };
}
