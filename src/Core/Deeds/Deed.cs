using System.Text.Json.Serialization;
using CommunityBot.Attachments;
using CommunityBot.Budget;
using CommunityBot.Cases;
using CommunityBot.Communities;
using CommunityBot.Credits;
using CommunityBot.Meetings;
using CommunityBot.Nudges;
using CommunityBot.Programmes;
using CommunityBot.Tallies;

namespace CommunityBot.Deeds;

/// <summary>Something in the records that one message changed, with what is needed to take it back.</summary>
[JsonDerivedType(typeof(Attendance), "attendance")]
[JsonDerivedType(typeof(LeaveFrom), "leave")]
[JsonDerivedType(typeof(Imported), "imported")]
[JsonDerivedType(typeof(Planned), "planned")]
[JsonDerivedType(typeof(Moved), "moved")]
[JsonDerivedType(typeof(Relocated), "relocated")]
[JsonDerivedType(typeof(Retitled), "retitled")]
[JsonDerivedType(typeof(Cancelled), "cancelled")]
[JsonDerivedType(typeof(SignInSet), "sign-in")]
[JsonDerivedType(typeof(MinutesWritten), "minutes")]
[JsonDerivedType(typeof(MinutesReplaced), "minutes-replaced")]
[JsonDerivedType(typeof(Booked), "booked")]
[JsonDerivedType(typeof(Attached), "attached")]
[JsonDerivedType(typeof(PhotosMeant), "photos-meant")]
[JsonDerivedType(typeof(Tallied), "tallied")]
[JsonDerivedType(typeof(Credited), "credited")]
[JsonDerivedType(typeof(CaseNoted), "case")]
[JsonDerivedType(typeof(RemindersSet), "reminders")]
[JsonDerivedType(typeof(Hushed), "hushed")]
[JsonDerivedType(typeof(ApplicationWritten), "application")]
[JsonDerivedType(typeof(StepTaken), "step")]
[JsonDerivedType(typeof(Announced), "announced")]
[JsonDerivedType(typeof(Placed), "placed")]
[JsonDerivedType(typeof(Appointed), "appointed")]
[JsonDerivedType(typeof(Renamed), "renamed")]
[JsonDerivedType(typeof(Final), "final")]
public abstract record Deed
{
    private Deed()
    {
    }

    /// <summary>Whether it is nobody's business but that of whoever did it, and of those who lead: not for a group.</summary>
    [JsonIgnore]
    public virtual bool IsPrivate => false;

    /// <summary>Whether it may be taken back at all: not what is out of one's hands, nor what only says what comes next.</summary>
    [JsonIgnore]
    public virtual bool CanGoBack => true;

    /// <summary>A line of the attendance log for each of them: of oneself (簽到, 簽退, 請假), or by the convener (補簽, 發表, and 撤回 of these).</summary>
    public sealed record Attendance(MeetingId Meeting, AttendanceAct Act, IReadOnlyList<Whom> Of) : Deed;

    /// <summary>Leave from several meetings at once, one's own or noted by the convener.</summary>
    public sealed record LeaveFrom(IReadOnlyList<MeetingId> Meetings, PersonId Person) : Deed;

    /// <summary>A list of past attendance brought in.</summary>
    /// <param name="Made">Meetings that were not there.</param>
    /// <param name="Noted">What was noted of whom.</param>
    public sealed record Imported(IReadOnlyList<MeetingId> Made, IReadOnlyList<Attendance> Noted) : Deed
    {
        public override bool IsPrivate => true;

        [JsonIgnore]
        public IEnumerable<MeetingId> Meetings => Made.Concat(Noted.Select(one => one.Meeting)).Distinct();

        [JsonIgnore]
        public int Lines => Noted.Sum(one => one.Of.Count);
    }

    /// <summary>One meeting, or the parts of a public lesson.</summary>
    public sealed record Planned(IReadOnlyList<MeetingId> Meetings) : Deed;

    /// <param name="Meeting">The one that was moved.</param>
    /// <param name="StartsAt">Until then.</param>
    /// <param name="EndsAt">The same of its end.</param>
    /// <param name="Revision">What it has been since: a higher one was changed again.</param>
    public sealed record Moved(MeetingId Meeting, DateTimeOffset StartsAt, DateTimeOffset EndsAt, int Revision) : Deed;

    /// <param name="Meeting">The one whose place was changed.</param>
    /// <param name="Place">Until then.</param>
    /// <param name="Revision">As of <see cref="Moved"/>.</param>
    public sealed record Relocated(MeetingId Meeting, string Place, int Revision) : Deed;

