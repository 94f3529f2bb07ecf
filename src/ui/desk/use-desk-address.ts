/** The desk in the address. The desk's key is not in the address: this tab keeps it, or the browser has stored it. */
import { useEffect, useState } from "react";
import { keepKey, keyFor, setTabKey } from "../../client/addresses/keys.ts";
import { fragmentOf, roomAddress } from "../../client/addresses/room-address.ts";

export type DeskAddress = Readonly<{ code: string; key: string }>;

type At = Readonly<{ at: DeskAddress; goTo: (code: string, key: string) => void }>;

export function useDeskAddress(): At {
  const [at, setAt] = useState(placeInAddress);
  useEffect(() => {
    const onHashChange = (): void => setAt(placeInAddress());
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  return {
    at,
    goTo: (code, key) => {
      if (code !== "") keep(code, key);
      history.replaceState(history.state, "", fragmentOf({ page: "desk", code, key: "" }));
      setAt({ code, key });
    },
  };
}

/** Keeps the key for this tab and for the next visit. */
function keep(code: string, key: string): void {
  setTabKey("desk", code, key);
  keepKey("desk", code, key);
}

function placeInAddress(): DeskAddress {
  const { page, code = "" } = roomAddress(location.hash) ?? {};
  return page === "desk" && code !== "" ? { code, key: keyFor("desk", code) } : { code: "", key: "" };
}
