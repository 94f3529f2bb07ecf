import { type ReactNode, Suspense } from "react";
import { t } from "../../client/i18n/index.ts";
import type { RoomView } from "../../room/message.ts";
import { useRoom } from "../hooks/stores.ts";
import { lazily } from "../shell/lazily.ts";
import { useEnded } from "./use-ended.ts";

const Film = lazily(
  async () => (await import("../film/film.tsx")).Film,
  "film",
  "picture",
  "wall",
  "debrief",
  "negotiation",
  "adoption",
  "ratification",
);

type EndProps = Readonly<{
  room: RoomView;
  onLeave: (table: number) => void;
}>;

/** The results of the tables as a film: the decisive moments, and then a comparison with the real convention. */
export function EndPage({ room, onLeave }: EndProps): ReactNode {
  const ended = useEnded(room.begun);
  const board = useRoom((state) => state.board);
  const guesses = new Map(board?.map((line) => [line.table, line.guesses]));
  const tables = room.begun.flatMap((table) => ended.get(table) ?? []);
  return (
    <>
      {ended.size < room.begun.length && (
        <p role="status" className="wall-end-note">
          {t("wall:end.loading")}
        </p>
      )}
      {room.begun
        .filter((table) => ended.get(table) === null)
        .map((table) => (
          <p key={table} className="wall-end-note">
            {t("wall:end.unread", { table })}
          </p>
        ))}
      <Suspense>
        {tables.length > 0 && (
          <Film
            tables={tables}
            guesses={guesses}
            by={room.committee?.made ?? null}
            step={room.onWall?.type === "film" ? room.onWall.step : null}
            onLeave={onLeave}
          />
        )}
      </Suspense>
    </>
  );
}
