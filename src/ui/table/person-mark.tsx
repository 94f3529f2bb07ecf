import type { ReactNode } from "react";
import "./person-mark.css";
import { t } from "../../client/i18n/index.ts";
import { isOtherPerson } from "../../client/selectors/negotiation/people.ts";
import { useTable } from "../hooks/stores.ts";

/** The sign beside a state that another person plays. Somebody who plays alone never sees it. */
export function PersonMark({ country }: Readonly<{ country: number }>): ReactNode {
  const { own } = useTable();
  if (!isOtherPerson(own, country)) return null;
  return (
    <svg className="person-mark" role="img" aria-label={t("negotiation:people.mark")} viewBox="0 0 16 16">
      <circle cx="8" cy="4.800" r="3.200" />
      <path d="M1.800 14.800c0-4 2.600-5.600 6.200-5.600s6.200 1.600 6.200 5.600z" />
    </svg>
  );
}
