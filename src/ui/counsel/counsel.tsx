import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useStore } from "zustand";
import { t } from "../../client/i18n/index.ts";
import {
  aboutOf,
  askCounsel,
  counselStore,
  type Counsel as Found,
  stopCounsel,
} from "../../client/lab/counsel.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import { differenceOf } from "../../client/sentences/full-act.ts";
import { useGame, useMatchFiles, useTable } from "../hooks/stores.ts";
import { useHiddenActs } from "../hooks/use-hidden-acts.ts";
import { useRecord } from "../hooks/use-lab-report.ts";
import { Button } from "../primitives/button.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { whenText } from "../widgets/when-text.ts";
import { Odds, useWords, WaySheet } from "./way-sheet.tsx";

/**
 * The three acts that would have helped the player most, according to the search. Available after the match, only on
 * request.
 */
export function Counsel(): ReactNode {
  const { view } = useTable();
  const record = useRecord();
  const isFrozen = useGame((game) => game.frozen);
  const { about, told } = useStore(counselStore);
  const hidden = useHiddenActs();
  const heading = useRef<HTMLHeadingElement>(null);
  if (record === null || view.mine === null || isFrozen) return null;
  const asked = about === aboutOf(record, view.seat) ? told : "unasked";
  return (
    <section className="debrief-part" aria-labelledby="counsel-heading" id="counsel">
      <h2 id="counsel-heading" ref={heading} tabIndex={-1}>
        {t("debrief:counsel.heading")}
      </h2>
      <p className="small soft" role="status">
        {statusText(asked)}
      </p>
      {asked === "pending" && <Progress heading={heading} />}
      {asked === "unasked" && (
        <div className="row">
          <Button onPress={() => void askCounsel(record, view.seat, hidden)}>
            {t("debrief:counsel.ask")}
          </Button>
        </div>
      )}
      {typeof asked === "object" && <Findings told={asked} />}
    </section>
  );
}

type Asked = readonly Found[] | "pending" | "failed" | "unasked";

function statusText(asked: Asked): string {
  if (typeof asked === "object") return t(`debrief:counsel.${asked.length === 0 ? "none" : "lead"}`);
  return t(`debrief:counsel.${asked === "unasked" ? "about" : asked}`);
}

/**
 * Progress with a stop button. Keyboard focus moves here when the start button disappears, and from here to the
 * heading of the result.
 */
function Progress({ heading }: Readonly<{ heading: RefObject<HTMLElement | null> }>): ReactNode {
  const { done, of } = useStore(counselStore);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isFocusLost()) box.current?.querySelector("button")?.focus({ preventScroll: true });
    return () => {
      if (isFocusLost()) heading.current?.focus({ preventScroll: true });
    };
  }, [heading]);
  return (
    <div className="stack" ref={box}>
      <MeterBar
        label={t("debrief:counsel.weighed")}
        value={done}
        most={Math.max(1, of)}
        text={t("debrief:counsel.progress", { done, of })}
      />
      <div className="row">
        <Button size="small" onPress={stopCounsel}>
          {t("debrief:counsel.stop")}
        </Button>
      </div>
    </div>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === document.body;
}

function Findings({ told }: Readonly<{ told: readonly Found[] }>): ReactNode {
  return (
    <ol className="counsel-list">
      {told.map((one) => (
        <Better key={one.at} counsel={one} />
      ))}
    </ol>
  );
}

/** For one beat: what would have been better, by how much, and a button that plays on from there. */
function Better({ counsel }: Readonly<{ counsel: Found }>): ReactNode {
  const shelf = useMatchFiles();
  const { did, instead, worlds } = counsel;
  const lines = useBothWays(counsel);
  const playOn = async (): Promise<void> => {
    await shelf.fork(counsel.at);
    showPanel("decide");
    showScreen("match");
  };
  return (
    <li className="decision-sheet">
      <p className="eyebrow">{whenText(counsel)}</p>
      <div className="two-ways">
        <WaySheet title={t("debrief:counsel.did")} way={did} lines={lines.did} />
        <WaySheet title={t(`debrief:counsel.verdict.${instead.verdict}`)} way={instead} lines={lines.instead}>
          <Odds way={instead} worlds={worlds} />
        </WaySheet>
      </div>
      <div className="row">
        <Button onPress={() => void playOn()}>{t("debrief:decision.playOn")}</Button>
        <span className="small soft">{t("debrief:counsel.secondTry")}</span>
      </div>
    </li>
  );
}

/**
 * What the player did and what would have been better, side by side, without the acts that both have in common. If
 * the better way only omits acts, it lists the omitted ones.
 */
function useBothWays({ did, instead, texts }: Found): Readonly<Record<"did" | "instead", readonly string[]>> {
  const { whole, apart } = useWords(texts);
  const done = differenceOf(did.commands, instead.commands).added;
  const better = differenceOf(instead.commands, did.commands).added;
  return {
    did: done.length > 0 ? whole(done) : [t("debrief:counsel.noneOfIt")],
    instead: better.length > 0 ? whole(better) : apart(instead.commands, did.commands),
  };
}
