import { type ReactNode, useState } from "react";
import { signed, t } from "../../client/i18n/index.ts";
import { optionOf } from "../../client/selectors/match/options.ts";
import {
  forcePoints,
  forcesOf,
  forceWording,
  forceWorth,
  MOST_FORCES,
} from "../../client/selectors/ratification/in-force.ts";
import { useTable } from "../hooks/stores.ts";
import { Button } from "../primitives/button.tsx";
import { SearchAdd } from "../primitives/select.tsx";
import { sealedOf } from "../table/own-seat.ts";
import { useStateItems } from "../table/state-select.tsx";
import { ActButton } from "./act-button.tsx";
import { ActSign } from "./signs.tsx";

/** Forms a joint task force, once the treaty is in force and the player's state is a party. */
export function TaskForceBox(): ReactNode {
  const { view, own, names } = useTable();
  const option = optionOf(view, "formTaskForce");
  if (option === null) return null;
  const count = forcesOf(own.world, own.country);
  const wording = forceWording(own.world);
  return (
    <section className="abroad-box" aria-labelledby="force-heading">
      <h3 id="force-heading">
        <ActSign of="force" />
        {t("ratification:force.heading")}
      </h3>
      {wording !== null && <p className="small">{names.gloss(wording.article, wording.alternative)}</p>}
      <p className="small soft">
        {t("ratification:force.about", {
          ...forceWorth(own.world),
          points: signed(forcePoints(own)),
          most: MOST_FORCES,
          count,
        })}
      </p>
      <ForceForm countries={option.countries} most={option.most} />
    </section>
  );
}

type ForceProps = Readonly<{ countries: readonly number[]; most: number }>;

function ForceForm({ countries, most }: ForceProps): ReactNode {
  const { view, names } = useTable();
  const [invited, setInvited] = useState<readonly number[]>(sealedOf(view, "formTaskForce")?.with ?? []);
  const items = useStateItems(countries.filter((country) => !invited.includes(country)));
  return (
    <div className="abroad-form">
      {invited.length < most && (
        <SearchAdd
          label={t("ratification:force.invite")}
          onSelect={(id) => setInvited([...invited, Number(id)])}
          items={items}
        />
      )}
      {invited.length > 0 && (
        <>
          <ActButton
            command={{ type: "formTaskForce", with: invited }}
            label={t("ratification:force.call", { countries: names.countries(invited) })}
            expects="chance"
            hasWhy
          />
          <Button size="small" onPress={() => setInvited([])}>
            {t("ratification:force.clear")}
          </Button>
        </>
      )}
    </div>
  );
}
