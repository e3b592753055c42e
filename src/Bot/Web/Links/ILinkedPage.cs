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
    /// <param name="form">In which form it is wanted, where there are several; empty for the page.</param>
    IResult Show(IRecords records, PrivateLink link, string form);
}

/// <summary>What is said before it is opened, in both languages.</summary>
/// <param name="Chinese">What it leads to.</param>
/// <param name="English">The same.</param>
/// <param name="AgainInChinese">How to get a new link.</param>
/// <param name="AgainInEnglish">The same.</param>
public sealed record LinkWords(string Chinese, string English, string AgainInChinese, string AgainInEnglish);
