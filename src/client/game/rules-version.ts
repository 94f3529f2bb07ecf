import { RULES_VERSION } from "../../match/rules-version.ts";

/** The rules that this page plays, for panels. */
export const rulesVersion: string = RULES_VERSION;
