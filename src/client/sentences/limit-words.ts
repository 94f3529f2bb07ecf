/** A Capital's limit in words. */
import type { Limit } from "../../room/pair-words.ts";
import { t } from "../i18n/index.ts";
import type { Names } from "../i18n/names.ts";

/** A limit in one sentence. */
export function limitSaid(limit: Limit, article: number, names: Names): string {
  if (limit === "any") return t("room:limit.none");
  if (limit === "wishes") return t("room:limit.wishes");
  return t("room:limit.upTo", { text: names.alternative(article, limit) });
}
