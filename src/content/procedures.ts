/** Procedure packs: data that select the rules of procedure. */
import type { Procedure, ProcedureId } from "../engine/state/procedure.ts";

/**
 * Practice of the General Assembly: consensus first, then two thirds of those present and voting (r.83, 84 and 86);
 * amendments furthest removed from the text first (r.90). At the first conference, procedure needs a simple majority
 * and substance two thirds [design].
 */
const GENERAL_ASSEMBLY: Procedure = {
  id: "un-ga",
  consensusFirst: true,
  amendmentOrder: "furthestRemovedFirst",
  ballots: {
    amendment: { majority: "twoThirds", electorate: "members" },
    wholeText: { majority: "twoThirds", electorate: "members" },
    conferenceProcedure: { majority: "simple", electorate: "parties" },
    conferenceSubstance: { majority: "twoThirds", electorate: "parties" },
  },
};

/**
 * A committee that votes at once and by a simple majority, as the Main Committees of the Assembly may (r.125), and
 * takes amendments in the order proposed, as the standing orders of many societies do. No body we know has exactly
 * these rules [design].
 */
const SIMPLE_MAJORITY: Procedure = {
  id: "simple-majority",
  consensusFirst: false,
  amendmentOrder: "asProposed",
  ballots: {
    amendment: { majority: "simple", electorate: "members" },
    wholeText: { majority: "simple", electorate: "members" },
    conferenceProcedure: { majority: "simple", electorate: "parties" },
    conferenceSubstance: { majority: "simple", electorate: "parties" },
  },
};

export const PROCEDURE_PACKS: Readonly<Record<ProcedureId, Procedure>> = {
  "un-ga": GENERAL_ASSEMBLY,
  "simple-majority": SIMPLE_MAJORITY,
};
