import { type ReactNode, useEffect } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import { isToldAgain, rememberLine, toldLines } from "../../client/lab/told-lines.ts";
import type { WithoutYouTold } from "../../client/lab/without-you.ts";
import { causeShown, matchDifference, standingOf } from "../../client/selectors/debrief/without-you.ts";
import { withoutYouLine } from "../../client/sentences/without-you-words.ts";
import { useGuide } from "../guide/use-guide.ts";
import { useTable } from "../hooks/stores.ts";
import { useSaidOnce } from "../hooks/use-said-once.ts";
import { Aside } from "../primitives/aside.tsx";
import { CauseLine, ShowStates } from "./cause-line.tsx";
import { useWithoutYou } from "./use-without-you.ts";

type LineProps = Readonly<{
  /** Without what the cause moved besides, and what others first did because of it. */
  isShort?: boolean;
  /** Says nothing if the card before said the same. */
  isNewsOnly?: boolean;
}>;

/**
 * The first difference that the player's seat has made so far, with its cause. The rest is one press away. Space is
 * reserved while the result is computed.
 */
export function WithoutYouLine({ isShort = false, isNewsOnly = false }: LineProps): ReactNode {
  const told = useWithoutYou();
  const { view, scenario, names } = useTable();
  const { isOn } = useGuide();
  const { world, mine } = view;
  const own = standingOf(world);
  const isBegun = own.text.some((alternative) => alternative >= 0);
  // A first match teaches one thing at a time, and until the last night that is the case of Ines.
  if (isOn && world.phase === "negotiation") return null;
  if (!isBegun || told === "none" || told === "failed") return null;
  if (told === "pending") return <p className="without-you" />;
  const apart = matchDifference(scenario, own, told, mine?.objectives ?? []);
  const line = withoutYouLine(names, world, own, told, apart);
  const [first, ...rest] = line.sentences;
  const cause = line.differs ? causeShown(told, apart, world.month) : null;
  return (
    <Unrepeated words={isNewsOnly ? line.sentences.join(" ") : null}>
      <div className="without-you" data-differs={line.differs}>
        {isNewsOnly ? first : <Said text={first ?? ""} />}{" "}
        {cause !== null && <CauseLine told={told} cause={cause} length={isShort ? "short" : "usual"} />}
        {!line.differs && <Moved told={told} />}{" "}
        {rest.length > 0 && (
          <Aside button={t("common.tellMore")} label={t("debrief:without.tellMore")}>
            <p>{rest.join(" ")}</p>
          </Aside>
        )}
      </div>
    </Unrepeated>
  );
}

/** The sentence, which is also said unless a card around it is being read, because it comes some time after what is around it. */
function Said({ text }: Readonly<{ text: string }>): ReactNode {
  useSaidOnce(text);
  return text;
}

type UnrepeatedProps = Readonly<{ words: string | null; children: ReactNode }>;

/** Shows its contents unless the card before said the same words; null always shows them. */
function Unrepeated({ words, children }: UnrepeatedProps): ReactNode {
  const { clock } = useTable().view.world;
  const lines = useStore(toldLines);
  useEffect(() => {
    if (words !== null) rememberLine(clock, words);
  }, [clock, words]);
  return words !== null && isToldAgain(lines, clock, words) ? null : children;
}

/** With as many instruments in both matches, the states that are in only because of the player. */
function Moved({ told }: Readonly<{ told: WithoutYouTold }>): ReactNode {
  const { more } = told.apart;
  return more.length > 0 ? <ShowStates states={more} /> : null;
}
