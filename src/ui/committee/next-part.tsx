import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { type Act, type NextAct, nextAct } from "../../client/selectors/committee/next-act.ts";
import { waitingPapers } from "../../client/selectors/committee/waiting-papers.ts";
import type { CommitteeNames } from "../../client/sentences/committee-names.ts";
import type { Committee } from "../../committee/state/state.ts";
import { useAct, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { KeyHint, letter } from "./console-keys.tsx";

/** Acts that end something. Their button is a new one, so that the focus of the button before is not on it. */
const ENDS: readonly NextAct["code"][] = [
  "endSpeech",
  "endCaucus",
  "finishItem",
  "turnDebate",
  "endPaperDebate",
  "closeBallot",
  "noObjection",
];

type NextProps = Readonly<{
  /** Opens the tab of the agenda. */
  onAgenda: () => void;
  /** Opens the tab of the papers. */
  onPapers: () => void;
}>;

/** One large button for the likely next act, or a note saying what the committee is waiting for. */
export function NextPart({ onAgenda, onPapers }: NextProps): ReactNode {
  const state = useCommittee();
  const names = useNames();
  const act = useAct();
  const next = nextAct(state);
  const text = nextText(next, names, state);
  return (
    <section className="committee-next" aria-label={t("committee:next.heading")}>
      {next.code === "addItem" ? (
        <AddItem text={text} onAgenda={onAgenda} />
      ) : next.order === null ? (
        <p>{text}</p>
      ) : (
        <Button
          key={ENDS.includes(next.code) ? text : ""}
          look="primary"
          {...letter("n")}
          onPress={() => void act(next.order)}
        >
          {text} <KeyHint letter="n" />
        </Button>
      )}
      <Waiting next={next} onPapers={onPapers} />
    </section>
  );
}

type WaitingProps = Readonly<{ next: NextAct; onPapers: () => void }>;

/** The papers that wait. The one that may be introduced now has a button, unless the large one is for it. */
function Waiting({ next, onPapers }: WaitingProps): ReactNode {
  const { all, first } = waitingPapers(useCommittee());
  const names = useNames();
  const act = useAct();
  const isLarge = next.code === "introducePaper" && next.paper === first?.paper;
  const shown = isLarge ? null : first;
  const others = all - (first === null ? 0 : 1);
  if (shown === null && others === 0) return null;
  return (
    <p className="committee-waiting row">
      {shown !== null && (
        <Button size="small" onPress={() => void act(shown)}>
          {t("committee:next.introducePaper", { paper: names.paper(shown.paper) })}
        </Button>
      )}
      {others > 0 && (
        <Button size="small" look="quiet" onPress={onPapers}>
          {t("committee:next.papersWait", { all })}
        </Button>
      )}
    </p>
  );
}

/** Only the chair can say what the item is, so the button leads to the field for it. */
function AddItem({ text, onAgenda }: Pick<NextProps, "onAgenda"> & Readonly<{ text: string }>): ReactNode {
  const go = (): void => {
    onAgenda();
    requestAnimationFrame(() => document.querySelector<HTMLInputElement>(".agenda-new input")?.focus());
  };
  return (
    <Button look="primary" {...letter("n")} onPress={go}>
      {text} <KeyHint letter="n" />
    </Button>
  );
}

function nextText(next: NextAct, names: CommitteeNames, state: Committee): string {
  return next.order === null ? t(`committee:next.${next.code}`) : actText(next, names, state);
}

function actText(next: Act, names: CommitteeNames, { motions, floor, pack }: Committee): string {
  if (next.code === "openDebate" && pack.phases === true) return t("committee:next.openDiscussion");
  switch (next.code) {
    case "endSpeech":
    case "callNext":
      return t(`committee:next.${next.code}`, { seat: names.seat(next.seat) });
    case "takeItem":
    case "resumeDebate":
    case "finishItem":
      return t(`committee:next.${next.code}`, { item: names.item(next.item) });
    case "putMotion":
    case "grantMotion": {
      const motion = motions.find(({ n }) => n === next.motion);
      return t(`committee:next.${next.code}`, { motion: motion === undefined ? "" : names.motion(motion) });
    }
    case "closeBallot":
    case "noObjection": {
      const subject = floor.type === "ballot" ? names.subject(floor.ballot.on) : "";
      return t(`committee:next.${next.code}`, { subject });
    }
    case "putPaper":
    case "introducePaper":
    case "debatePaper":
    case "turnDebate":
    case "endPaperDebate":
      return t(`committee:next.${next.code}`, { paper: names.paper(next.paper) });
    case "putPart":
      return t("committee:next.putPart", {
        part: names.subject({ type: "part", paper: next.paper, part: next.part }),
      });
    case "openMeeting":
    case "nextMeeting":
    case "startRollCall":
    case "resumeMeeting":
    case "openDebate":
    case "openList":
    case "startLobbying":
    case "endCaucus":
      return t(`committee:next.${next.code}`);
  }
}
