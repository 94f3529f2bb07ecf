import { type ReactNode, useState } from "react";
import { useStore } from "zustand";
import { committeeFragment, isHosted } from "../../client/addresses/committee-address.ts";
import { t } from "../../client/i18n/index.ts";
import { isCrisis, withCrisis } from "../../client/selectors/committee/crisis.ts";
import { isUndoSecret, undoable, withoutLetters } from "../../client/selectors/committee/log.ts";
import { numberedNames } from "../../client/sentences/committee-names.ts";
import { quorumText, quorumWord } from "../../client/sentences/committee-said.ts";
import { presentText } from "../../client/sentences/present-text.ts";
import { takenText } from "../../client/sentences/rules-changed.ts";
import { sessionText } from "../../client/sentences/session-words.ts";
import { writeCommittee } from "../../client/sessions/committee/committee-file.ts";
import { hostStore } from "../../client/sessions/committee/committee-host-store.ts";
import type { Committee } from "../../committee/state/state.ts";
import { useAct, useCommittee, useCommitteePage, useConnection } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Menu } from "../primitives/menu.tsx";
import { download } from "../shell/download.ts";
import { GlossaryButton } from "../shell/glossary-button.tsx";
import { useHandOver } from "../widgets/key-link.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { DeleteDialog } from "./delete-dialog.tsx";
import { DevicesButton } from "./devices-button.tsx";
import { ElectionDialog } from "./election-dialog.tsx";
import { SessionDialog, type SessionEnd } from "./session-dialog.tsx";

type BarProps = Readonly<{
  id: string;
  onLeave: () => void;
  onHost: (code: string, key: string) => void;
  /** Opens the list of keys. */
  onKeys: () => void;
  /** Opens the tab of the crisis. */
  onCrisis: () => void;
}>;

/**
 * The committee's name, the quorum, and the actions that are always available: undo, open the wall, end the meeting.
 */
export function ConsoleBar({ id, onLeave, onHost, onKeys, onCrisis }: BarProps): ReactNode {
  const state = useCommittee();
  const [ending, setEnding] = useState<SessionEnd | null>(null);
  const [isDeleting, setDeleting] = useState(false);
  const [isElecting, setElecting] = useState(false);
  const readKey = useStore(hostStore, (host) => host.access?.readKey ?? "");
  const key = useHandOver("reader", isHosted(id) ? id : "", readKey);
  const openWall = (): void => {
    open(committeeFragment({ page: "committee-wall", id, key }), `fortieth-wall-${id}`);
  };
  return (
    <header className="committee-bar">
      <h2 dir="auto">{state.name}</h2>
      <p className="committee-session">{sessionText(state)}</p>
      {state.session !== "adjourned" && state.session !== "closed" && <QuorumLine state={state} />}
      <div className="committee-bar-acts">
        <Undo />
        <DevicesButton onHost={onHost} />
        <Button size="small" onPress={openWall}>
          {t("committee:bar.wall")}
        </Button>
        <Button size="small" onPress={onKeys}>
          {t("committee:key.open")}{" "}
          <span aria-hidden="true">
            <kbd>{t("committee:key.help")}</kbd>
          </span>
        </Button>
        <GlossaryButton />
        <BarMenu
          onElect={() => setElecting(true)}
          onCrisis={onCrisis}
          onEnd={setEnding}
          onDelete={() => setDeleting(true)}
          onLeave={onLeave}
        />
      </div>
      {ending !== null && <SessionDialog ending={ending} onClose={() => setEnding(null)} />}
      {isElecting && <ElectionDialog onClose={() => setElecting(false)} />}
      {isDeleting && <DeleteDialog code={id} onClose={() => setDeleting(false)} onDeleted={onLeave} />}
    </header>
  );
}

function QuorumLine({ state }: Readonly<{ state: Committee }>): ReactNode {
  const may = quorumWord(state);
  return (
    <p className="committee-quorum" data-may={may}>
      <strong className="numbers">{presentText(state)}</strong> <span>{quorumText(state)}</span>
    </p>
  );
}

/** Undoes the last entry. The button names the entry, or says why there is none. */
function Undo(): ReactNode {
  const connection = useConnection();
  const entries = useCommitteePage((page) => page.entries);
  const state = useCommittee();
  const last = undoable(entries);
  const none = isUndoSecret(entries) ? "committee:bar.undoSecret" : "committee:bar.undoNone";
  return (
    // Another entry has another button, so that no second press takes back what the chair has not read.
    <Button
      key={last?.n ?? 0}
      size="small"
      isDisabled={last === null}
      {...letter("t")}
      onPress={() => last !== null && void connection.undo(last.n)}
    >
      <span className="committee-undo">
        {last === null
          ? t(none)
          : t("committee:bar.undo", { entry: takenText(entries, last, numberedNames(state)) })}
      </span>{" "}
      <KeyHint letter="t" />
    </Button>
  );
}

type BarMenuProps = Readonly<{
  onElect: () => void;
  onCrisis: () => void;
  onEnd: (end: SessionEnd) => void;
  onDelete: () => void;
  onLeave: () => void;
}>;

function BarMenu({ onElect, onCrisis, onEnd, onDelete, onLeave }: BarMenuProps): ReactNode {
  const state = useCommittee();
  const { session, pack } = state;
  const entries = useCommitteePage((page) => page.entries);
  const isHosted = useStore(hostStore, ({ holder }) => holder?.type === "chair");
  const act = useAct();
  const meeting = [
    { id: "suspend", text: t("committee:sessionAct.suspend"), act: () => onEnd("suspend") },
    {
      id: "adjourn",
      text: t("committee:sessionAct.adjourn"),
      act: () => onEnd("adjourn"),
    },
  ];
  const election = { id: "election", text: t("committee:election.menu"), act: onElect };
  // The switch is also among the rules, where a chair in the middle of a meeting does not look for it.
  const crisis = {
    id: "crisis",
    text: t("committee:bar.crisis"),
    act: () =>
      void act({ type: "changePack", pack: withCrisis(pack) }).then(
        (refused) => refused === null && onCrisis(),
      ),
  };
  const rollCall = {
    id: "rollCall",
    text: t("committee:next.startRollCall"),
    act: () => void act({ type: "startRollCall" }),
  };
  return (
    <Menu
      label={t("committee:bar.menu")}
      items={[
        ...(session === "open" ? [rollCall, election, ...meeting] : []),
        ...(session === "closed" || isCrisis(state) ? [] : [crisis]),
        ...(session === "closed"
          ? []
          : [{ id: "close", text: t("committee:sessionAct.close"), act: () => onEnd("close") }]),
        {
          id: "file",
          text: t("committee:bar.file"),
          act: () => download(t("committee:bar.fileName"), writeCommittee(withoutLetters(entries))),
        },
        ...(isHosted ? [{ id: "delete", text: t("delegate:delete.act"), act: onDelete }] : []),
        { id: "leave", text: t("committee:back"), act: onLeave },
      ]}
    />
  );
}
