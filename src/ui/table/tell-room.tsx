import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { wishOn } from "../../client/selectors/negotiation/standing.ts";
import type { Mine } from "../../engine/views/view.ts";
import { useTable } from "../hooks/stores.ts";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Select } from "../primitives/select.tsx";
import { NoteIcon } from "./note-icon.tsx";
import { useMine } from "./own-seat.ts";
import type { Sounding } from "./use-soundings.ts";

type TellRoomProps = Readonly<{ sounding: Sounding }>;

/** The wish that the seat declares. A wish that its mandate does not accept is a bluff. */
export function TellRoom({ sounding }: TellRoomProps): ReactNode {
  const mine = useMine();
  const { article, wish } = sounding;
  const isTrue = wish === wishOn(mine, article);
  const isAccepted = accepts(mine, article, wish);
  const title = (
    <span className="row">
      {t("negotiation:sound.tell")}
      <span className="tag" data-bluff={!isTrue && !isAccepted}>
        <NoteIcon of={isTrue ? "wish" : isAccepted ? "accepted" : "bluff"} />
        {isTrue
          ? t("negotiation:sound.tellTrue")
          : t(isAccepted ? "negotiation:sound.tellOther" : "negotiation:sound.tellBluff")}
      </span>
    </span>
  );
  return (
    <Disclosure title={title} level={4}>
      <DeclaredWish sounding={sounding} />
    </Disclosure>
  );
}

/** True if the mandate accepts this wording. */
function accepts({ objectives }: Mine, article: number, wish: number): boolean {
  return objectives.some((goal) => goal.article === article && goal.accept.includes(wish));
}

function DeclaredWish({ sounding }: TellRoomProps): ReactNode {
  const { article } = sounding;
  const { scenario, names } = useTable();
  const mine = useMine();
  const own = wishOn(mine, article);
  const all = scenario.articles[article]?.alternatives ?? [];
  return (
    <div className="stack tight">
      <Select
        label={t("negotiation:sound.wish")}
        selected={String(sounding.wish)}
        onSelect={(id) => sounding.declare(Number(id))}
        items={all.map((_, k) => ({ id: String(k), text: names.alternative(article, k) }))}
      />
      <p className="small">
        {sounding.wish === own
          ? t("negotiation:sound.wishTrue")
          : t(
              accepts(mine, article, sounding.wish)
                ? "negotiation:sound.wishOther"
                : "negotiation:sound.wishBluff",
              { wish: names.alternative(article, own) },
            )}
      </p>
      <p className="small soft">{t("negotiation:sound.wishNote")}</p>
      {accepts(mine, article, sounding.wish) && (
        <p className="small soft">
          {t("negotiation:sound.onRecord", { wish: names.alternative(article, sounding.wish) })}
        </p>
      )}
    </div>
  );
}
