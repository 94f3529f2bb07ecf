/**
 * The words that usually open the paragraphs of a resolution, by language. The lists were written from memory of the
 * Assembly's resolutions and cite no rule. The languages have no opening in common, so a text needs no mark of its
 * language; in a language without a list, an opening is set like the rest.
 */

/**
 * `before` and `after`: what may stand on either side of an opening and counts as part of it. `feelings`: what completes
 * an opening that ends with one of `open`.
 */
export type Openings = Readonly<{
  before: string;
  after: string;
  feelings: string;
  open: RegExp;
  preamble: string;
  operative: string;
}>;

const ENGLISH: Openings = {
  before:
    "also,further,again,once again,still,deeply,expressly,firmly,fully,gravely,greatly,highly,keenly,particularly,profoundly,seriously,solemnly,strongly,urgently,warmly",
  after: "",
  feelings: "appreciation,approval,concern,deep concern,deep regret,gratitude,interest,regret,satisfaction",
  open: / (?:with|its)$/,
  preamble: `acknowledging,acting,affirming,alarmed,anxious,appreciating,approving,aware,bearing in mind,believing,
cognizant,commending,concerned,confident,congratulating,conscious,considering,contemplating,convinced,declaring,deploring,
desiring,desirous,determined,disturbed,distressed,emphasizing,encouraged,encouraging,endorsing,expecting,expressing,
expressing its,fulfilling,grateful,guided,having adopted,having considered,having examined,having heard,having received,
having reviewed,having studied,having,hoping,inspired,keeping in mind,looking forward,mindful,noting,noting with,
observing,paying tribute,reaffirming,realizing,recalling,recognizing,referring,regretting,reiterating,resolved,seeking,
sharing,stressing,supporting,taking into account,taking into consideration,taking note,taking note with,underlining,
underscoring,urging,viewing with,welcoming,welcoming with`,
  operative: `accepts,acknowledges,adopts,affirms,agrees,appeals,appreciates,approves,asks,authorizes,calls for,calls on,
calls upon,commends,concurs,condemns,confirms,congratulates,considers,decides,declares,demands,deplores,designates,directs,
draws the attention,emphasizes,encourages,endorses,establishes,expresses,expresses its,hopes,insists,instructs,invites,
looks forward,notes,notes with,pays tribute,proclaims,proposes,reaffirms,recalls,recognizes,recommends,regrets,reiterates,
reminds,renews,requests,resolves,stresses,suggests,supports,takes into account,takes into consideration,takes note,
takes note with,thanks,transmits,trusts,underlines,underscores,urges,welcomes,welcomes with`,
};

const FRENCH: Openings = {
  before: "fermement,gravement,pleinement,profondément,sérieusement,solennellement,très,vivement",
  after: `à nouveau,avec force,de nouveau,de plus,également,en outre,en particulier,énergiquement,expressément,fermement,
instamment,solennellement,une fois de plus,vivement`,
  feelings: `appréciation,gratitude,inquiétude,intérêt,préoccupation,reconnaissance,regret,satisfaction,une profonde
inquiétude,une profonde préoccupation,une vive inquiétude,une vive préoccupation`,
  open: / avec$/,
  preamble: `affirmant,agissant,alarmée?s?,approuvant,attachée?s?,ayant,ayant à l’esprit,ayant examiné,cherchant,
confiante?s?,consciente?s?,considérant,constatant,constatant avec,convaincue?s?,déplorant,désireux,désireuses?,
déterminée?s?,encouragée?s?,encourageant,espérant,estimant,exprimant,gardant à l’esprit,guidée?s?,inquiets?,inquiètes?,
insistant,notant,notant avec,observant,prenant acte,prenant en considération,prenant note,prenant note avec,préoccupée?s?,
rappelant,réaffirmant,reconnaissant,regrettant,réitérant,remerciant,rendant hommage,résolue?s?,sachant,saluant,
s’inspirant,se déclarant,se félicitant,se référant,soucieux,soucieuses?,soulignant,tenant compte,vu`,
  operative: `accueille,accueille avec,adopte,affirme,appelle,appelle l’attention,approuve,appuie,attend avec,autorise,
charge,condamne,confirme,conseille,considère,constate,constate avec,convient,crée,décide,déclare,demande,déplore,désigne,
encourage,engage,espère,estime,exhorte,exige,exprime,fait appel,fait siens?,fait siennes?,félicite,insiste,institue,
invite,lance un appel,note,note avec,prend acte,prend note,prend note avec,prie,proclame,propose,rappelle,réaffirme,
recommande,reconnaît,regrette,réitère,remercie,rend hommage,renouvelle,sait gré,salue,se déclare,se félicite,se réjouit,
souligne,souscrit,suggère,transmet`,
};

/** Verbs agree with the body that decides: an Assembly or a Conference “she”, a Council “he”. */
const ARABIC: Openings = {
  before: "",
  after: "أيضا,أيضاً,بشدة,بقوة,كذلك,من جديد,مرة أخرى",
  feelings: "الارتياح,التقدير,القلق,القلق البالغ,الاهتمام,الأسف",
  open: / مع$/,
  preamble: "و?إذ [\\p{L}\\p{M}]+",
  operative: `[تي]أذن,[تي]أسف,[تي]أمل,[تي]ثني,[تي]حث,[تي]حيط علما,[تي]حيط علماً,[تي]دعو,[تي]دين,[تي]ذكر,[تي]رحب,[تي]سلم,
[تي]شجب,[تي]شجع,[تي]شدد,[تي]شكر,[تي]شير,[تي]طالب,[تي]طلب,[تي]عتبر,[تي]عترف,[تي]عتمد,[تي]عرب,[تي]علن,[تي]عيد تأكيد,
[تي]عين,[تي]قترح,[تي]قدر,[تي]قر,[تي]قرر,[تي]كرر,[تي]كلف,[تي]لاحظ,[تي]لاحظ مع,[تي]ناشد,[تي]نشئ,[تي]هيب,[تي]هنئ,[تي]وافق,
[تي]وصي,[تي]ؤكد,[تي]ؤيد`,
};

export const OPENINGS: readonly Openings[] = [ENGLISH, FRENCH, ARABIC];
