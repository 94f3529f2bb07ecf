/** On a page in French or Arabic, a clause in that language or in English is matched to the article it is about. */
import { afterAll, beforeEach, expect, test, vi } from "vitest";

// The language of a page is settled as its modules load.
beforeEach(() => {
  vi.resetModules();
  // As in a build: the page fetches no English beside its own language.
  vi.doMock("../../../../src/client/i18n/catalogues.ts", async (original) => ({
    ...(await original<object>()),
    IS_WHOLE: true,
  }));
  vi.stubGlobal("localStorage", { getItem: () => null, setItem: () => undefined });
});

// Files of tests share their modules: the next one reads English again.
afterAll(() => {
  vi.unstubAllGlobals();
  vi.doUnmock("../../../../src/client/i18n/catalogues.ts");
  vi.resetModules();
});

/** Written before the rule and never used to choose it. Null: about no article of the model. */
const UNSEEN: Readonly<Record<"fr" | "ar", readonly (readonly [string | null, string])[]>> = {
  fr: [
    ["hr62", "Réaffirme que toute mesure doit respecter les droits de l’homme et les libertés fondamentales"],
    ["mla", "Demande aux États d’extrader ou de poursuivre les personnes soupçonnées de cybercriminalité"],
    ["network247", "Prie chaque État de désigner un point de contact joignable 24 heures sur 24"],
    [
      "preserve",
      "Décide que les fournisseurs conservent les données stockées jusqu’à une injonction de produire",
    ],
    ["laundering", "Invite les États à geler et à confisquer le produit du crime"],
    ["reservations", "Décide qu’aucune réserve n’est admise"],
    ["ncii", "Demande de punir la diffusion d’images intimes sans consentement"],
    ["techtransfer", "Engage les pays développés à fournir une assistance technique et des formations"],
    ["threshold", "Décide que le traité entre en vigueur après cinquante ratifications"],
    [null, "Remercie le pays hôte de son accueil"],
    [null, "Encourage les écoles à parler de la cybercriminalité"],
  ],
  ar: [
    ["hr62", "تؤكد من جديد أن جميع التدابير يجب أن تحترم حقوق الإنسان والحريات الأساسية"],
    ["mla", "تطلب إلى الدول تسليم المطلوبين أو ملاحقة المشتبه فيهم قضائيا"],
    ["network247", "تطلب إلى كل دولة أن تعين جهة اتصال تعمل على مدار الساعة"],
    ["preserve", "تقرر أن يحفظ مقدمو الخدمات البيانات المخزنة إلى أن يصدر أمر بالكشف عنها"],
    ["laundering", "تدعو الدول إلى تجميد عائدات الجريمة ومصادرتها"],
    ["reservations", "تقرر عدم جواز إبداء أي تحفظات"],
    ["ncii", "تدعو إلى معاقبة نشر الصور الحميمة دون رضا"],
    ["techtransfer", "تشجع البلدان المتقدمة على تقديم المساعدة التقنية وبناء القدرات"],
    ["threshold", "تقرر أن يبدأ نفاذ المعاهدة بعد خمسين تصديقا"],
    [null, "تشكر البلد المضيف على حفاوة الاستقبال"],
    [null, "تشجع المدارس على التوعية بالجريمة السيبرانية"],
  ],
};

/** In plain words, written before the words of topics and never used to choose them or a limit. */
const UNSEEN_PLAIN: typeof UNSEEN = {
  fr: [
    ["illegal_access", "Demande que le piratage du compte d’autrui soit puni par la loi"],
    ["techtransfer", "Invite les pays riches à envoyer des experts et du matériel aux pays pauvres"],
    ["preserve", "Oblige les fournisseurs à garder les journaux de connexion pendant trois mois"],
    ["hr62", "Rappelle que personne ne doit être emprisonné pour avoir critiqué son gouvernement en ligne"],
    ["ncii", "Punit ceux qui publient des photos intimes de leur ex sans son accord"],
    ["sovereignty", "Interdit à la police d’un pays d’enquêter chez son voisin sans permission"],
    [null, "Propose que les jeunes passent moins de temps devant les écrans"],
    [null, "Félicite la présidence pour la bonne organisation de la conférence"],
    [null, "Souhaite que chaque école ait une bibliothèque numérique"],
  ],
  ar: [
    ["illegal_access", "يدعو إلى معاقبة كل من يخترق حساب شخص آخر"],
    ["techtransfer", "يطلب من الدول الغنية تدريب شرطة الدول الفقيرة وتزويدها بالأجهزة"],
    ["laundering", "يحث المصارف على تجميد الأموال التي كسبها المجرمون عبر الإنترنت"],
    ["mla", "يدعو الدول إلى تسليم المجرمين الهاربين لمحاكمتهم"],
    ["csam", "يطالب المواقع بحذف صور استغلال الأطفال فورا"],
    ["reservations", "يقرر ألا يجوز لأي دولة أن تستثني نفسها من مادة عند التوقيع"],
    [null, "يشكر البلد المضيف على حسن الاستقبال"],
    [null, "يشجع الشباب على ممارسة الرياضة"],
    [null, "يدعو إلى تدريس البرمجة في المدارس"],
  ],
};

/** The articles that clauses are matched to on a page in a language. */
async function articlesOn(language: string, clauses: readonly string[]): Promise<readonly (string | null)[]> {
  vi.stubGlobal("location", new URL(`http://localhost/?lang=${language}`));
  const { loadEnglishNames, loadWording } = await import("../../../../src/client/i18n/index.ts");
  const { suggestions } = await import("../../../../src/client/selectors/committee/plenary.ts");
  await loadWording("content");
  // The page of a committee fetches the English content too.
  await loadEnglishNames();
  return suggestions(clauses).map((matched) => matched?.article ?? null);
}

/** How many of these clauses are matched to their article, and how many to another. */
async function counted(lng: "fr" | "ar", lists: typeof UNSEEN) {
  const list = lists[lng];
  const found = await articlesOn(
    lng,
    list.map(([, clause]) => clause),
  );
  return {
    right: list.filter(([article], at) => found[at] === article).length,
    wrong: list.filter(([article], at) => found[at] !== null && found[at] !== article).length,
  };
}

test.each(["fr", "ar"] as const)("in %s, all of eleven clauses are matched rightly", async (lng) => {
  expect(await counted(lng, UNSEEN)).toEqual({ right: 11, wrong: 0 });
});

test.each(["fr", "ar"] as const)(
  "in %s, of nine plain clauses seven are matched rightly and at most one wrongly",
  async (lng) => {
    const { right, wrong } = await counted(lng, UNSEEN_PLAIN);
    expect(right).toBeGreaterThanOrEqual(7);
    expect(wrong).toBeLessThanOrEqual(1);
  },
);

test.each(["fr", "ar"])("on a page in %s, a clause in English is read too", async (lng) => {
  const clauses = [
    "Decides that no State may make a reservation to this treaty",
    "Reaffirms that all measures must respect human rights and fundamental freedoms",
  ];
  expect(await articlesOn(lng, clauses)).toEqual(["reservations", "hr62"]);
});
