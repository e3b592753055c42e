namespace CommunityBot.Conversation.Texts;

public abstract partial class Catalogue
{
    public abstract string HandInPurpose { get; }

    public abstract string WhichToHandIn { get; }

    public abstract string NoSuchToHandIn(string words);

    public abstract string NothingToHandIn { get; }

    public abstract string NotAtThisStage(string what);

    public abstract string HandedIn(string what);

    public abstract string InTime(DateOnly day);

    public abstract string LateBy(DateOnly day, int days);

    public abstract string NoDueDay { get; }

    public abstract string LateIsTaken { get; }

    /// <summary>Whether a note says that something is not handed in yet.</summary>
    public abstract bool IsUnfinished(string note);

    /// <summary>Nothing is noted, as the note says so.</summary>
    public abstract string HandInContradicted(string what, string note);

    /// <summary>A button: it is handed in all the same.</summary>
    public abstract string HandedInAlready { get; }

    public abstract string LeftLabel { get; }

    public abstract string CompleteSince(string what, DateOnly day, string who);

    public abstract string SomebodyHandedIn(string who, string what, string community, string when);

    /// <summary>The word that takes back what was handed in.</summary>
    public abstract string TakeBackWord { get; }

    public abstract bool IsTakeBack(string word);

    public abstract string WhichToTakeBack { get; }

    public abstract string NothingToTakeBack { get; }

    public abstract string WhyTakeBack(string what, DateOnly day, string who);

    public abstract string TakenBack(string what);

    public abstract string TakenBackStays(DateOnly day, string who);

    public abstract string SomebodyTookBack(string who, string what, string community, string why);

    // What each member owes
    public abstract string WhoseToHandIn(string what);

    public abstract string OnlyOwnToHandIn(string what);

    public abstract string LackingLabel { get; }

    public abstract string StillLacking(string who);

    public abstract string AndMorePeople(int count);
}
