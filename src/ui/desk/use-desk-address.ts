/** Which desk the address names. Its key stays there, so that a bookmark and a reload come back to it. */
import { useEffect, useState } from "react";
import { fragmentOf, roomAddress } from "../../client/room/address.ts";
import { keepKey, keptKey } from "../../client/room/keys.ts";

export type DeskAddress = Readonly<{ code: string; key: string }>;

type At = Readonly<{ at: DeskAddress; goTo: (code: string, key: string) => void }>;

export function useDeskAddress(): At {
  const [at, setAt] = useState(addressed);
  useEffect(() => {
    const onHashChange = (): void => setAt(addressed());
    addEventListener("hashchange", onHashChange);
    return () => removeEventListener("hashchange", onHashChange);
  }, []);
  return {
    at,
    goTo: (code, key) => {
      if (code !== "") keepKey("desk", code, key);
      history.replaceState(history.state, "", fragmentOf({ page: "desk", code, key }));
      setAt({ code, key });
    },
  };
}

/** A code alone is completed by the key that this browser has kept. */
function addressed(): DeskAddress {
  const found = roomAddress(location.hash);
  if (found?.page !== "desk") return { code: "", key: "" };
  const { code, key } = found;
  return { code, key: key === "" && code !== "" ? (keptKey("desk", code) ?? "") : key };
}
