using Microsoft.Playwright;

namespace CommunityBot.Browser.Tests;

/// <summary>Looks through the elements of a page for what HTML does not allow.</summary>
internal static class Markup
{
    private const string Faults = """
        document => {
          const all = selector => [...document.querySelectorAll(selector)];
          const ids = all("[id]").map(element => element.id);
          return [
            ...all("img:not([src]), img:not([alt])").map(image => "image without source or alternative: " + image.outerHTML),
            ...all("a:not([href])").map(link => "link without target: " + link.outerHTML),
            ...all("h1, h2, h3, h4, h5, h6").filter(heading => !heading.textContent.trim()).map(heading => "empty heading: " + heading.outerHTML),
            ...all("dl > div").filter(row => row.firstElementChild?.tagName !== "DT").map(row => "values without a term: " + row.outerHTML),
            ...all("dialog[tabindex]").map(dialog => "a dialog takes no tabindex: " + dialog.id),
            ...all("main[role]").map(main => "main is something else: " + main.outerHTML),
            ...(all("main").length === 1 ? [] : [all("main").length + " mains"]),
            ...ids.filter((id, at) => ids.indexOf(id) !== at).map(id => "id twice: " + id),
            ...all("label[for], [aria-labelledby]").map(element => element.htmlFor ?? element.getAttribute("aria-labelledby"))
              .filter(id => !ids.includes(id)).map(id => "leads to no id: " + id),
          ];
        }
        """;

    /// <summary>As it was served, before any script.</summary>
    public static async Task<string[]> FaultsInWhatIsServed(IPage page) => await page.EvaluateAsync<string[]>(
        $$"""async address => ({{Faults}})(new DOMParser().parseFromString(await (await fetch(address)).text(), "text/html"))""", page.Url);

    /// <summary>As it stands now.</summary>
    public static Task<string[]> FaultsIn(IPage page) => page.EvaluateAsync<string[]>($"({Faults})(document)");
}
