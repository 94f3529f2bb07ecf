import { t } from "../../client/i18n/index.ts";
import type { Pack } from "../../committee/state/pack.ts";

/** The name of an edited pack says that it was edited, and which pack it is based on. */
export function packName({ id, basedOn, edited }: Pack): string {
  if (!edited && id !== "own") return t(`committee:pack.${id}.name`);
  return t("committee:pack.edited", { pack: t(`committee:pack.${basedOn}.name`) });
}
