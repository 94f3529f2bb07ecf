import { type ReactNode, useEffect, useState } from "react";
import { keepKey, keptKey } from "../../client/addresses/keys.ts";
import { roomAddress } from "../../client/addresses/room-address.ts";
import { t } from "../../client/i18n/index.ts";
import {
  committeeCard,
  enterCommittee,
  type HostCommittee,
  openHostCommittee,
} from "../../client/sessions/committee/host-committee.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { ConnectionProvider, useCommitteePage } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { ScreenFrame } from "../shell/screen-frame.tsx";
import { Delegate } from "./delegate.tsx";
import { Trouble, Waits } from "./delegate-notices.tsx";
import { MatchCall } from "./match-call.tsx";
import { SeatChoice } from "./seat-choice.tsx";
import { usePatience } from "./use-patience.ts";

/** A delegate's device: entering a code, choosing a delegation, and then the delegation's page. */
export function DelegateScreen(): ReactNode {
  const code = roomAddress(location.hash)?.code ?? "";
  const [key, setKey] = useState(() => keptKey("seat", code));
  const [refused, setRefused] = useState<string | null>(null);
  const patience = usePatience();
  const isGone = useHost((host) => host.isGone && host.code === code);
  const enter = async (delegation: string): Promise<void> => {
    const answer = await patience.ask(() => enterCommittee(code, delegation));
    if (answer === null) return;
    setRefused(answer.ok ? null : answer.reason);
    if (!answer.ok) return;
    keepKey("seat", code, answer.token);
    setKey(answer.token);
  };
  useEffect(() => {
    if (!isGone) return;
    keepKey("seat", code, null);
    setKey(null);
  }, [isGone, code]);
  return (
    <ScreenFrame name="delegate">
      <Trouble reason={refused} />
      <Waits seconds={patience.seconds} />
      {key === null ? (
        <Choosing code={code} token={null} onChoose={(delegation) => void enter(delegation)} />
      ) : (
        <Connected key={key} code={code} token={key} />
      )}
    </ScreenFrame>
  );
}

type ChoosingProps = Readonly<{
  code: string;
  /** The key of a device that has entered but has no seat yet; null before it enters. */
  token: string | null;
  onChoose: (delegation: string) => void;
  /** Changes when seats are taken or freed, so that the list of delegations is fetched again. */
  version?: string;
}>;

/** The delegations in the committee with this code, and which of them are taken. */
function Choosing({ code, token, onChoose, version = "" }: ChoosingProps): ReactNode {
  const [card, setCard] = useState<CommitteeCard | string | null>(null);
  const { seconds, ask } = usePatience();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new version needs a new card
  useEffect(() => {
    void ask(() => committeeCard(code, token)).then((found) => {
      if (found !== null) setCard("reason" in found ? found.reason : found);
    });
  }, [code, token, version, ask]);
  if (seconds !== null) return <NotYet heading={t("delegate:choose.heading")} seconds={seconds} />;
  if (card === null) return <p role="status">{t("app.loading")}</p>;
  if (typeof card === "string") return <Trouble reason={card} />;
  if (!card.isJoiningOpen && token === null) return <NotYet heading={card.name} seconds={null} />;
  return <SeatChoice card={card} onChoose={onChoose} />;
}

/** Says that joining is closed, or how many seconds the page has to wait. */
function NotYet({ heading, seconds }: Readonly<{ heading: string; seconds: number | null }>): ReactNode {
  return (
    <>
      <ScreenHeading>{heading}</ScreenHeading>
      {seconds === null ? <Trouble reason="joiningClosed" /> : <Waits seconds={seconds} />}
    </>
  );
}

function Connected({ code, token }: Readonly<{ code: string; token: string }>): ReactNode {
  const [connection, setConnection] = useState<HostCommittee | null>(null);
  useEffect(() => {
    const opened = openHostCommittee(code, token);
    setConnection(opened);
    return () => opened.close();
  }, [code, token]);
  if (connection === null) return null;
  return (
    <ConnectionProvider value={connection}>
      <Inside code={code} token={token} connection={connection} />
    </ConnectionProvider>
  );
}

type InsideProps = Readonly<{ code: string; token: string; connection: HostCommittee }>;

function Inside({ code, token, connection }: InsideProps): ReactNode {
  const holder = useHost((host) => host.holder);
  const isThere = useCommitteePage((page) => page.state !== null);
  const trouble = useHost((host) => host.trouble);
  if (holder === null) return <p role="status">{t("delegate:link.lost")}</p>;
  if (holder.type !== "device") return null;
  const { seat, asked, isPutOff, isRemoved } = holder;
  if (seat !== null) {
    const leave = (): void => void connection.ask({ type: "leaveSeat" });
    if (!isThere) return <p role="status">{t("app.loading")}</p>;
    return (
      <>
        <MatchCall code={code} token={token} />
        <Delegate onLeave={leave} />
      </>
    );
  }
  return (
    <>
      <Trouble reason={trouble} />
      <WaitingToEnter code={code} token={token} asked={asked} isPutOff={isPutOff} isRemoved={isRemoved} />
      {!isRemoved && (
        <Choosing
          code={code}
          token={token}
          version={`${asked}/${isPutOff}`}
          onChoose={(delegation) => void connection.ask({ type: "takeSeat", delegation })}
        />
      )}
    </>
  );
}

type DoorProps = Readonly<{
  code: string;
  token: string;
  asked: string | null;
  isPutOff: boolean;
  isRemoved: boolean;
}>;

function WaitingToEnter({ code, token, asked, isPutOff, isRemoved }: DoorProps): ReactNode {
  const [name, setName] = useState("");
  useEffect(() => {
    if (asked === null) return;
    void committeeCard(code, token).then((card) => {
      if ("delegations" in card) setName(card.delegations.find(({ id }) => id === asked)?.name ?? asked);
    });
  }, [code, token, asked]);
  if (isRemoved) return <p className="notice">{t("delegate:door.removed")}</p>;
  const words =
    asked === null
      ? t("delegate:door.lost")
      : isPutOff
        ? t("delegate:door.putOff")
        : t("delegate:door.asked", { seat: name });
  return (
    <p className="notice" role="status">
      {words}
    </p>
  );
}
