using CommunityBot.Messages;
using CommunityBot.Talk;
using CommunityBot.Typing;

namespace CommunityBot.Conversation.Hearing;

/// <summary>An utterance as one language hears it.</summary>
internal sealed record Listened(Language Language, Listening Listening, Utterance Said)
{
    /// <summary>Null where the words have no letter of the language: digits alone, or a word of the other one that is known here too.</summary>
    public Language? SpokenLanguage =>
        Said.Words.Any(letter => char.IsLetter(letter) && char.IsAscii(letter) == (Language == Language.English)) ? Language : null;

    /// <summary>The command whose word begins at that token.</summary>
    public CommandNames.Found? NamedAt(int from)
    {
        var at = Said.Tokens[from].At;
        return CommandNames.AtStart(Said.Words.AsSpan(at)) is { } found ? found with { At = at } : null;
    }

    /// <summary>
    /// Whether the tokens right behind a command's word are talk: 請假單怎麼填. A day, a code or a meeting begins no talk, nor is a name that
    /// is known any; what is set off by a blank from there is an argument.
    /// </summary>
    public bool IsTalk(int first, int to) =>
        !Listening.Begins(Slot.When, first) && !Listening.Begins(Slot.Code, first) && !Listening.Begins(Slot.Meeting, first)
        && (Listening.BeginsTalk(first)
            || Said.Tokens.Take(Language == Language.English ? Math.Min(to, first + 1) : Math.Min(to, EndOfWord(first)))
                .Skip(Listening.AfterKnownName(first)).Any(Listening.IsDoubtful));

    /// <summary>The first token after that one that a blank stands before.</summary>
    private int EndOfWord(int first)
    {
        var token = first;
        while (token < Said.Tokens.Count && (token == first || Said.Words[Said.Tokens[token].At - 1] != ' '))
            token++;
        return token;
    }

    /// <summary>Whether nothing stands behind a command's word but what ends a sentence.</summary>
    public bool IsAll(CommandNames.Found found) => Said.TokenAt(found.At + found.Length) is var next && Listening.Ending(next).To <= next;

    /// <summary>The words from that token on.</summary>
    public string From(int token) => Trimmed(Said.Between(token, Said.Tokens.Count));

    /// <summary>Of those words the ones that stand before and behind the second thought.</summary>
    public string Without(SecondThought thought, string words) =>
        Joined.Words(words.Split(Said.Between(thought.First, thought.To), 2).Select(Trimmed).ToArray());

    public int EndOf(int token) => token == 0 ? 0 : Said.Tokens[token - 1].End;

    /// <summary>Without the marks that set arguments off from the command or end the sentence.</summary>
    public static string Trimmed(string arguments) => arguments
        .TrimStart(' ', ':', '：', ',', '，', '、', '。', '.', '!', '！', '?', '？', '~')
        .TrimEnd(' ', ',', '，', '、', '。', '.', '!', '！', '~');
}
