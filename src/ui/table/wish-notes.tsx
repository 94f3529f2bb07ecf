import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { crossedCost, declaredBy, storyCost } from "../../client/selectors/match/conduct.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { useMine } from "./own-seat.ts";
import type { Sounding } from "./use-soundings.ts";

type NotesProps = Readonly<{ sounding: Sounding }>;

/** Warns if declaring this wish would cost trust, or if the mandate does not accept it. */
export function WishNotes({ sounding }: NotesProps): ReactNode {
  return (
    <>
      <StoryNote sounding={sounding} />
      <RecordNote sounding={sounding} />
    </>
  );
}

function StoryNote({ sounding }: NotesProps): ReactNode {
  const { names, own } = useTable();
  const { article, wish } = sounding;
  const trust = storyCost(own.world, article, own.country, wish);
  const before = declaredBy(own.world, article, own.country);
  if (trust === 0 || before === null) return null;
  const values = { before: names.alternative(article, before), count: Math.abs(wish - before), trust };
  return <p className="small warning">{t("negotiation:sound.changed", values)}</p>;
}

/**
 * Warns that the declared wish is not one that the mandate accepts, since the last wish declared on each article of
 * the mandate counts at the end.
 */
function RecordNote({ sounding }: NotesProps): ReactNode {
  const { names } = useTable();
  const { article, wish, declare } = sounding;
  const goal = useMine().objectives.find((one) => one.article === article);
  if (goal === undefined) return null;
  if (goal.accept.includes(wish)) return null;
  const said = names.alternative(article, wish);
  const [wanted = wish] = goal.accept;
  return (
    <div className="warning row-between">
      <p className="small">{t("negotiation:sound.unasked", { wish: said })}</p>
      <Button size="small" onPress={() => declare(wanted)}>
        {t("negotiation:sound.sayWish", { wish: names.alternative(article, wanted) })}
      </Button>
    </div>
  );
}

/** Warns that the placards object to a text closer to the declared wish than one they support. */
export function CrossedNote({ sounding }: NotesProps): ReactNode {
  const { own } = useTable();
  const trust = crossedCost(own.world, sounding.placards, sounding.texts, sounding.wish);
  if (trust === 0) return null;
  return <p className="small warning">{t("negotiation:sound.crossed", { trust })}</p>;
}
