namespace CommunityBot.Conversation.Texts.English;

public sealed partial class EnglishCatalogue
{
    private const string UnlinkedWord = "unlinked";

    public override string MembersPurpose => "see who is in a community, and who convenes it";

    public override string MembersTitle(string community, int count, DateOnly? on) =>
        $"Members of {community}: {count}{(on is { } day ? $" ({Day(day)})" : "")}";

    public override string MembersMore(int count) => $"{count} more do not fit here; the officer can export the whole roster.";

    public override string CommunitiesTitle(int count) => $"Members of {count} communities";

    public override string MembersOfOne(string example) =>
        $"To see who is in one of them, type for example “{example}”; and “who is not linked” for those without an account.";

    public override string SoManyPeople(int count) => $"{count}";

    public override string SoManyNotLinked(int count) => $"{count} not linked yet";

    public override string NotLinkedYet => "not linked yet";

    public override string UntilDay(DateOnly day) => $"until {Day(day)}";

    public override string UnlinkedTitle(int count) => $"Not linked yet: {count}";

    public override string AllAreLinked => "Everybody has a linked account.";

    public override (string Words, bool Unlinked) WithoutUnlinked(string words) => words.EndsWith(UnlinkedWord, StringComparison.OrdinalIgnoreCase)
        ? (words[..^UnlinkedWord.Length].TrimEnd(), true)
        : (words, false);
}
