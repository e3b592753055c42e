using CommunityBot.Accounts;
using CommunityBot.Conversation.Hearing;
using CommunityBot.Conversation.Vocabulary;

namespace CommunityBot.Conversation.Answering;

/// <summary>Hears binding codes: alone, from whoever is not bound or with its hyphen; and behind 綁定碼, which conveners say with a name.</summary>
internal static class BindingCodes
{
    /// <returns>As the command 綁定; null where there is no code.</returns>
    public static Heard? In(Heard heard, ChatAccount account)
    {
        if (heard.Command == CommandIds.IssueCode)
            return BindingCode.Read(heard.Arguments) is null ? null : heard with { Command = CommandIds.Bind };
        var mayBeCode = heard.Command is null && (account.Person is null || heard.Words.Contains('-', StringComparison.Ordinal));
        return mayBeCode && BindingCode.Read(heard.Words) is not null
            ? heard with { Command = CommandIds.Bind, Arguments = heard.Words, Language = account.Language }
            : null;
    }
}
