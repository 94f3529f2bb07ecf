import { type ReactNode, useState } from "react";
import { t } from "../../client/i18n/index.ts";
import type { PointKind } from "../../committee/state/pack.ts";
import type { Point } from "../../committee/state/state.ts";
import { useAct, useChoices, useCommittee, useNames } from "../hooks/use-committee.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { Select } from "../primitives/select.tsx";
import { SeatPick } from "./seat-pick.tsx";

/** Points that await a ruling, an appeal against the last ruling, and delegations that have asked to reply. */
export function PointsPart(): ReactNode {
  const { points, replies, session } = useCommittee();
  if (session !== "open") return null;
  return (
    <section className="sheet stack" aria-labelledby="points-heading">
      <h3 id="points-heading" className="eyebrow">
        {t("committee:point.heading")}
      </h3>
      {points.map((point) => (
        <PendingPoint key={point.n} point={point} />
      ))}
      <Appeal />
      {replies.map((delegation) => (
        <Reply key={delegation} delegation={delegation} />
      ))}
      <Disclosure title={t("committee:point.enter")} level={4}>
        <RaiseForm />
      </Disclosure>
    </section>
  );
}

function PendingPoint({ point: { n, kind, by } }: Readonly<{ point: Point }>): ReactNode {
  const names = useNames();
  const act = useAct();
  return (
    <div className="stack first-motion">
      <p>
        <strong>{t(`committee:point.kind.${kind}`)}</strong> · {names.seat(by)}
      </p>
      <div className="row">
        <Button size="small" onPress={() => void act({ type: "rulePoint", point: n, upheld: true })}>
          {t("committee:point.uphold")}
        </Button>
        <Button size="small" onPress={() => void act({ type: "rulePoint", point: n, upheld: false })}>
          {t("committee:point.deny")}
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
      group="voters"
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

function RaiseForm(): ReactNode {
  const { pack, replies } = useCommittee();
  const act = useAct();
  const kinds = pack.points.map(({ kind }) => kind);
  const [kind, setKind] = useState<PointKind>(kinds[0] ?? "order");
  return (
    <div className="committee-fields">
      <Select<PointKind>
        label={t("committee:point.enter")}
        selected={kind}
        onSelect={setKind}
        items={kinds.map((id) => ({ id, text: t(`committee:point.kind.${id}`) }))}
      />
      <SeatPick
        label={t("committee:point.by")}
        group="speakers"
        onPick={(delegation) => void act({ type: "raisePoint", kind, delegation })}
      />
      <SeatPick
        label={t("committee:point.ask")}
        group="speakers"
        without={replies}
        onPick={(delegation) => void act({ type: "askReply", delegation })}
      />
    </div>
  );
}
