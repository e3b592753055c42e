using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Budget;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>Finds the number of a line of the ledger at the start of what was typed, with or without #.</summary>
internal static partial class LedgerReference
{
    public static (LedgerEntryId? Id, string Left) Take(string words)
    {
        if (Number().Match(words) is not { Success: true } match)
            return (null, words);
        return (new LedgerEntryId(long.Parse(match.Groups["id"].ValueSpan, CultureInfo.InvariantCulture)), words[match.Length..].Trim());
    }

    [GeneratedRegex("^(?:#(?<id>[0-9]{1,9})(?![0-9])|(?<id>[0-9]{1,9})(?!\\S))", RegexOptions.None, TypedText.PatienceMilliseconds)]
    private static partial Regex Number();
}
