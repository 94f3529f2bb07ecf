/** Votes as acts of the board. */

import { t } from "../client/wording/index.ts";
import { namesOf } from "../client/wording/names.ts";
import type { GameEvent } from "../engine/event.ts";
import type { Scenario } from "../engine/scenario.ts";
import { type Act, inTurn } from "./act.ts";
import type { Theatre } from "./stage.ts";

const READ = 2600;
const TWO_THIRDS = 2 / 3;
const HALF = 1 / 2;

export function boardActOf({ board, game }: Theatre, event: GameEvent): Act | null {
  const { view, scenario } = game();
  if (view === null || scenario === null) return null;
  const mine = view.mine?.country ?? -1;
  const needs = needsOf(scenario);
  switch (event.type) {
    case "amendmentVoted": {
      const { article, alternative } = event.amendment;
      const names = namesOf(scenario);
      const words = { title: names.article(article), line: names.alternative(article, alternative) };
      return board.actOf({ ...words, ballot: event.ballot, needs }, mine, READ);
    }
    case "textDecided":
      if (event.outcome.ballot === null) return null;
      return board.actOf(
        { title: t("beat.vote.name"), line: "", ballot: event.outcome.ballot, needs },
        mine,
        READ,
      );
    case "conferenceHeld": {
      const { observers, protocol } = event.conference;
      const title = t("beat.conference.name");
      const first = board.actOf(
        { title, line: t("ratification:conference.observers"), ballot: observers, needs: HALF },
        mine,
        READ,
      );
      const second = board.actOf(
        { title, line: t("ratification:conference.protocol"), ballot: protocol, needs: TWO_THIRDS },
        mine,
        READ,
      );
      return first === null || second === null ? null : inTurn(first, second);
    }
    default:
      return null;
  }
}

/** Share of those voting that carries a question of substance (GA rules 83 and 86). */
function needsOf({ procedure }: Scenario): number {
  return procedure.majority === "twoThirds" ? TWO_THIRDS : HALF;
}
