/** Votes as acts of the board. */

import { t } from "../client/wording/index.ts";
import { namesOf } from "../client/wording/names.ts";
import type { GameEvent } from "../engine/state/event.ts";
import type { Ballot } from "../engine/state/treaty.ts";
import { type Act, inTurn } from "./act.ts";
import type { Theatre } from "./theatre.ts";

const READ = 2600;

export function boardActOf({ board, game }: Theatre, event: GameEvent): Act | null {
  const { view, scenario } = game();
  if (view === null || scenario === null) return null;
  const actOf = (title: string, line: string, ballot: Ballot): Act | null =>
    board.actOf({ title, line, ballot }, view.mine?.country ?? -1, READ);
  switch (event.type) {
    case "amendmentVoted": {
      const { article, alternative } = event.amendment;
      const names = namesOf(scenario);
      return actOf(names.article(article), names.alternative(article, alternative), event.ballot);
    }
    case "textDecided":
      if (event.outcome.ballot === null) return null;
      return actOf(t("beat.vote.name"), "", event.outcome.ballot);
    case "conferenceHeld": {
      const { observers, protocol } = event.conference;
      const title = t("beat.conference.name");
      const first = actOf(title, t("ratification:conference.observers"), observers);
      const second = actOf(title, t("ratification:conference.protocol"), protocol);
      return first === null || second === null ? null : inTurn(first, second);
    }
    default:
      return null;
  }
}
