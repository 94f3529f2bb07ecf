import { type ReactNode, useState } from "react";
import { useConnect } from "../hooks/stores.ts";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { DeskEntry } from "./desk-entry.tsx";
import { OpenRoom } from "./open-room.tsx";
import { useDeskAddress } from "./use-desk-address.ts";

/** The teacher's page: rooms to open or return to, and the desk of the room in the address. */
export function DeskScreen(): ReactNode {
  const connect = useConnect();
  const { at, goTo } = useDeskAddress();
  const [deleted, setDeleted] = useState("");
  // After leaving a room, the page sends no more requests to its host.
  const leave = (code = ""): void => {
    goTo("", "");
    setDeleted(code);
    void connect();
  };
  return (
    <ScreenFrame name="desk">
      {at.code === "" ? (
        <OpenRoom deleted={deleted} onOpen={goTo} />
      ) : (
        <DeskEntry
          key={`${at.code}/${at.key}`}
          at={at}
          onKey={(key) => goTo(at.code, key)}
          onLeave={() => leave()}
          onDeleted={() => leave(at.code)}
        />
      )}
    </ScreenFrame>
  );
}
