namespace CommunityBot.Talk;

/// <summary>Something people mean, and the sentences in which they say it.</summary>
public sealed record Intent
{
    /// <summary>The command that it comes to, by its id.</summary>
    public required string Command { get; init; }

    /// <summary>What follows the command's word, with the gaps of the sentences in braces: <c>{when} {rest}</c>.</summary>
    public string Arguments { get; init; } = "";

    /// <summary>Whether it is only offered: what it changes is not what was said, as 幫王小明簽到 is no sign-in.</summary>
    public bool IsOffered { get; init; }

    public required IReadOnlyList<Phrase> Sentences { get; init; }
}
