import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { isLongPaper } from "../../client/selectors/committee/election.ts";
import { candidateName } from "../../client/sentences/election-lines.ts";
import type { OpenElection } from "../../committee/state/election.ts";
import { useArrivalFocus } from "../hooks/use-arrival-focus.ts";
import { useAct, useCommitteePage, useNames } from "../hooks/use-committee.ts";
import { useHost } from "../hooks/use-delegation.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { NumberBox } from "../primitives/number-box.tsx";
import { SearchAdd } from "../primitives/select.tsx";
import { ElectionLines, ElectionResult } from "./election-result.tsx";
import { FewDevices } from "./few-devices.tsx";

type PartProps = Readonly<{ open: OpenElection }>;

/** The ballots on paper that the chair has counted, by the place of the name; place 0 for blank ones. */
type OnPaper = Readonly<Record<number, number>>;

/** An election at the console: how many have voted, ballots on paper, and the count. Nobody sees a single ballot. */
export function ElectionPart({ open }: PartProps): ReactNode {
  const act = useAct();
  const heading = useArrivalFocus(true);
  const [onPaper, setOnPaper] = useState<OnPaper>({});
  const isHosted = useCommitteePage((page) => page.code !== null);
  const cast = useHost(({ box }) => box?.cast ?? 0);
  const isHere = useHost(({ box }) => box?.isHere !== false);
  const paper = Object.values(onPaper).reduce((sum, count) => sum + count, 0);
  const entry = <PaperBallots open={open} onPaper={onPaper} onChange={setOnPaper} />;
  return (
    <section className="sheet committee-decision" aria-labelledby="election-heading">
      <h3 ref={heading} tabIndex={-1} id="election-heading" className="eyebrow">
        {t("committee:election.heading")}
      </h3>
      <p className="committee-question" dir="auto">
        {open.office}
      </p>
      <ElectionResult />
      <ElectionLines />
      {isHosted && (
        <p role="status" className="numbers">
          {t("committee:election.cast", { count: cast, all: open.voters.length })}
        </p>
      )}
      <p className="small soft">{t("committee:election.secret")}</p>
      {isHere ? (
        <FewDevices voters={open.voters} />
      ) : (
        <p className="notice">{t("committee:election.notHere")}</p>
      )}
      {isHosted ? (
        <Disclosure title={t("committee:election.onPaper")} level={4}>
          {entry}
        </Disclosure>
      ) : (
        entry
      )}
      <Count open={open} onPaper={onPaper} missing={open.voters.length - cast - paper} />
      <Button
        look="quiet"
        size="small"
        onPress={() => void act({ type: "cancelElection", election: open.n })}
      >
        {t("committee:election.stop")}
      </Button>
    </section>
  );
}

type CountProps = PartProps & Readonly<{ onPaper: OnPaper; missing: number }>;

/** Counts the ballots. If some are missing, it first says how many, and asks. */
function Count({ open, onPaper, missing }: CountProps): ReactNode {
  const act = useAct();
  const [isAsking, setAsking] = useState(false);
  const { n: election, ballot, names } = open;
  const votes = names.map((_, at) => onPaper[at + 1] ?? 0);
  const count = (): void =>
    void act({
      type: "closeElection",
      election,
      ballot,
      votes,
      blank: onPaper[0] ?? 0,
      missing: Math.max(0, missing),
    });
  if (missing <= 0 || !isAsking)
    return (
      <Button look="primary" onPress={() => (missing > 0 ? setAsking(true) : count())}>
        {t("committee:election.count")}
      </Button>
    );
  return (
    <div className="ask-missing stack">
      <p role="alert">{t("committee:election.missing", { count: missing })}</p>
      <div className="row">
        <Button onPress={count}>{t("committee:election.countAnyway", { count: missing })}</Button>
        <Button look="primary" onPress={() => setAsking(false)}>
          {t("committee:election.wait")}
        </Button>
      </div>
    </div>
  );
}

type PaperProps = PartProps & Readonly<{ onPaper: OnPaper; onChange: (onPaper: OnPaper) => void }>;

/** The ballots of delegations without a device. Many names are searched for, so that only those with ballots appear. */
function PaperBallots({ open, onPaper, onChange }: PaperProps): ReactNode {
  const names = useNames();
  const all = open.names.map((name, at) => ({ place: at + 1, name: candidateName(open, name, names) }));
  const isLong = isLongPaper(open.names);
  const shown = isLong ? all.filter(({ place }) => onPaper[place] !== undefined) : all;
  const put = (place: number, value: number): void => onChange({ ...onPaper, [place]: value });
  const box = (place: number, label: string): ReactNode => (
    <NumberBox
      key={place}
      label={label}
      value={onPaper[place] ?? 0}
      least={0}
      most={open.voters.length}
      onChange={(value) => put(place, value)}
    />
  );
  return (
    <div className="stack">
      {isLong && (
        <SearchAdd
          label={t("committee:election.addName")}
          items={all.map(({ place, name }) => ({ id: String(place), text: name }))}
          onSelect={(place) => put(Number(place), 1)}
        />
      )}
      <div className="count-fields">
        {shown.map(({ place, name }) => box(place, t("committee:election.onPaperFor", { name })))}
        {box(0, t("committee:election.onPaperBlank"))}
      </div>
    </div>
  );
}
