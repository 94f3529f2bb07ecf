/** The summary of the rules on the page: its points and the numbers in them. */

import {
  BLOCK_TRUST,
  BROKEN_TRUST,
  CONTRADICTION_TRUST,
  COSTS,
  CREDIT_A_ROUND,
  CREDIT_CAP,
  DEAL_SUPPORT,
  EMPTY_CHAIR_TRUST,
  KEPT_TRUST,
  MANDATE_SUPPORT,
  MOST_GIFTS,
  outsideCost,
  PLEDGE_STEP,
  refusalCost,
  SIGNED_TRUST,
  SPONSORS,
  START_CREDIT,
  START_TRUST,
  STORY_TRUST,
  WANTON_BLOCK_TRUST,
} from "../../engine/model/costs.ts";
import { SWING } from "../../engine/model/home.ts";
import { PEN_TRUST, penOf } from "../../engine/model/pens.ts";
import { placardWeight } from "../../engine/model/placard-pull.ts";

import type { UiKey } from "../i18n/index.ts";

/** Headings and points, in the order of a match. */
export const RULES: readonly Readonly<{ heading: UiKey; points: readonly UiKey[] }>[] = [
  {
    heading: "rules.aim.heading",
    points: ["rules.aim.mandate", "rules.aim.trust", "rules.aim.world", "rules.aim.credit"],
  },
  {
    heading: "rules.sound.heading",
    points: [
      "rules.sound.placards",
      "rules.sound.chair",
      "rules.sound.speak",
      "rules.sound.argument",
      "rules.sound.story",
    ],
  },
  {
    heading: "rules.deal.heading",
    points: ["rules.deal.package", "rules.deal.bridge", "rules.deal.line"],
  },
  { heading: "rules.close.heading", points: ["rules.close.put", "rules.close.stand", "rules.close.word"] },
  {
    heading: "rules.night.heading",
    points: ["rules.night.package", "rules.night.amendment", "rules.night.vote"],
  },
  {
    heading: "rules.home.heading",
    points: [
      "rules.home.sign",
      "rules.home.table",
      "rules.home.acts",
      "rules.home.ballot",
      "rules.home.race",
    ],
  },
];

/** The rules are those of a match for players. */
const PLAYED = { climate: "contested" } as const;

/** How far the best speech carries, in thousandths. */
const MOST_CARRY = 1000;

/** Numbers of the rules, by the names used in their sentences. */
export const RULE_VALUES = {
  startTrust: START_TRUST,
  startCredit: START_CREDIT,
  perRound: CREDIT_A_ROUND,
  mostCredit: CREDIT_CAP,
  empty: EMPTY_CHAIR_TRUST,
  contradiction: CONTRADICTION_TRUST,
  story: STORY_TRUST,
  speak: COSTS.speak,
  package: COSTS.offerPackage,
  bridge: COSTS.sponsorBridge,
  line: COSTS.declareRedLine,
  drop: COSTS.dropRedLine,
  amendment: COSTS.proposeAmendment,
  refused: refusalCost(PLAYED, 0),
  refusedMost: refusalCost(PLAYED, Number.MAX_SAFE_INTEGER),
  gifts: MOST_GIFTS,
  pen: PEN_TRUST,
  reach: penOf({ trust: [START_TRUST] }, 0, MOST_CARRY) / 1000,
  argued: placardWeight(MOST_CARRY) / 1000,
  kept: KEPT_TRUST,
  deal: DEAL_SUPPORT,
  won: MANDATE_SUPPORT,
  sponsors: SPONSORS,
  block: BLOCK_TRUST,
  wanton: WANTON_BLOCK_TRUST,
  broken: BROKEN_TRUST,
  outside: outsideCost({ climate: "contested" }),
  signed: SIGNED_TRUST,
  swing: SWING,
  pledge: PLEDGE_STEP,
} as const;
