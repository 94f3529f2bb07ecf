/** Fields that facts on several topics share. */
import { id } from "../state/delegation.ts";
import { LONGEST_TITLE } from "../state/limits.ts";
import { textUpTo, whole } from "../state/schema.ts";

export const title = textUpTo(LONGEST_TITLE);
export const itself = { delegation: id };
export const aboutItem = { item: whole };
export const aboutPaper = { paper: whole };
export const lasting = { seconds: whole };
