using CommunityBot.Communities;
using CommunityBot.Meetings;

namespace CommunityBot.Undoing;

/// <summary>What comes of taking something back.</summary>
public abstract record UndoOutcome
{
    private UndoOutcome()
    {
    }

    /// <summary>By entries against it: what was there stays.</summary>
    /// <param name="StillKnown">Who became known by it and still is, as more than that refers to them by now.</param>
    public sealed record Done(PersonId? StillKnown = null) : UndoOutcome;

    /// <summary>Something was done since that rests on it.</summary>
    /// <param name="What">What was done.</param>
    /// <param name="By">Who did it, where it was one person.</param>
    /// <param name="At">When.</param>
    public sealed record BuiltOn(Later What, PersonId? By = null, DateTimeOffset? At = null) : UndoOutcome
    {
        /// <summary>At which of the meetings that the deed was about, where these were many.</summary>
        public MeetingId? Meeting { get; init; }
    }

    /// <summary>Without it nobody would convene a community from that day on, though somebody does.</summary>
    public sealed record Unled(CommunityId Community, DateOnly From) : UndoOutcome;

    /// <summary>The same of an office.</summary>
    public sealed record Unheld(Office Office, DateOnly From) : UndoOutcome;

    /// <summary>It does not stand any more.</summary>
    public sealed record Gone(PersonId? By = null, DateTimeOffset? At = null) : UndoOutcome;

    /// <summary>It is out of one's hands.</summary>
    public sealed record IsFinal : UndoOutcome;

    /// <summary>It was about somebody whose data is deleted since.</summary>
    public sealed record OfErased : UndoOutcome;
}

/// <summary>What was done since.</summary>
public enum Later
{
    /// <summary>Somebody signed in, or was recorded, again.</summary>
    CameAgain,

    SignedOut,

    /// <summary>People signed in or asked for leave, minutes were written, or the sign-in was opened.</summary>
    MeetingUsed,

    /// <summary>The meeting was moved or called off.</summary>
    MeetingChanged,

    /// <summary>The sign-in's time is over.</summary>
    TimeOver,

    /// <summary>The part of a public lesson was planned again.</summary>
    PlannedAgain,

    /// <summary>A request was paid.</summary>
    Paid,

    /// <summary>More was written in the ledger.</summary>
    MoreBooked,

    HandedInAgain,

    /// <summary>The same photo was sent again, or as many others as there may be.</summary>
    SentAgain,

    /// <summary>The application went on, or was written on.</summary>
    ApplicationWentOn,

    /// <summary>Their name or place was changed again.</summary>
    PlacesChanged,

    /// <summary>Somebody else there is called so by now.</summary>
    NameTaken,

    /// <summary>The settings were changed again.</summary>
    SettingsChanged,
}
