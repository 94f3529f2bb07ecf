import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { cardName } from "../../client/i18n/names.ts";
import { DECLARATION_TRUST } from "../../client/selectors/match/conduct.ts";
import { CARDS } from "../../client/selectors/ratification/choices.ts";
import { usePlay, useRoom, useSession, useTable } from "../hooks/stores.ts";
import { Choices } from "../primitives/choices.tsx";

/** What the Delegate drafts while the Capital decides whether to sign: a declaration for one group, or none. */
export function DeclarationDraft(): ReactNode {
  const session = useSession();
  const { clock } = useTable().view.world;
  const home = usePlay().home();
  const drafted = useRoom(({ room }) => room?.instructions.declaration ?? "none");
  const against = CARDS.filter((_, at) => home?.moods[at] === 0);
  return (
    <section className="stack" aria-labelledby="declaration-draft">
      <h2 id="declaration-draft">{t("room:declaration.ask")}</h2>
      <Choices
        label={t("room:declaration.ask")}
        isLabelHidden
        look="pills"
        selected={drafted}
        onSelect={(declaration) =>
          void session?.order({ type: "draftDeclaration", beat: clock, declaration })
        }
        choices={[
          { id: "none" as const, name: t("room:declaration.none") },
          ...(against.length > 0 ? against : CARDS).map((card) => ({ id: card, name: cardName(card) })),
        ]}
      />
      <p className="small soft">
        {t(against.length > 0 ? "room:declaration.effect" : "room:declaration.vain", {
          trust: DECLARATION_TRUST,
        })}
      </p>
    </section>
  );
}

/** What the Capital sees of its Delegate's draft. */
export function DraftedDeclaration(): ReactNode {
  const drafted = useRoom(({ room }) => room?.instructions.declaration ?? "none");
  if (drafted === "none") return null;
  return <p className="small">{t("room:declaration.drafted", { group: cardName(drafted) })}</p>;
}
