using CommunityBot.Amounts;
using CommunityBot.Calendar;
using CommunityBot.Communities;
using CommunityBot.Meetings;
using CommunityBot.Programmes;

namespace CommunityBot.Credits;

/// <summary>Something that may count for somebody.</summary>
public abstract record Claim
{
    private Claim()
    {
    }

    public required CreditWay Way { get; init; }

    public required ClaimOrigin Origin { get; init; }

    /// <summary>The duties that are to be done before it counts, and are not yet.</summary>
    public IReadOnlyList<DutyRule> Lacking { get; init; } = [];

    /// <summary>From one day to another.</summary>
    /// <param name="Days">All of them, however much of it lies in the years that are asked about.</param>
    public sealed record Stretch(Period Days) : Claim
    {
        /// <summary>What firms pay by the contract.</summary>
        public Dollars Money { get; init; }

        /// <summary>The part of it that is the person's.</summary>
        public Rate Share { get; init; } = Rate.All;

        public Dollars Recognized => Share.Within(Money);
    }

    /// <summary>Half days on one day.</summary>
    /// <param name="Day">The day.</param>
    /// <param name="Worth">How many there were.</param>
    /// <param name="Attended">How many the person was at.</param>
    public sealed record Session(DateOnly Day, int Worth, int Attended) : Claim;

    /// <summary>Half days within a stretch, of which only the number is known.</summary>
    public sealed record HalfDays(Period Days, int Count) : Claim;
}

/// <summary>Where it is from.</summary>
public abstract record ClaimOrigin
{
    private ClaimOrigin()
    {
    }

    /// <summary>An officer noted it.</summary>
    public sealed record Noted(CreditEntry Entry, string With) : ClaimOrigin;

    /// <summary>A case of the programme.</summary>
    public sealed record OfCase(Community Case, string Firm) : ClaimOrigin;

    /// <summary>A session of a workshop.</summary>
    public sealed record AtMeeting(Community Case, Meeting Meeting) : ClaimOrigin;
}
