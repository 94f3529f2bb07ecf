/** The form of every order on papers in the making, for what comes from a device. */

import type { DraftOrder } from "./message.ts";
import { id } from "./order-shape.ts";
import { type Check, listOf, oneOf, record, text, whole } from "./shape.ts";
import { DRAFT_FIELDS, isChange } from "./state/drafting.ts";

/** Changes in one message. */
const MOST_CHANGES = 200;

type Fields<T extends DraftOrder["type"]> = {
  readonly [K in Exclude<keyof Extract<DraftOrder, Readonly<{ type: T }>>, "type">]: Check;
};

const draft = { draft: (value: unknown) => typeof value === "string" && /^[a-z0-9]{12}$/.test(value) };
const client: Check = (value) => typeof value === "string" && /^[a-z0-9]{1,24}$/.test(value);
const changes: Check = (value) =>
  listOf(isChange, MOST_CHANGES)(value) && Array.isArray(value) && value.length > 0;

const FORMS: { readonly [T in DraftOrder["type"]]: Fields<T> } = {
  beginDraft: { ...draft, title: text },
  renameDraft: { ...draft, title: text },
  shareDraft: { ...draft, delegation: id },
  leaveDraft: draft,
  writeDraft: { ...draft, field: oneOf(DRAFT_FIELDS), version: whole, client, changes },
  dropDraft: draft,
  handInDraft: { ...draft, kind: oneOf(["working", "draft"]) },
};

const CHECKS: readonly Check[] = Object.entries(FORMS).map(([type, fields]) =>
  record({ type: oneOf([type]), ...fields }),
);

/** Whether a value is such an order, with every field in its place. */
export function isDraftOrder(value: unknown): value is DraftOrder {
  return CHECKS.some((check) => check(value));
}

/** Of an order that has been read: whether it is about a paper in the making. */
export function isAboutDraft<T extends Readonly<{ type: string }>>(
  order: T,
): order is Extract<T, Readonly<{ type: DraftOrder["type"] }>> {
  return Object.hasOwn(FORMS, order.type);
}
