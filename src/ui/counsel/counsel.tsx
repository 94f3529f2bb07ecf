import type { ReactNode } from "react";
import { useStore } from "zustand";
import { aboutOf, askCounsel, counselStore, type Counsel as Found } from "../../client/lab/counsel.ts";
import { showPanel, showScreen } from "../../client/ui-store.ts";
import { t } from "../../client/wording/index.ts";
import { useRecord } from "../debrief/use-lab.ts";
import { whenText } from "../debrief/when-text.ts";
import { useShelf, useTable } from "../hooks.ts";
import { Button } from "../primitives/button.tsx";
import { MeterBar } from "../primitives/meter-bar.tsx";
import { Acts } from "./acts.tsx";

/** After the match, and only when asked for: the three acts by which the search would have won most. */
export function Counsel(): ReactNode {
  const { view } = useTable();
  const record = useRecord();
  const state = useStore(counselStore);
  if (record === null || view.mine === null) return null;
  const isAsked = state.about === aboutOf(record, view.seat);
  return (
    <section className="debrief-part" aria-labelledby="counsel-heading" id="counsel">
      <h2 id="counsel-heading">{t("debrief:counsel.heading")}</h2>
      {isAsked ? (
        <Told />
      ) : (
        <div className="row">
          <Button onPress={() => void askCounsel(record, view.seat)}>{t("debrief:counsel.ask")}</Button>
          <span className="small soft">{t("debrief:counsel.about")}</span>
        </div>
      )}
    </section>
  );
}

function Told(): ReactNode {
  const { told, done, of } = useStore(counselStore);
  if (told === "failed") return <p>{t("debrief:counsel.failed")}</p>;
  if (told === "pending") {
    const text = t("debrief:counsel.progress", { done, of });
    return <MeterBar label={t("debrief:counsel.pending")} value={done} most={Math.max(1, of)} text={text} />;
  }
  if (told.length === 0) return <p>{t("debrief:counsel.none")}</p>;
  return (
    <ol className="counsel-list">
      {told.map((one) => (
        <Better key={one.at} counsel={one} />
      ))}
    </ol>
  );
}

/** One beat: what would have been better, by how much, and the way back to it. */
function Better({ counsel }: Readonly<{ counsel: Found }>): ReactNode {
  const shelf = useShelf();
  const { did, instead, ends } = counsel;
  const playOn = async (): Promise<void> => {
    await shelf.fork(counsel.at);
    showPanel("decide");
    showScreen("match");
  };
  return (
    <li className="decision-sheet">
      <p className="eyebrow">{whenText(counsel)}</p>
      <div className="two-ways">
        <Acts title={t("debrief:counsel.did")} acts={did} others={instead} end={ends.did} />
        <Acts title={t("debrief:counsel.better")} acts={instead} others={did} end={ends.instead} />
      </div>
      <div className="row">
        <Button onPress={() => void playOn()}>{t("debrief:decision.playOn")}</Button>
        <span className="small soft">{t("debrief:counsel.secondTry")}</span>
      </div>
    </li>
  );
}
