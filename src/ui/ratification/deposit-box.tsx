import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { signed, t } from "../../client/i18n/index.ts";
import { budgetOf } from "../../client/selectors/match/budget.ts";
import { linesCrossed, outsideCost, SIGNED_TRUST, saidYes } from "../../client/selectors/match/conduct.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import { PLEDGE_TRUST } from "../../client/selectors/ratification/capital.ts";
import { sumOf } from "../../client/selectors/ratification/futures.ts";
import { lineWarnings } from "../../client/sentences/line-warnings.ts";
import type { Treaty } from "../../engine/state/treaty.ts";
import { usePlay, useSession, useTable } from "../hooks/stores.ts";
import { useDraft } from "../hooks/use-draft.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { InCommittee } from "../table/in-committee.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { JoiningParts } from "./both-futures.tsx";
import { bindingText } from "./confirm-text.ts";

/**
 * The choice between depositing now and waiting, with the arguments for each. Neither is chosen for the player. Shown once
 * the vote is won or has been called.
 */
export function DepositBox(): ReactNode {
  const { view, own } = useTable();
  const { now, hold, warnings } = usePoints();
  const isInRoom = useSession() !== null;
  const isWon = view.mine?.home?.won === true;
  const isShown = optionOf(view, "deposit") !== null && (isWon || sealedOf(view, "callVote") !== null);
  const place = useInSight(isShown && !isWon && budgetOf(own).acts === 0);
  if (!isShown) return null;
  const button = isInRoom ? t("room:bar.done") : (bindingText(view) ?? "");
  return (
    <section ref={place} className="deposit-box" aria-labelledby="deposit-heading">
      <h3 id="deposit-heading">{t("ratification:deposit.heading")}</h3>
      <InCommittee of="deposit" />
      <DepositChoice />
      {sealedOf(view, "deposit") !== null && (
        <p className="small">{t("ratification:deposit.final", { button })}</p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className="small warning">
          {warning}
        </p>
      ))}
      <Disclosure title={t("ratification:deposit.why")} level={4}>
        <JoiningParts />
        <div className="for-and-against small">
          <Points heading={t("ratification:deposit.whyNow")} points={now} />
          <Points heading={t("ratification:deposit.whyHold")} points={hold} />
        </div>
      </Disclosure>
    </section>
  );
}

/** Now or later; neither until the player chooses. */
function DepositChoice(): ReactNode {
  const play = usePlay();
  const { view } = useTable();
  const [held, keep] = useDraft("deposit", "open");
  const isSealed = sealedOf(view, "deposit") !== null;
  const joining = play.futures()?.join ?? [];
  const choose = (what: "now" | "hold"): void => {
    keep(what === "now" ? "open" : "hold");
    if (what === "now") play.send({ type: "deposit" });
    else if (isSealed) play.unseal("deposit");
  };
  return (
    <Choices
      label={t("ratification:deposit.heading")}
      isLabelHidden
      look="cards"
      selected={isSealed ? "now" : held === "hold" ? "hold" : null}
      onSelect={choose}
      choices={[
        { id: "now", name: t("ratification:deposit.now"), text: nowText(view.world.treaty, sumOf(joining)) },
        { id: "hold", name: t("ratification:deposit.hold") },
      ]}
    />
  );
}

/** Brings the choice into sight once it is all that is left to decide, so that no act moves away under the hand. */
function useInSight(isLast: boolean): RefObject<HTMLElement | null> {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isLast) place.current?.scrollIntoView({ block: "nearest" });
  }, [isLast]);
  return place;
}

/** @param joining the points that joining adds to the Mandate by the end */
function nowText({ threshold, reached }: Treaty, joining: number): string {
  const key = reached >= 0 ? "ratification:deposit.nowTextLate" : "ratification:deposit.nowText";
  return t(key, { threshold, points: signed(joining) });
}

/** True if one of the seat's own pledges has been met and must be honoured. */
function useIsPledged(): boolean {
  const { view } = useTable();
  return view.world.pledges.some((item) => item.by === view.mine?.country && item.status === "met");
}

/** Warnings about pledges and crossed red lines, and the arguments for depositing now or waiting. */
function usePoints(): Readonly<Record<"warnings" | "now" | "hold", readonly string[]>> {
  const { view, names, own: seat } = useTable();
  const isPledged = useIsPledged();
  const own = seat.country;
  const crossed = linesCrossed(seat.world, own);
  const isYes = saidYes(seat.world, own);
  const hasSigned = (view.world.treaty.signed[own] ?? -1) >= 0;
  const isFree = crossed.length > 0;
  const lines = lineWarnings(seat, names);
  return {
    warnings: [
      ...(isPledged ? [t("ratification:deposit.pledged", { trust: PLEDGE_TRUST })] : []),
      ...lines.ofMandate,
      ...lines.declared,
    ],
    now: [
      ...(hasSigned && !isFree ? [t("ratification:deposit.wordSigned", { trust: SIGNED_TRUST })] : []),
      ...(isYes && !hasSigned && !isFree
        ? [t("ratification:deposit.wordYes", { trust: outsideCost(seat.world) })]
        : []),
      t("ratification:deposit.club"),
      t("ratification:deposit.slots"),
      t("ratification:deposit.conference"),
    ],
    hold: [t("ratification:deposit.late"), t("ratification:deposit.pledge")],
  };
}

function Points({ heading, points }: Readonly<{ heading: string; points: readonly string[] }>): ReactNode {
  return (
    <div>
      <h4>{heading}</h4>
      <ul className="points">
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </div>
  );
}
