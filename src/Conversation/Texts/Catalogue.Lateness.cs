namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string LatePurpose { get; }

    public abstract string LatenessNoted(string meeting);

    public abstract string LateByLabel { get; }

    /// <summary>Said of somebody, as <see cref="State"/> is.</summary>
    public abstract string ComingLate { get; }

    public abstract string LateForWhich { get; }

    public abstract string NothingToBeLateFor { get; }

    public abstract string LateForTheNextOnly(string meetings);

    public abstract string LateWhilePresent(string meeting);

    public abstract string LateWhileOnLeave(string meeting);

    /// <summary>Whether the words leave open whether somebody comes at all.</summary>
    public abstract bool MayNotCome(string words);

    /// <summary>Nothing is noted, as what was said may mean that one does not come.</summary>
    public abstract string LateOrNot(string words);

    /// <summary>Nothing is noted, as there is a code among the words.</summary>
    public abstract string LateOrSigningIn { get; }

    public abstract string TakeLatenessBack { get; }

    /// <param name="name">Who.</param>
    /// <param name="meeting">To which, with its hours.</param>
    /// <param name="how">By how much and why; may be empty.</param>
    public abstract string SomebodyComesLate(string name, string meeting, string how);
}
