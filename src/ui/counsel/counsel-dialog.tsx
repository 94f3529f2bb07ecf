import { type ReactNode, useEffect, useState } from "react";
import { meanOf, search, type Weighed } from "../../client/lab/search.ts";
import { t } from "../../client/wording/index.ts";
import { useShelf, useTable } from "../hooks.ts";
import { Dialog } from "../primitives/dialog.tsx";
import { Acts } from "./acts.tsx";

/** So many acts are told beside the usual one. */
const BEST = 3;

type Told = readonly Weighed[] | "pending" | "failed";

/** During a match, and only when asked for: what the search sees for the own seat in this beat. */
export function CounselDialog({ onClose }: Readonly<{ onClose: () => void }>): ReactNode {
  const told = useCounsel();
  return (
    <Dialog title={t("debrief:counsel.now")} isOpen onClose={onClose}>
      {told === "pending" && <p role="status">{t("debrief:counsel.thinking")}</p>}
      {told === "failed" && <p>{t("debrief:counsel.failed")}</p>}
      {typeof told === "object" && <Best weighed={told} />}
    </Dialog>
  );
}

function useCounsel(): Told {
  const { view } = useTable();
  const shelf = useShelf();
  const [told, setTold] = useState<Told>("pending");
  useEffect(() => {
    const played = shelf.played();
    if (played === null) return setTold("failed");
    search(played.setup, view, true).then(setTold, () => setTold("failed"));
  }, [shelf, view]);
  return told;
}

function Best({ weighed }: Readonly<{ weighed: readonly Weighed[] }>): ReactNode {
  const usual = weighed.find(({ gain, ends }) => gain === 0 && ends.length > 0);
  const best = weighed.filter((one) => one !== usual && one.gain > 0).slice(0, BEST);
  if (usual === undefined) return <p>{t("debrief:counsel.noChoice")}</p>;
  return (
    <div className="stack">
      <p className="small soft">{t("debrief:counsel.worlds", { count: usual.ends.length })}</p>
      {best.map((one) => (
        <Acts
          key={JSON.stringify(one.commands)}
          title={t("debrief:counsel.surer")}
          acts={one.commands}
          others={usual.commands}
          end={meanOf(one.ends)}
        />
      ))}
      <Acts
        title={t(best.length === 0 ? "debrief:counsel.usualBest" : "debrief:counsel.usual")}
        acts={usual.commands}
        others={[]}
        end={meanOf(usual.ends)}
      />
    </div>
  );
}
