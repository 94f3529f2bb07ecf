import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { VERDICTS } from "../../client/sessions/room/phrases.ts";
import { usePlay, useRoom, useSession, useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { HomeFaces } from "../ratification/home-faces.tsx";
import { HomeSupport } from "../ratification/home-sheet.tsx";
import { FloorTabs } from "../table/floor-tabs.tsx";
import { OtherSealed } from "../table/other-sealed.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { ShapeIcon } from "../table/shapes.tsx";
import { Cable } from "./cable.tsx";
import { GroupVoices } from "./group-voices.tsx";
import { LimitChoice, LimitLead } from "./limit-choice.tsx";
import { Listen, useListening } from "./listen.tsx";

/** Acts that are shown beside the texts they concern, so the list of sealed acts leaves them out. */
const BESIDE_THE_TEXTS = ["layPlacards", "takeStand"] as const;

/**
 * The talks on the Capital's device: the cable from home, how far the Delegate may go, what the groups at home say, and the
 * Delegate's acts so far. While the class talks, there is something to listen for; the cable comes after it.
 */
export function CapitalPanel(): ReactNode {
  const { view } = useTable();
  const { phase, draft } = view.world;
  const listening = useListening();
  const isTalking = phase === "negotiation" && draft.floor.length > 0;
  return (
    <div className="panel">
      <h2>{t(isTalking ? "room:limit.ask" : "room:verdict.ask")}</h2>
      {listening === null ? <Cable /> : <Listen task={listening} />}
      {isTalking ? (
        <FloorTabs floor={draft.floor} content={(article) => <OneLimit article={article} />} />
      ) : (
        <WholeText />
      )}
      <OtherSealed of="delegate" besides={isTalking ? BESIDE_THE_TEXTS : []} />
    </div>
  );
}

/** The limit on one article, and who at home cares about it. */
function OneLimit({ article }: Readonly<{ article: number }>): ReactNode {
  const { names } = useTable();
  return (
    <section className="stand-card guided" aria-label={names.article(article)}>
      <h3 className="visually-hidden">{names.article(article)}</h3>
      <Stand article={article} />
      <LimitLead />
      <LimitChoice article={article} />
      <Disclosure title={t("room:limit.voices")} level={4}>
        <GroupVoices article={article} />
      </Disclosure>
    </section>
  );
}

/** On the last night: whether the Delegate must take the whole text, must leave it, or decides. */
function WholeText(): ReactNode {
  const session = useSession();
  const home = usePlay().home();
  const verdict = useRoom(({ room }) => room?.instructions.verdict ?? "free");
  return (
    <section className="stack" aria-label={t("room:verdict.ask")}>
      {home !== null && <HomeSupport home={home} />}
      <Choices
        label={t("room:verdict.ask")}
        isLabelHidden
        look="pills"
        selected={verdict}
        onSelect={(chosen) => void session?.order({ type: "giveVerdict", verdict: chosen })}
        choices={VERDICTS.map((id) => ({ id, name: t(`room:verdict.${id}`) }))}
      />
      {home !== null && <HomeFaces home={home} />}
    </section>
  );
}

/** The Delegate's stand on the chair's text. */
function Stand({ article }: Readonly<{ article: number }>): ReactNode {
  const { view } = useTable();
  const sealed = sealedOf(view, "takeStand", `takeStand:${article}`);
  if (sealed === null) return null;
  return (
    <p className="row tight small">
      <ShapeIcon shape={sealed.stand} />
      {t("room:capital.stands", { stand: t(`stand.${sealed.stand}`) })}
    </p>
  );
}
