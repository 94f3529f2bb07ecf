import { type ReactNode, useState } from "react";
import { type Key, t } from "../../client/i18n/index.ts";
import type { View } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { Toggles } from "../primitives/choices.tsx";
import { CaseSheet } from "./case-sheet.tsx";
import { StampedFiles } from "./stamped-files.tsx";
import { type JudgedCase, useJudgement } from "./use-judgement.ts";
import { type Stamps, useStamps } from "./use-stamps.ts";
import { VerdictTable } from "./verdict-table.tsx";

type Way = "one" | "all";

/** The epilogue: eight verdicts under two texts, stamped and then read one by one, or all at once. */
export function Verdicts(): ReactNode {
  const { view } = useTable();
  const cases = useJudgement();
  const [way, setWay] = useState<Way>("one");
  const stamps = useStamps<HTMLOListElement>(cases.length);
  const pairs = cases.flatMap((item) => item.pairs);
  const parted = pairs.filter((pair) => pair.differs).length;
  return (
    <section className="debrief-part" aria-labelledby="verdicts-heading" id="verdicts">
      <div className="row-between">
        <h2 id="verdicts-heading">{t("debrief:sections.verdicts")}</h2>
        <Toggles
          label={t("debrief:sections.verdicts")}
          selected={way}
          onSelect={setWay}
          items={[
            { id: "one", text: t("debrief:verdicts.one") },
            { id: "all", text: t("debrief:verdicts.all") },
          ]}
        />
      </div>
      <p className="soft">{t(leadOf(view))}</p>
      {way === "one" ? <Reader cases={cases} stamps={stamps} /> : <VerdictTable cases={cases} />}
      {(stamps.isDone || way === "all") && (
        <p className="small soft">{t("debrief:verdicts.count", { parted, of: pairs.length })}</p>
      )}
    </section>
  );
}

/** The sentence above the verdicts. For a text that binds nobody, it says what the text would mean. */
function leadOf({ mine, world }: View): Key {
  const { outcome, inForce } = world.treaty;
  if (outcome?.how === "failed") return "debrief:verdicts.leadFailed";
  if (inForce < 0) return "debrief:verdicts.leadWaiting";
  return mine === null ? "debrief:verdicts.leadThis" : "debrief:verdicts.lead";
}

type ReaderProps = Readonly<{ cases: readonly JudgedCase[]; stamps: Stamps<HTMLOListElement> }>;

/** The files of the cases. Once all are stamped, one file is open below them, and screen readers announce it. */
function Reader({ cases, stamps }: ReaderProps): ReactNode {
  const [at, setAt] = useState(0);
  const judged = cases[at];
  if (judged === undefined) return null;
  return (
    <div className="reader">
      <StampedFiles cases={cases} stamps={stamps} at={at} onPick={setAt} />
      {stamps.isDone && (
        <>
          <div className="reader-feet">
            <Button isDisabled={at === 0} onPress={() => setAt(at - 1)}>
              {t("debrief:verdicts.previous")}
            </Button>
            <Button look="primary" isDisabled={at === cases.length - 1} onPress={() => setAt(at + 1)}>
              {t("debrief:verdicts.next")}
            </Button>
          </div>
          <div aria-live="polite">
            <CaseSheet key={judged.id} judged={judged} step={at + 1} steps={cases.length} />
          </div>
        </>
      )}
    </div>
  );
}
