/** Who made a version of a paper, and how. */
import type { Who } from "../../committee/state/delegation.ts";
import { list, t } from "../i18n/index.ts";
import type { PaperVersion } from "../selectors/committee/paper-history.ts";
import type { CommitteeNames } from "./committee-names.ts";

export function authorText(by: Who, names: CommitteeNames): string {
  return by.type === "chair" ? t("committee:history.chair") : names.seat(by.id);
}

export function authorsText(all: readonly Who[], names: CommitteeNames): string {
  return list(all.map((by) => authorText(by, names)));
}

export function versionText(version: PaperVersion, names: CommitteeNames): string {
  const { how, by, sponsors, writers, amendment } = version;
  switch (how) {
    case "handedIn":
      if (writers.length > 1) return t("committee:history.written", { seats: names.seats(writers) });
      return by.type === "chair"
        ? t("committee:history.handedInFor", { seats: names.seats(sponsors) })
        : t("committee:history.handedIn", { seats: names.seats(sponsors) });
    case "merged":
      return t("committee:history.merged", { seats: names.seats(sponsors) });
    case "edited":
      return by.type === "chair"
        ? t("committee:history.editedByChair")
        : t("committee:history.edited", { seat: names.seat(by.id) });
    case "amended":
      return t("committee:history.amended", { amendment: names.paper(amendment) });
    case "decided":
      return t("committee:history.decided");
  }
}
