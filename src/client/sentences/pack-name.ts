import type { Pack } from "../../committee/state/pack.ts";
import { t } from "../i18n/index.ts";

/** The name of a rules pack. For an edited pack, it says so and names the original pack. */
export function packName({ id, basedOn, edited }: Pack): string {
  if (!edited && id !== "own") return t(`committee:pack.${id}.name`);
  return t("committee:pack.edited", { pack: t(`committee:pack.${basedOn}.name`) });
}
