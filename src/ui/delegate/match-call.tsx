import { type ReactNode, useCallback, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { goToMatch } from "../../client/sessions/committee/match-room.ts";
import { useMatchCall } from "../hooks/use-match-call.ts";
import { Button } from "../primitives/button.tsx";
import { Trouble } from "./delegate-notices.tsx";

type MatchCallProps = Readonly<{ code: string; token: string }>;

/** Takes the device to the match of its committee, by itself or with a press. */
export function MatchCall({ code, token }: MatchCallProps): ReactNode {
  const [refused, setRefused] = useState<string | null>(null);
  const go = useCallback(
    (at: string): void => void goToMatch({ code, key: token, room: at }).then(setRefused),
    [code, token],
  );
  const room = useMatchCall(go);
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
