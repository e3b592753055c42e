using System.Globalization;
using System.Text.RegularExpressions;
using CommunityBot.Budget;

namespace CommunityBot.Conversation.Commands.Money;

/// <summary>Finds the number of a line of the ledger at the start of what was typed, with or without #.</summary>
internal static class LedgerReference
{
    private static readonly Regex s_number = new("^(?:#(?<id>[0-9]{1,9})(?:[^0-9]|$)|(?<id>[0-9]{1,9})(?: |$))", RegexOptions.NonBacktracking);

    public static (LedgerEntryId? Id, string Left) Take(string words)
    {
        if (s_number.Match(words).Groups["id"] is not { Success: true } id)
            return (null, words);
        return (new LedgerEntryId(long.Parse(id.ValueSpan, CultureInfo.InvariantCulture)), words[(id.Index + id.Length)..].Trim());
    }
}
