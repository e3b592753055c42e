namespace CommunityBot.Talk;

/// <summary>A sentence as a pattern: words one after the other, some of which may be others or left out, and gaps.</summary>
public abstract record Phrase
{
    private Phrase()
    {
    }

    public static readonly Phrase Nothing = new All([]);

    public sealed record Word(string Text) : Phrase;

    public sealed record Gap(Slot Slot) : Phrase;

    public sealed record All(IReadOnlyList<Phrase> Parts) : Phrase;

    public sealed record Either(IReadOnlyList<Phrase> Ways) : Phrase;
}
