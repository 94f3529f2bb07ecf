import { type ReactNode, useCallback, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import { setVolume } from "../../client/screen/sound-settings.ts";
import { showCaption } from "../../client/screen/ui-store.ts";
import { quorumOf } from "../../client/selectors/committee/choices.ts";
import { hasCrisis } from "../../client/selectors/committee/crisis.ts";
import { isPresent } from "../../client/selectors/committee/seats.ts";
import type { Step } from "../../client/sentences/committee-said.ts";
import { delegateLines } from "../../client/sentences/delegate-said.ts";
import { sessionText } from "../../client/sentences/session-words.ts";
import type { Committee } from "../../committee/state/state.ts";
import { useAnnounce } from "../committee/use-announce.ts";
import { InvitedPart } from "../drafting/invited-part.tsx";
import { LeftBehindPart } from "../drafting/left-behind-part.tsx";
import { useUi } from "../hooks/stores.ts";
import { useCommittee, useNames } from "../hooks/use-committee.ts";
import { useOwn } from "../hooks/use-delegation.ts";
import { useKeptFocus } from "../hooks/use-kept-focus.ts";
import { Button } from "../primitives/button.tsx";
import { Checkbox } from "../primitives/checkbox.tsx";
import { ScreenHeading } from "../primitives/screen-heading.tsx";
import { CountedTab, Tabs } from "../primitives/tabs.tsx";
import { FlagIcon } from "../widgets/flag-icon.tsx";
import { DelegateNotices } from "./delegate-notices.tsx";
import { ElectionPart } from "./election-part.tsx";
import { HereNotice, LettersPart, RollAnswer, useUnreadLetters } from "./letters-part.tsx";
import { ListPart } from "./list-part.tsx";
import { MotionsPart } from "./motions-part.tsx";
import { AnswerNotice, NotesPart, useUnreadAnswers } from "./notes-part.tsx";
import { NowPart } from "./now-part.tsx";
import { PapersAsked } from "./papers-asked.tsx";
import { PapersPart } from "./papers-part.tsx";
import { PointsPart } from "./points-part.tsx";
import { CommentNotice } from "./position-part.tsx";
import { RightsPart } from "./rights-part.tsx";
import { StrawPollAsk, StrawPollCard } from "./straw-poll.tsx";
import { UpdatesPart } from "./updates-part.tsx";
import { VotePart } from "./vote-part.tsx";

type DelegateTab = "floor" | "motions" | "papers" | "letters" | "crisis";

/** What a delegation sees and does: current business and its own vote come first, and everything else is in tabs. */
export function Delegate({ onLeave }: Readonly<{ onLeave: () => void }>): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const [tab, setTab] = useState<DelegateTab>("floor");
  const [draft, setDraft] = useState<string | null>(null);
  const unread = useUnreadAnswers(tab === "crisis");
  const fresh = useUnreadLetters(tab === "letters");
  const isHere = isPresent(state, own);
  const openDraft = (id: string): void => {
    setTab("papers");
    setDraft(id);
  };
  const page = useRef<HTMLDivElement>(null);
  useKeptFocus(page);
  useAnnounce(useCallback((step: Step) => delegateLines(own, step), [own]));
  return (
    <div ref={page} className="delegate-page">
      <Head />
      <DelegateNotices />
      <LeftBehindPart />
      {!isHere && hasRoll(state) && <HereNotice />}
      <RollAnswer />
      {state.floor.type === "ballot" && <VotePart key={state.floor.ballot.n} ballot={state.floor.ballot} />}
      <ElectionPart />
      <RightsPart />
      {unread > 0 && <AnswerNotice onRead={() => setTab("crisis")} />}
      <CommentNotice isReading={tab === "papers"} onRead={() => setTab("papers")} />
      <UpdatesPart />
      <StrawPollCard />
      <InvitedPart open={draft} onOpen={openDraft} />
      <PapersAsked />
      <NowPart />
      <Tabs
        label={t("delegate:tab.heading")}
        selected={tab}
        onSelect={(id) => {
          setTab(id);
          setDraft(null);
        }}
        tabs={[
          { id: "floor", label: t("delegate:tab.floor"), content: () => <FloorTab onLeave={onLeave} /> },
          {
            id: "motions",
            label: <CountedTab name={t("delegate:tab.motions")} count={state.motions.length} />,
            content: () => <MotionsPart />,
          },
          {
            id: "papers",
            label: <CountedTab name={t("delegate:tab.papers")} count={state.papers.length} />,
            content: () => <PapersPart draft={draft} onDraft={setDraft} />,
          },
          { ...LETTERS_TAB, label: <CountedTab name={t("delegate:tab.letters")} count={fresh} /> },
          ...(hasCrisis(state.pack, "notes") ? [{ ...NOTES_TAB, label: <NotesName unread={unread} /> }] : []),
        ]}
      />
    </div>
  );
}

/** Whether somebody was found present: before the first roll call nobody is called absent. */
function hasRoll(state: Committee): boolean {
  return state.session !== "before" && state.rollCall === null && quorumOf(state).present > 0;
}

const LETTERS_TAB = { id: "letters", content: () => <LettersPart /> } as const;
const NOTES_TAB = { id: "crisis", content: () => <NotesPart /> } as const;

function NotesName({ unread }: Readonly<{ unread: number }>): ReactNode {
  return <CountedTab name={t("delegate:tab.crisis")} count={unread} />;
}

function Head(): ReactNode {
  const own = useOwn();
  const state = useCommittee();
  const names = useNames();
  return (
    <header className="delegate-head">
      <FlagIcon iso3={own} scale={0.9} />
      <ScreenHeading>{names.seat(own)}</ScreenHeading>
      <p className="small soft">
        <bdi>{state.name}</bdi> · {sessionText(state)}
      </p>
      {state.current !== null && <p className="small delegate-item">{names.item(state.current)}</p>}
    </header>
  );
}

function FloorTab({ onLeave }: Readonly<{ onLeave: () => void }>): ReactNode {
  return (
    <div className="stack">
      <ListPart />
      <PointsPart />
      <StrawPollAsk />
      <SoundSwitch />
      <p>
        <Button look="quiet" size="small" onPress={onLeave}>
          {t("delegate:leave")}
        </Button>
      </p>
    </div>
  );
}

/** A phone calls its delegate to a vote with a sound, if it is switched on here. */
function SoundSwitch(): ReactNode {
  const isOn = useUi((ui) => ui.volume !== "off");
  const change = (on: boolean): void => {
    setVolume(on ? "loud" : "off");
    // The press that switches it on also lets the browser play it later.
    showCaption({ name: "gavel", strength: 1 });
  };
  return (
    <Checkbox isSelected={isOn} onChange={change}>
      {t("delegate:vote.sound")}
    </Checkbox>
  );
}
