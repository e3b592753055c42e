using CommunityBot.Calendar;
using CommunityBot.Communities;

namespace CommunityBot.Rosters;

/// <summary>What of a roster may be a slip, or older than the records. It is written only where somebody says so.</summary>
/// <param name="Line">The row, counted from 1.</param>
public abstract record RosterDoubt(int Line)
{
    /// <summary>Whether it undoes what was ended or changed since; else it makes something new that is much like something known.</summary>
    public virtual bool IsOld => true;

    /// <param name="Line">The first row that names it.</param>
    /// <param name="Name">The new name.</param>
    /// <param name="Other">The community that it may be.</param>
    /// <param name="ByVariant">Whether the names differ but in how a letter is written.</param>
    public sealed record NearCommunity(int Line, string Name, string Other, bool ByVariant) : RosterDoubt(Line)
    {
        public override bool IsOld => false;
    }

    /// <param name="Line">The first row that names it.</param>
    /// <param name="Name">The new name.</param>
    /// <param name="Known">The community whose members it has.</param>
    public sealed record RenamedCommunity(int Line, string Name, Community Known) : RosterDoubt(Line)
    {
        public override bool IsOld => false;
    }

    /// <summary>Somebody new whose name may be two names, or have a letter hidden: see <see cref="Typing.PersonName.IsDoubtful"/>.</summary>
    public sealed record HardlyName(int Line, string Name) : RosterDoubt(Line)
    {
        public override bool IsOld => false;
    }

    /// <summary>Somebody new who may be somebody known: of that name, or called so once.</summary>
    public sealed record Twice(int Line, RosterPerson New, Person Known) : RosterDoubt(Line)
    {
        public override bool IsOld => false;
    }

    /// <param name="Line">The first row of those who are new.</param>
    /// <param name="Gone">In the community, and not in the file.</param>
    /// <param name="New">Those of the file who it may be, see <see cref="Renaming"/>.</param>
    public sealed record Renamed(int Line, Membership Gone, IReadOnlyList<RosterPerson> New) : RosterDoubt(Line)
    {
        public override bool IsOld => false;
    }

    /// <param name="Line">The row that has somebody there again.</param>
    /// <param name="Name">Who.</param>
    /// <param name="Row">Where.</param>
    /// <param name="Ended">Their last day there.</param>
    /// <param name="Why">Why they left, where somebody said so.</param>
    public sealed record Returned(int Line, string Name, RosterEntry Row, DateOnly Ended, string Why) : RosterDoubt(Line);

    public sealed record FormerName(int Line, string Name, string Former) : RosterDoubt(Line);

    /// <param name="Line">The first row of the community.</param>
    /// <param name="Name">What it is called.</param>
    /// <param name="Former">What it was called before, and would be again.</param>
    public sealed record FormerCommunityName(int Line, string Name, string Former) : RosterDoubt(Line);

    /// <param name="Line">The row.</param>
    /// <param name="Name">Who.</param>
    /// <param name="Community">Where.</param>
    /// <param name="Day">Their last day there, by the file.</param>
    /// <param name="There">The last day after it on which they were at a meeting.</param>
    public sealed record ThereLater(int Line, string Name, string Community, DateOnly Day, DateOnly There) : RosterDoubt(Line);

    /// <param name="Line">The row.</param>
    /// <param name="Name">Who.</param>
    /// <param name="Community">Where.</param>
    /// <param name="Role">What they are.</param>
    /// <param name="Former">What they were before, and would be again.</param>
    /// <param name="Since">Since when they are something else.</param>
    public sealed record FormerRole(int Line, string Name, string Community, Role Role, Role Former, DateOnly Since) : RosterDoubt(Line);

    /// <summary>A community without a convener or a head, or a programme without an officer, where there is one.</summary>
    /// <param name="Line">The first row about it.</param>
    /// <param name="Of">The community; the programme for an officer.</param>
    /// <param name="Office">Which office; null for the convener's.</param>
    /// <param name="From">The first day; null for that of the import.</param>
    /// <param name="Holders">Who they are now.</param>
    public sealed record Vacancy(int Line, string Of, OfficeKind? Office, DateOnly? From, IReadOnlyList<Person> Holders) : RosterDoubt(Line);

    /// <param name="Line">The row; of somebody whom the file lacks, the first of the community.</param>
    /// <param name="Name">Who.</param>
    /// <param name="Community">Where.</param>
    /// <param name="Role">What they are to be.</param>
    /// <param name="From">From which day on.</param>
    public sealed record Revoked(int Line, string Name, string Community, Role Role, DateOnly From) : RosterDoubt(Line);

    /// <param name="Line">The first of the rows.</param>
    /// <param name="Period">The programme's.</param>
    /// <param name="Rows">Those that have a day outside it.</param>
    public sealed record OutsideProgramme(int Line, Period Period, IReadOnlyList<RosterEntry> Rows) : RosterDoubt(Line);

    /// <param name="Line">The first row of the community.</param>
    /// <param name="Members">Those who joined it while the programme went on, and would leave as the file lacks them.</param>
    public sealed record JoinedSince(int Line, IReadOnlyList<Membership> Members) : RosterDoubt(Line);
}
