import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { choiceOf, isLongPaper } from "../../client/selectors/committee/election.ts";
import { candidateName } from "../../client/sentences/election-lines.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import type { OpenElection } from "../../committee/state/election.ts";
import { ElectionLines, ElectionResult } from "../committee/election-result.tsx";
import { useCommittee, useConnection, useNames } from "../hooks/use-committee.ts";
import { useHost, useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { FullCard } from "../primitives/full-card.tsx";
import { SearchSelect } from "../primitives/select.tsx";
import { DelegateNotices } from "./delegate-notices.tsx";
import { useVoteCall } from "./use-vote-call.ts";

const BLANK = choiceOf(0);

/** An election: a ballot paper that fills the device until the delegation has voted, and a line otherwise. */
export function ElectionPart(): ReactNode {
  const own = useOwn();
  const open = useCommittee().elections?.open ?? null;
  const box = useHost((host) => host.box);
  const mayVote = open?.voters.includes(own) === true;
  const mustVote = open !== null && mayVote && box?.isHere === true && !box.hasCast;
  useVoteCall(mustVote ? `${open.n}/${open.box}` : null);
  if (open === null) return <ElectionResult />;
  const line =
    box?.isHere === false ? "notHere" : box?.hasCast === true ? "done" : mayVote ? "vote" : "noVote";
  return (
    <section className="sheet delegate-vote" aria-labelledby="election-heading">
      <h2 id="election-heading" className="eyebrow">
        {open.office}
      </h2>
      <p role="status">{t(`committee:election.${line}`)}</p>
      <ElectionResult />
      {mustVote && <BallotPaper key={open.box} open={open} />}
    </section>
  );
}

/** What was chosen is only on this page until it is sent, and nowhere afterwards. */
function BallotPaper({ open }: Readonly<{ open: OpenElection }>): ReactNode {
  const names = useNames();
  const host = onHost(useConnection());
  const [choice, setChoice] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const paper = [
    ...open.names.map((name, at) => ({ id: choiceOf(at + 1), text: candidateName(open, name, names) })),
    { id: BLANK, text: t("committee:election.blank") },
  ];
  const put = async (): Promise<void> => {
    if (choice === null || host === null) return;
    setSending(true);
    await host.cast({ election: open.n, ballot: open.ballot, choice });
    setSending(false);
  };
  return (
    <FullCard
      eyebrow={t("committee:election.vote")}
      title={open.office}
      label={t("committee:election.choose")}
      feet={
        <>
          <p className="small soft">{t("committee:election.cannotChange")}</p>
          <Button look="primary" isDisabled={choice === null || isSending} onPress={() => void put()}>
            {t("committee:election.put")}
          </Button>
        </>
      }
    >
      <DelegateNotices />
      <ElectionResult />
      <ElectionLines />
      {isLongPaper(open.names) ? (
        <SearchSelect
          label={t("committee:election.find")}
          items={paper}
          selected={choice ?? ""}
          onSelect={setChoice}
        />
      ) : (
        <Choices
          label={t("committee:election.choose")}
          choices={paper.map(({ id, text }) => ({ id, name: text }))}
          selected={choice}
          onSelect={setChoice}
        />
      )}
    </FullCard>
  );
}
