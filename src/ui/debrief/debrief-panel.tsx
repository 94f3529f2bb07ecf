import type { ReactNode } from "react";
import { useGame } from "../hooks/stores.ts";
import { EndActs } from "./end-acts.tsx";
import { EndNumbers, LastTrust } from "./end-numbers.tsx";
import { Ending } from "./ending.tsx";
import { FriendBeside, useFriendsEnd } from "./friend-beside.tsx";
import { FriendsMatch } from "./friends-match.tsx";
import { Letter } from "./letter.tsx";
import { LookFrom } from "./look-from.tsx";
import { TurningPoint } from "./turning-point.tsx";

/**
 * The end of a match on one screen: its title and picture, the letter, the one sentence of cause, and three ways on.
 * Everything else is in the film (`film-screen.tsx`).
 */
export function DebriefPanel(): ReactNode {
  const isLook = useGame((game) => game.isLook);
  return isLook ? <FriendsMatch /> : <OwnMatch />;
}

function OwnMatch(): ReactNode {
  const friend = useFriendsEnd();
  return (
    <div className="debrief">
      <Ending />
      <LookFrom />
      <Letter />
      <TurningPoint />
      {friend === null ? <EndNumbers /> : <FriendBeside friend={friend} />}
      <LastTrust />
      <EndActs />
    </div>
  );
}
