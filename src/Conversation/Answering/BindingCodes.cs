using System.Text.RegularExpressions;
using CommunityBot.Accounts;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;

namespace CommunityBot.Conversation.Answering;

/// <summary>Hears binding codes: alone, from whoever is not bound or with its hyphen; and behind 綁定碼, which conveners say with a name.</summary>
internal static class BindingCodes
{
    private static readonly Regex s_said = new(
        "^(?:我(?:是|叫)[^，,。 0-9]{2,12}[，,。 ]+)?(?:(?:我的)?綁定碼|我(?:已經)?(?:拿到|收到)了?(?:綁定碼)?)[是為：:，, ]*(?<code>[0-9A-Za-z][-0-9A-Za-z ]{6,8}[0-9A-Za-z])[。.!！]?$",
        RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant);

    /// <summary>The letters before the hyphen.</summary>
    private const int Half = 4;

    /// <returns>As the command 綁定; null where there is no code.</returns>
    public static Heard? In(Heard heard, ChatAccount account)
    {
        if (heard.Command == CommandIds.IssueCode && BindingCode.Read(heard.Arguments) is not null)
            return heard with { Command = CommandIds.Bind };
        if ((account.Person is null || heard.Command == CommandIds.IssueCode) && Said(heard.Words) is { } said)
            return heard with { Command = CommandIds.Bind, Arguments = said, Language = account.Language, Doubt = Doubt.None, Manner = Manner.Order };
        if (heard.Command == CommandIds.IssueCode)
            return null;
        var mayBeCode = heard.Command is null && (account.Person is null || heard.Words.Contains('-', StringComparison.Ordinal));
        return mayBeCode && BindingCode.Read(heard.Words) is not null
            ? heard with { Command = CommandIds.Bind, Arguments = heard.Words, Language = account.Language }
            : null;
    }

    /// <summary>Whether one may be taken from it, whoever said it and whatever they were asked.</summary>
    public static bool MayBeIn(Heard heard) => BindingCode.Read(heard.Words) is not null
        || Said(heard.Words) is not null
        || (heard.Command is CommandIds.Bind or CommandIds.IssueCode && BindingCode.Read(heard.Arguments) is not null);

    /// <summary>
    /// The code that somebody says is theirs: 綁定碼是 7K3Q-9XPA, 我拿到 7K3Q-9XPA. In any other sentence it may be somebody else's, and eight
    /// letters may be a word; a word has no hyphen in its middle and no digit.
    /// </summary>
    private static string? Said(string words) =>
        s_said.Match(words).Groups["code"] is { Success: true, Value: var code }
        && (code.Any(char.IsAsciiDigit) || code.IndexOf('-', StringComparison.Ordinal) == Half)
        && BindingCode.Read(code) is not null ? code : null;
}
