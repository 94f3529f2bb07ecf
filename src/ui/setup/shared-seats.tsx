import type { ReactNode } from "react";
import { t } from "../../client/i18n/index.ts";
import { countryName } from "../../client/i18n/names.ts";
import { Button } from "../primitives/button.tsx";
import { Disclosure } from "../primitives/disclosure.tsx";
import { MOST_SHARED, type StepProps } from "./plan.ts";

/** For several people who share one device: each takes a delegation here, and a curtain separates their turns. */
export function SharedSeats({ plan, onChange }: StepProps): ReactNode {
  const { iso3, shared } = plan;
  if (iso3 === "") return null;
  const seats = shared.filter((seat) => seat !== iso3);
  return (
    <Disclosure title={t("setup.shared")} isOpenFirst={seats.length > 0}>
      <p className="small soft">{t("setup.sharedNote")}</p>
      <ul className="row">
        {seats.map((seat) => (
          <li key={seat}>
            <Button
              size="small"
              aria-label={t("setup.sharedRemove", { state: countryName(seat) })}
              onPress={() => onChange({ shared: seats.filter((one) => one !== seat) })}
            >
              {countryName(seat)}
              <span aria-hidden="true">×</span>
            </Button>
          </li>
        ))}
      </ul>
      <Button
        size="small"
        isDisabled={seats.length + 1 >= MOST_SHARED}
        onPress={() => onChange({ shared: [...seats, iso3], iso3: "" })}
      >
        {t("setup.sharedAdd", { state: countryName(iso3) })}
      </Button>
    </Disclosure>
  );
}
