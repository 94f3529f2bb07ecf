// No module and no catalogue: it says that those have not come, or cannot come from a file. The order of languages is that of `languages.ts`.
{
  const sentences = [...document.querySelectorAll(".not-loaded [lang]")];
  const kept = () => {
    try {
      return localStorage.getItem("fortieth.language");
    } catch {
      return null;
    }
  };
  const wanted = [new URLSearchParams(location.search).get("lang"), kept(), ...(navigator.languages ?? [])];
  const codes = wanted.map((code) => (code ?? "").toLowerCase().split("-")[0]);
  const language = codes.find((code) => sentences.some(({ lang }) => lang === code)) ?? "en";
  for (const sentence of sentences) {
    sentence.hidden = sentence.lang !== language;
    // The name of the game stands where the sentence begins.
    if (!sentence.hidden) sentence.closest(".not-loaded").dir = sentence.dir;
  }
}
