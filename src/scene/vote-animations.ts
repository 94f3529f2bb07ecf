/** Turns votes into animations of the hall. */

import { t } from "../client/i18n/index.ts";
import { namesOf } from "../client/i18n/names.ts";
import type { GameEvent } from "../engine/events/event.ts";
import type { Ballot } from "../engine/state/treaty.ts";
import { type Animation, inTurn } from "./motion/animation.ts";
import type { SceneParts } from "./scene-parts.ts";
import { voteAnimation } from "./vote/vote-animation.ts";
import type { Vote } from "./vote/vote-scene.ts";

export function voteAnimationOf({ chamber, vote, game }: SceneParts, event: GameEvent): Animation | null {
  const { view, scenario } = game();
  if (view === null || scenario === null) return null;
  const shown = (asked: Vote): Animation | null =>
    voteAnimation(chamber, vote, asked, view.mine?.country ?? -1);
  const animationOf = (title: string, line: string, ballot: Ballot): Animation | null => {
    const result = t(ballot.carried ? "vote.result.carried" : "vote.result.notCarried");
    return shown({ title, line, result, ballot });
  };
  switch (event.type) {
    case "amendmentVoted": {
      const { article, alternative } = event.amendment;
      const names = namesOf(scenario);
      return animationOf(names.article(article), names.alternative(article, alternative), event.ballot);
    }
    case "textDecided": {
      const { ballot } = event.outcome;
      if (ballot === null) return null;
      const result = t(ballot.carried ? "vote.result.adopted" : "vote.result.notAdopted");
      const title = t("beat.vote.name");
      return shown({ title, line: t("vote.onWhole"), result, ballot });
    }
    case "conferenceHeld": {
      const { observers, protocol } = event.conference;
      const title = t("beat.conference.name");
      const first = animationOf(title, t("ratification:conference.observers"), observers);
      const second = animationOf(title, t("ratification:conference.protocol"), protocol);
      return first === null || second === null ? null : inTurn(first, second);
    }
    default:
      return null;
  }
}
