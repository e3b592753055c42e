using CommunityBot.Links;
using CommunityBot.Records;

namespace CommunityBot.Bot.Web.Links;

/// <summary>What stands behind the private links of one purpose.</summary>
public interface ILinkedPage
{
    LinkPurpose For { get; }

    LinkWords Words { get; }

    /// <param name="records">To read from.</param>
    /// <param name="link">The one that was pressed.</param>
    /// <param name="asked">What of it.</param>
    /// <returns>Null where there is nothing that its person may have any more.</returns>
    IResult? Show(IRecords records, PrivateLink link, LinkAsked asked);
}

/// <summary>What of it is asked for.</summary>
/// <param name="Wish">By the key, see <see cref="Linking.WishIn"/>.</param>
/// <param name="Form">In which form, where there are several; empty for the page.</param>
public sealed record LinkAsked(string Wish, string Form);

/// <summary>What is said before it is opened, in both languages.</summary>
/// <param name="Chinese">What it leads to.</param>
/// <param name="English">The same.</param>
public sealed record LinkWords(string Chinese, string English)
{
    /// <summary>On the button.</summary>
    public string Open { get; init; } = "打開";

    /// <summary>The same.</summary>
    public string OpenInEnglish { get; init; } = "Open";
}
