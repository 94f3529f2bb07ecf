import { type ReactNode, useEffect, useState } from "react";
import { useStore } from "zustand";
import { keptKey } from "../../client/addresses/keys.ts";
import { list, t } from "../../client/i18n/index.ts";
import { type PastedLine, readLines } from "../../client/sessions/committee/board-links.ts";
import { hostedHere } from "../../client/sessions/committee/hosted-here.ts";
import { type Board, MOST_SUMMARIES, type Unread } from "../../client/sessions/committee/organiser-board.ts";
import type { CommitteeCard } from "../../committee/message.ts";
import { Button } from "../primitives/button.tsx";
import { TextField } from "../primitives/text-field.tsx";

type AddProps = Readonly<{ board: Board; onAdded: () => void }>;

/**
 * A form that adds committees to the board: those hosted from this browser with one press, others by their links.
 * Lines that cannot be added stay in the field.
 */
export function AddForm({ board, onAdded }: AddProps): ReactNode {
  const [text, setText] = useState("");
  const [unread, setUnread] = useState<readonly Unread[]>([]);
  const add = async (lines: readonly PastedLine[]): Promise<readonly Unread[]> => {
    const left = await board.add(lines);
    setUnread(left);
    if (left.length === 0) onAdded();
    return left;
  };
  const addPasted = async (): Promise<void> => {
    const left = await add(readLines(text));
    setText(left.map(({ line }) => line).join("\n"));
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void addPasted();
      }}
    >
      <HostedHere board={board} onAdd={(lines) => void add(lines)} />
      <TextField
        label={t("board:add.paste")}
        hint={t("board:add.hint")}
        value={text}
        onChange={setText}
        error={unread.length === 0 ? null : unread.map(unreadText).join(" ")}
        isLong
      />
      <div className="row">
        <Button type="submit" look="primary" isDisabled={text.trim() === ""}>
          {t("board:add.act")}
        </Button>
      </div>
    </form>
  );
}

function unreadText({ line, why }: Unread): string {
  return t(`board:add.${why}`, { line, most: MOST_SUMMARIES });
}

type HostedProps = Readonly<{ board: Board; onAdd: (lines: readonly PastedLine[]) => void }>;

function HostedHere({ board, onAdd }: HostedProps): ReactNode {
  const [cards, setCards] = useState<readonly CommitteeCard[]>([]);
  const rows = useStore(board.store, (state) => state.rows);
  useEffect(() => {
    void hostedHere().then(setCards);
  }, []);
  const missing = cards.filter(({ code }) => !rows.some((row) => row.code === code));
  if (missing.length === 0) return null;
  const lines = missing.map(({ code, name }) => ({
    line: name,
    link: { code, key: keptKey("chair", code) ?? "" },
  }));
  return (
    <div className="row">
      <Button onPress={() => onAdd(lines)}>
        {t("board:add.hosted", { count: missing.length, names: list(missing.map(({ name }) => name)) })}
      </Button>
    </div>
  );
}
