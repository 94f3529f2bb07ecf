import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import {
  type MatchDifference,
  matchDifference,
  type Standing,
  standingOf,
} from "../../client/selectors/debrief/without-you.ts";
import { withoutYouLine } from "../../client/sentences/without-you-words.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { useWithoutYou } from "./use-without-you.ts";

/**
 * The first difference that the player's seat has made so far, in one line. The rest is one press away. Space is
 * reserved while the result is computed.
 */
export function WithoutYouLine(): ReactNode {
  const told = useWithoutYou();
  const { view, scenario, names } = useTable();
  const { isOn } = useGuide();
  const { world, mine } = view;
  const own = standingOf(world);
  const isBegun = own.text.some((alternative) => alternative >= 0);
  // A first match teaches one thing at a time, and until the last night that is the case of Ines.
  if (isOn && world.phase === "negotiation") return null;
  if (!isBegun || told === "none" || told === "failed") return null;
  const apart = (other: Standing): MatchDifference =>
    matchDifference(scenario, own, other, mine?.objectives ?? []);
  const line = told === "pending" ? null : withoutYouLine(names, world, own, told, apart(told));
  const [first, ...rest] = line?.sentences ?? [];
  return (
    <p className="without-you" role="status" data-differs={line?.differs === true}>
      {first}{" "}
      {rest.length > 0 && (
        <Aside button={t("common.tellMore")} label={t("debrief:without.tellMore")}>
          <p>{rest.join(" ")}</p>
        </Aside>
      )}
    </p>
  );
}
