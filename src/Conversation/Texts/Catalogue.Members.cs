namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string MembersPurpose { get; }

    /// <param name="community">Whose members.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="on">The day, where it is not today.</param>
    public abstract string MembersTitle(string community, int count, DateOnly? on);

    public abstract string MembersMore(int count);

    public abstract string CommunitiesTitle(int count);

    /// <param name="example">What is typed for one.</param>
    public abstract string MembersOfOne(string example);

    public abstract string SoManyPeople(int count);

    public abstract string SoManyNotLinked(int count);

    public abstract string NotLinkedYet { get; }

    public abstract string UntilDay(DateOnly day);

    public abstract string UnlinkedTitle(int count);

    public abstract string AllAreLinked { get; }

    /// <summary>Whether it is said that only those without an account are meant, and the other words.</summary>
    public abstract (string Words, bool Unlinked) WithoutUnlinked(string words);
}