    /// <param name="Meeting">The one whose topic was changed.</param>
    /// <param name="Before">Until then.</param>
    /// <param name="After">Since: another was changed again.</param>
    public sealed record Retitled(MeetingId Meeting, string Before, string After) : Deed;

    public sealed record Cancelled(MeetingId Meeting) : Deed;

    /// <summary>Opened or closed by hand.</summary>
    /// <param name="Meeting">Whose sign-in.</param>
    /// <param name="Opened">Whether it was opened.</param>
    /// <param name="Before">The window until then.</param>
    public sealed record SignInSet(MeetingId Meeting, bool Opened, SignInWindow? Before) : Deed;

    /// <param name="Meeting">The one whose minutes they are.</param>
    /// <param name="Line">The line that was added: minutes, or what takes some back.</param>
    /// <param name="TakesBack">Whether it is the latter.</param>
    public sealed record MinutesWritten(MeetingId Meeting, MinutesId Line, bool TakesBack) : Deed;

    /// <param name="Meeting">The one whose minutes they are.</param>
    /// <param name="Old">Those that were taken back.</param>
    /// <param name="New">Those in their place.</param>
    public sealed record MinutesReplaced(MeetingId Meeting, MinutesId Old, MinutesId New) : Deed;

    /// <summary>Lines of the ledger of money: an expense, a request, its settlement, a correction, or what was approved.</summary>
    public sealed record Booked(CommunityId Community, IReadOnlyList<LedgerEntryId> Lines) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Photos or receipts that were sent, or put where they belong.</summary>
    /// <param name="Which">Those that were.</param>
    /// <param name="TakesBack">Whether they were taken back instead, or dropped.</param>
    public sealed record Attached(IReadOnlyList<AttachmentId> Which, bool TakesBack = false) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Where what is sent next belongs, as its sender said: a meeting, an expense, or neither, where they are to be asked.</summary>
    public sealed record PhotosMeant(MeetingId? Meeting = null, LedgerEntryId? Expense = null) : Deed
    {
        public override bool IsPrivate => true;

        public override bool CanGoBack => false;
    }

    /// <summary>Something handed in, a figure of the report, or what takes either back.</summary>
    public sealed record Tallied(TallyEntryId Line) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Lines that were noted of a teacher (採計), or what takes some back.</summary>
    public sealed record Credited(PersonId Of, IReadOnlyList<CreditEntryId> Lines) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Lines that were noted of a case (回饋金, its days), or what takes some back.</summary>
    public sealed record CaseNoted(CommunityId Community, IReadOnlyList<CaseEntryId> Lines) : Deed
    {
        public override bool IsPrivate => true;
    }

    public sealed record RemindersSet(NudgeSettings Before, NudgeSettings After) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Single matters put off, silenced or resumed.</summary>
    public sealed record Hushed(IReadOnlyList<HushBefore> Before) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <param name="Community">Whose application.</param>
    /// <param name="Before">What stood there until then.</param>
    /// <param name="After">What stands there since.</param>
    /// <param name="Steps">How many steps it had taken.</param>
    public sealed record ApplicationWritten(CommunityId Community, ApplicationContent Before, ApplicationContent After, int Steps) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>A step with an application: filed, recommended, approved or returned.</summary>
    public sealed record StepTaken(CommunityId Community, ApplicationState To) : Deed
    {
        public override bool IsPrivate => true;
    }

    public sealed record Announced(BulletinId Bulletin) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Somebody came, left, or is something else in a community; of who changes places, both at once.</summary>
    /// <param name="Of">What changed.</param>
    /// <param name="Made">Who became known by it.</param>
    public sealed record Placed(IReadOnlyList<PlacesChange> Of, PersonId? Made = null) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>Somebody became a head or an officer, or is one no more; where one takes over from another, both at once.</summary>
    /// <param name="Of">What changed.</param>
    /// <param name="Made">Who became known by it.</param>
    public sealed record Appointed(IReadOnlyList<OfficeChange> Of, PersonId? Made = null) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <param name="Person">Who has another name.</param>
    /// <param name="Before">Until then.</param>
    /// <param name="After">Since.</param>
    public sealed record Renamed(PersonId Person, string Before, string After) : Deed
    {
        public override bool IsPrivate => true;
    }

    /// <summary>What is out of one's hands once it is done.</summary>
    public sealed record Final(FinalDeed What) : Deed
    {
        public override bool IsPrivate => true;

        public override bool CanGoBack => false;
    }
}

/// <summary>Either is set; a guest has but a name.</summary>
public sealed record Whom(PersonId? Person, string? Guest = null);

/// <summary>How it was with reminders of a matter, by its key; hushed until then, or for good.</summary>
public sealed record HushBefore(string Matter, bool Hushed, DateTimeOffset? Until);
