import { type ReactNode, useRef, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { Order } from "../../committee/state/order.ts";
import type { PointKind } from "../../committee/state/pack.ts";
import type { Point } from "../../committee/state/state.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Select } from "../primitives/select.tsx";
import { KeyHint, letter } from "./console-keys.tsx";
import { PointNow } from "./point-now.tsx";
import { SeatPick } from "./seat-pick.tsx";

/** Points that await a ruling, an appeal against the last ruling, and delegations that have asked to reply. */
export function PointsPart(): ReactNode {
  const { points, replies, session } = useCommittee();
  const [isEntering, setEntering] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const done = (): void => {
    setEntering(false);
    heading.current?.focus();
  };
  if (session !== "open") return null;
  return (
    <section className="sheet stack" aria-labelledby="points-heading">
      <h3 ref={heading} tabIndex={-1} id="points-heading" className="eyebrow">
        {t("committee:point.heading")}
      </h3>
      {points.map((point, at) => (
        <PendingPoint key={point.n} point={point} isFirst={at === 0} />
      ))}
      <Appeal />
      {replies.map((delegation) => (
        <Reply key={delegation} delegation={delegation} />
      ))}
      {isEntering ? (
        <RaiseForm onDone={done} />
      ) : (
        <Button {...letter("p")} onPress={() => setEntering(true)}>
          {t("committee:point.enter")} <KeyHint letter="p" />
        </Button>
      )}
    </section>
  );
}

/** Letters rule on the point that was raised first. */
function PendingPoint({ point, isFirst }: Readonly<{ point: Point; isFirst: boolean }>): ReactNode {
  const { n } = point;
  const act = useAct();
  return (
    <div className="stack first-motion">
      <PointNow point={point} />
      <div className="row">
        <Button
          size="small"
          {...(isFirst ? letter("u") : {})}
          onPress={() => void act({ type: "rulePoint", point: n, upheld: true })}
        >
          {t("committee:point.uphold")} {isFirst && <KeyHint letter="u" />}
        </Button>
        <Button
          size="small"
          {...(isFirst ? letter("d") : {})}
          onPress={() => void act({ type: "rulePoint", point: n, upheld: false })}
        >
          {t("committee:point.deny")} {isFirst && <KeyHint letter="d" />}
        </Button>
        <Button look="quiet" size="small" onPress={() => void act({ type: "dropPoint", point: n })}>
          {t("committee:point.drop")}
        </Button>
      </div>
    </div>
  );
}

/** Records an appeal, which puts the ruling to the vote at once. */
function Appeal(): ReactNode {
  const { appeal, methods } = useChoices();
  const act = useAct();
  const method = methods.procedure.find((one) => one !== "consensus");
  if (appeal === null || method === undefined) return null;
  return (
    <SeatPick
      label={t("committee:point.appeal")}
      group="movers"
      onPick={(delegation) => void act({ type: "appealRuling", point: appeal, delegation, method })}
    />
  );
}

function Reply({ delegation }: Readonly<{ delegation: string }>): ReactNode {
  const names = useNames();
  const act = useAct();
  return (
    <div className="row">
      <Button size="small" onPress={() => void act({ type: "grantReply", delegation })}>
        {t("committee:point.grant", { seat: names.seat(delegation) })}
      </Button>
      <Button look="quiet" size="small" onPress={() => void act({ type: "refuseReply", delegation })}>
        {t("committee:point.refuse")}
      </Button>
    </div>
  );
}

/** A point of order is the most frequent, so it stands first where the rules have it. */
function RaiseForm({ onDone }: Readonly<{ onDone: () => void }>): ReactNode {
  const { pack, replies } = useCommittee();
  const act = useAct();
  const kinds = pack.points.map(({ kind }) => kind);
  const [kind, setKind] = useState<PointKind>(kinds.includes("order") ? "order" : (kinds[0] ?? "order"));
  const enter = async (order: Order): Promise<void> => {
    if ((await act(order)) === null) onDone();
  };
  return (
    <fieldset
      className="committee-fields bare"
      aria-label={t("committee:point.enter")}
      onKeyDown={({ key }) => key === "Escape" && onDone()}
    >
      <Select<PointKind>
        label={t("committee:point.enter")}
        selected={kind}
        onSelect={setKind}
        items={kinds.map((id) => ({ id, text: t(`committee:point.kind.${id}`) }))}
      />
      <SeatPick
        label={t("committee:point.by")}
        group="speakers"
        isFirst
        onPick={(delegation) => void enter({ type: "raisePoint", kind, delegation })}
      />
      <SeatPick
        label={t("committee:point.ask")}
        group="speakers"
        without={replies}
        onPick={(delegation) => void enter({ type: "askReply", delegation })}
      />
      <Button look="quiet" onPress={onDone}>
        {t("committee:paper.cancel")}
      </Button>
    </fieldset>
  );
}
