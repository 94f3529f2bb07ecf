import { type ReactNode, Suspense, useEffect, useMemo, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { standingProvisions } from "../../client/selectors/committee/matched-provisions.ts";
import { idOf, type Sent } from "../../client/selectors/committee/plenary.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import type { Paper } from "../../committee/state/paper.ts";
import { useCommittee, useConnection } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Dialog } from "../primitives/dialog.tsx";
import { lazily } from "../shell/lazily.ts";
import { goToDesk, ToDesk } from "./to-desk.tsx";

const Plenary = lazily(async () => (await import("../plenary/plenary.tsx")).Plenary, "content", "plenary");

/** Matches the id of a seat that is a state in the game: its ISO code. Other seats have numbers as ids. */
const STATE = /^[A-Z]{3}$/;

type PlenaryActProps = Readonly<{ paper: Paper }>;

/**
 * Puts an adopted text to a vote of all states in the model: on a host in one match for the whole committee, otherwise in
 * a match for one seat on this laptop. Available if at least one member of the committee is a state in the game.
 */
export function PlenaryAct({ paper }: PlenaryActProps): ReactNode {
  const { delegations, isWithoutModel, matches = [] } = useCommittee();
  const host = onHost(useConnection());
  const [isOpen, setOpen] = useState(false);
  const { provisions, wordings, stored } = useMemo(() => standingProvisions(paper), [paper]);
  const room = matches.findLast((one) => one.paper === paper.n)?.room;
  const [isGoing, setGoing] = useState(false);
  useEffect(() => {
    if (isGoing && room !== undefined) void goToDesk(room);
  }, [isGoing, room]);
  const seats = delegations.filter(({ id, kind }) => kind === "member" && STATE.test(id));
  if (isWithoutModel === true) return null;
  if (paper.kind !== "draft" || paper.status !== "adopted" || seats.length === 0) return null;
  if (host !== null && room !== undefined) return <ToDesk room={room} />;
  const openForAll = async ({ matched, silent }: Sent, clocks: number): Promise<void> => {
    const all = [...stored(matched.map((wording) => (wording === null ? null : idOf(wording))))];
    const answer = await host?.ask({
      type: "openMatch",
      paper: paper.n,
      wordings: all,
      silent: [...silent],
      clocks,
    });
    if (answer?.ok !== true) return;
    setOpen(false);
    // Wall and phones go over by themselves, and so does the chair who opens the match.
    setGoing(true);
  };
  const title = t("committee:paper.plenary");
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {title}
      </Button>
      {isOpen && (
        <Dialog title={title} isOpen isWide onClose={() => setOpen(false)}>
          <Suspense fallback={<p>{t("app.loading")}</p>}>
            <Plenary
              {...{ provisions, wordings, seats }}
              onForAll={host === null ? null : (sent, clocks) => void openForAll(sent, clocks)}
            />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
