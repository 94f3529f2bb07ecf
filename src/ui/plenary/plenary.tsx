import { type ReactNode, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { showPanel, showScreen } from "../../client/screen/ui-store.ts";
import {
  plenarySetup,
  type Sent,
  SLOWEST_CLOCKS,
  sentWith,
} from "../../client/selectors/committee/plenary.ts";
import type { Provision } from "../../committee/state/provisions.ts";
import { useMatchFiles } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { Select } from "../primitives/select.tsx";
import { ClauseMatches } from "./clause-matches.tsx";
import { ConsequencesView } from "./consequences.tsx";
import { OpenMatch } from "./open-match.tsx";
import { useMatches } from "./use-matches.ts";
import { WholeText } from "./whole-text.tsx";

/** Delegates see these pages for the first time, so that their clocks run twice as long as those of a class. */
const USUAL_CLOCKS = 2;

/** `id` is the ISO code of a state. */
type SeatOf = Readonly<{ id: string; name: string }>;

type PlenaryProps = Readonly<{
  /** What stands of the adopted text, in order. */
  provisions: readonly Provision[];
  /** The wordings matched by the chair before the vote, or null. */
  wordings: readonly (string | null)[] | null;
  /** States in the committee. The player continues as one of them. */
  seats: readonly SeatOf[];
  /** Opens one match for the whole committee on its host; null without a host. */
  onForAll: ((sent: Sent, clocks: number) => void) | null;
}>;

/**
 * Puts an adopted text to all states. Its provisions are first matched to the wordings of the game; then a match begins.
 */
export function Plenary({ provisions, wordings, seats, onForAll }: PlenaryProps): ReactNode {
  const shelf = useMatchFiles();
  const matches = useMatches(provisions, wordings);
  const { matched } = matches;
  const [seat, choose] = useState(seats[0]?.id ?? "");
  const [silent, setSilent] = useState<readonly string[]>([]);
  const [clocks, setClocks] = useState(USUAL_CLOCKS);
  const sent = useMemo(() => sentWith(provisions, matched, silent), [provisions, matched, silent]);
  const go = async (): Promise<void> => {
    await shelf.startMatch(plenarySetup(sent, seat), seat);
    showPanel("decide");
    showScreen("briefing");
  };
  return (
    <section className="stack" aria-labelledby="plenary-heading">
      <h3 id="plenary-heading">{t("plenary:heading")}</h3>
      <p className="small soft">{t("plenary:lead")}</p>
      <ClauseMatches {...{ provisions, matches }} />
      <Disclosure title={t("plenary:whole")} level={4}>
        <WholeText sent={sent} provisions={provisions} onSilence={setSilent} />
      </Disclosure>
      <Disclosure title={t("plenary:leads")} level={4}>
        <ConsequencesView sent={sent} />
      </Disclosure>
      {onForAll !== null && (
        <NumberBox
          label={t("plenary:clocks")}
          value={clocks}
          least={1}
          most={SLOWEST_CLOCKS}
          onChange={setClocks}
        />
      )}
      {onForAll === null && (
        <Select
          label={t("plenary:seat")}
          selected={seat}
          onSelect={choose}
          items={seats.map(({ id, name }) => ({ id, text: name }))}
        />
      )}
      <p className="small soft">{t(onForAll === null ? "plenary:then" : "plenary:thenForAll")}</p>
      <OpenMatch
        text={t(onForAll === null ? "plenary:go" : "plenary:goForAll")}
        unchecked={matches.unchecked.length}
        isDisabled={seat === ""}
        onOpen={() => (onForAll === null ? void go() : onForAll(sent, clocks))}
      />
    </section>
  );
}
