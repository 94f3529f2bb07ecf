import { type ReactNode, useCallback, useEffect, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { goToMatch, hasEntered } from "../../client/sessions/committee/match-room.ts";
import { useCommitteePage } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Trouble } from "./delegate-notices.tsx";

type MatchCallProps = Readonly<{ code: string; token: string }>;

/** Takes the device to the match of its committee, once by itself; whoever has come back presses the button. */
export function MatchCall({ code, token }: MatchCallProps): ReactNode {
  const room = useCommitteePage((page) => page.state?.matches?.at(-1)?.room ?? null);
  const [refused, setRefused] = useState<string | null>(null);
  const tried = useRef("");
  const go = useCallback(
    (at: string): void => void goToMatch({ code, key: token, room: at }).then(setRefused),
    [code, token],
  );
  useEffect(() => {
    if (room === null || tried.current === room || hasEntered(room)) return;
    tried.current = room;
    go(room);
  }, [room, go]);
  if (room === null) return null;
  return (
    <div className="notice" role="status">
      <p>{t("delegate:match.open")}</p>
      <Trouble reason={refused} />
      <Button look="primary" onPress={() => go(room)}>
        {t("delegate:match.go")}
      </Button>
    </div>
  );
}
