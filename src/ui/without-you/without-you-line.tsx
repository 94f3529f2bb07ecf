import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import type { WithoutYouTold } from "../../client/lab/without-you.ts";
import { causeShown, matchDifference, standingOf } from "../../client/selectors/debrief/without-you.ts";
import { withoutYouLine } from "../../client/sentences/without-you-words.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { Aside } from "../primitives/aside.tsx";
import { CauseLine, ShowStates } from "./cause-line.tsx";
import { useWithoutYou } from "./use-without-you.ts";

/**
 * The first difference that the player's seat has made so far, with its cause. The rest is one press away. Space is
 * reserved while the result is computed.
 */
export function WithoutYouLine({ isShort = false }: Readonly<{ isShort?: boolean }>): ReactNode {
  const told = useWithoutYou();
  const { view, scenario, names } = useTable();
  const { isOn } = useGuide();
  const { world, mine } = view;
  const own = standingOf(world);
  const isBegun = own.text.some((alternative) => alternative >= 0);
  // A first match teaches one thing at a time, and until the last night that is the case of Ines.
  if (isOn && world.phase === "negotiation") return null;
  if (!isBegun || told === "none" || told === "failed") return null;
  if (told === "pending") return <p className="without-you" role="status" />;
  const apart = matchDifference(scenario, own, told, mine?.objectives ?? []);
  const line = withoutYouLine(names, world, own, told, apart);
  const [first, ...rest] = line.sentences;
  const cause = line.differs ? causeShown(told, apart, world.month) : null;
  return (
    <div className="without-you" role="status" data-differs={line.differs}>
      {first} {cause !== null && <CauseLine told={told} cause={cause} length={isShort ? "short" : "usual"} />}
      {!line.differs && <Moved told={told} />}{" "}
      {rest.length > 0 && (
        <Aside button={t("common.tellMore")} label={t("debrief:without.tellMore")}>
          <p>{rest.join(" ")}</p>
        </Aside>
      )}
    </div>
  );
}

/** With as many instruments in both matches, the states that are in only because of the player. */
function Moved({ told }: Readonly<{ told: WithoutYouTold }>): ReactNode {
  const { more } = told.apart;
  return more.length > 0 ? <ShowStates states={more} /> : null;
}
