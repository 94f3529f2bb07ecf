import { type ReactNode, useState } from "react";
import { compareWords, t } from "../../client/i18n/index.ts";
import { plainName } from "../../client/i18n/state-names.ts";
import { choiceOf, isLongPaper } from "../../client/selectors/committee/election.ts";
import { shownSeats } from "../../client/selectors/committee/shown-seats.ts";
import { candidateName } from "../../client/sentences/election-lines.ts";
import { onHost } from "../../client/sessions/committee/host-committee.ts";
import type { OpenElection } from "../../committee/state/election.ts";
import { ElectionLines, ElectionResult } from "../committee/election-result.tsx";
import { useCommittee, useConnection, useNames } from "../hooks/use-committee.ts";
import { useHost, useOwn } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Choices } from "../primitives/choices.tsx";
import { FullCard } from "../primitives/full-card.tsx";
import { SearchBox } from "../primitives/text-field.tsx";
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

type OnPaper = Readonly<{ id: string; text: string }>;

/** Of many names, the first ones or those that are searched for; always the one that is chosen, and the blank ballot. */
function shownOf(
  paper: readonly OnPaper[],
  typed: string,
  isAll: boolean,
  choice: string | null,
): readonly OnPaper[] {
  const sorted = paper.filter(({ id }) => id !== BLANK).toSorted((a, b) => compareWords(a.text, b.text));
  const query = plainName(typed);
  const found = shownSeats(
    sorted.filter(({ text }) => plainName(text).includes(query)),
    typed,
    isAll,
  );
  const chosen = sorted.filter((one) => one.id === choice && !found.includes(one));
  return [...chosen, ...found, ...paper.filter(({ id }) => id === BLANK)];
}

/** What was chosen is only on this page until it is sent, and nowhere afterwards. */
function BallotPaper({ open }: Readonly<{ open: OpenElection }>): ReactNode {
  const names = useNames();
  const host = onHost(useConnection());
  const [choice, setChoice] = useState<string | null>(null);
  const [isSending, setSending] = useState(false);
  const [typed, setTyped] = useState("");
  const [isAll, setAll] = useState(false);
  const isLong = isLongPaper(open.names);
  const paper = [
    ...open.names.map((name, at) => ({ id: choiceOf(at + 1), text: candidateName(open, name, names) })),
    { id: BLANK, text: t("committee:election.blank") },
  ];
  const shown = isLong ? shownOf(paper, typed, isAll, choice) : paper;
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
      {isLong && <SearchBox label={t("committee:election.find")} value={typed} onChange={setTyped} />}
      <Choices
        label={t("committee:election.choose")}
        choices={shown.map(({ id, text }) => ({ id, name: text }))}
        selected={choice}
        onSelect={setChoice}
      />
      {isLong && shown.length < paper.length && typed === "" && (
        <Button look="quiet" onPress={() => setAll(true)}>
          {t("delegate:choose.all", { count: open.names.length })}
        </Button>
      )}
    </FullCard>
  );
}
