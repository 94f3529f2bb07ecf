import type { ReactNode } from "react";
import { Tab } from "react-aria-components";
import { t } from "../../client/i18n/index.ts";
import { cardAbout, cardName } from "../../client/i18n/names.ts";
import { selectArticle } from "../../client/screen/ui-store.ts";
import type { CardSeat } from "../../client/selectors/ratification/capital.ts";
import { useTable } from "../hooks/stores.ts";
import { LinkButton } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Wax } from "../table/shapes.tsx";
import { HomeFace } from "./home-face.tsx";
import { Memories } from "./memories.tsx";
import { moodWord } from "./shapes.tsx";

type SeatProps = Readonly<{ seat: CardSeat }>;

/** One of the five groups, whose acts and wishes stand below the table once its seat is selected. */
export function HomeSeat({ seat }: SeatProps): ReactNode {
  const { view } = useTable();
  const { card, mood } = seat;
  const isSealed = view.mine?.sealed.some((act) => "card" in act && act.card === card) === true;
  return (
    <Tab id={card} className="home-seat" data-mood={mood}>
      <HomeFace seat={seat} />
      {isSealed && <Sealed />}
    </Tab>
  );
}

/** The seat of the law at the home table, shown until the law is passed, because without a law there is no vote. */
export function LawSeat(): ReactNode {
  const { view } = useTable();
  const isSealed = view.mine?.sealed.some(({ type }) => type === "implementLaw") === true;
  return (
    <Tab id="law" className="home-seat law" data-mood="0">
      <span className="law-mark" aria-hidden="true">
        §
      </span>
      <span className="home-seat-name">{t("ratification:home.lawSeat")}</span>
      {isSealed && <Sealed />}
    </Tab>
  );
}

function Sealed(): ReactNode {
  return (
    <span className="home-seat-sealed">
      <Wax />
      <span className="visually-hidden">{t("ratification:act.sealed")}</span>
    </span>
  );
}

/** Acts on a card. What it adds, what it remembers and what it wants are one press away. */
export function CardDetails({ seat, children }: SeatProps & Readonly<{ children: ReactNode }>): ReactNode {
  return (
    <>
      {children !== undefined && <div className="home-seat-acts">{children}</div>}
      <CardTags seat={seat} />
      <Disclosure title={cardName(seat.card)} level={4}>
        <Adds seat={seat} />
        <CardWish seat={seat} />
      </Disclosure>
    </>
  );
}

/** What a group adds as a sum: the points of its mood, those of each memory, and both together. */
function Adds({ seat: { mood, points, remembered, weight, memories } }: SeatProps): ReactNode {
  const values = { mood: moodWord(mood), added: points - remembered, count: weight };
  return (
    <>
      <p className="small">{t("ratification:home.adds", values)}</p>
      <Memories memories={memories} />
      {remembered !== 0 && <p className="small">{t("ratification:home.addsAll", { count: points })}</p>}
    </>
  );
}

/** What the group cares about, and which text it would prefer to the current one. */
function CardWish({ seat: { card, article, wants, stands } }: SeatProps): ReactNode {
  const { names } = useTable();
  return (
    <p className="small">
      <strong>{cardName(card)}</strong> <span className="soft">{cardAbout(card)}</span>{" "}
      <LinkButton onPress={() => selectArticle(article)}>{names.article(article)}</LinkButton>{" "}
      {t("ratification:home.prefers", { text: names.alternative(article, wants) })}{" "}
      {wants === stands
        ? t("ratification:home.textFits")
        : t("ratification:home.textHas", { alternative: names.alternative(article, stands) })}
    </p>
  );
}

function CardTags({ seat }: SeatProps): ReactNode {
  const tags = [
    seat.isReserved ? t("ratification:home.reserved") : null,
    seat.isDeclared ? t("ratification:home.declared") : null,
    seat.isConsulted ? t("ratification:home.consulted") : null,
  ].filter((tag) => tag !== null);
  if (tags.length === 0) return null;
  return (
    <ul className="home-seat-tags small">
      {tags.map((tag) => (
        <li key={tag}>{tag}</li>
      ))}
    </ul>
  );
}
