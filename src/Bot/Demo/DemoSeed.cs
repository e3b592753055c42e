using CommunityBot.Communities;
using CommunityBot.Programmes;

namespace CommunityBot.Bot.Demo;

/// <summary>One file of <c>seeds/demo</c>: a community, its people, and what they have done and are going to do.</summary>
public sealed record DemoSeed
{
    public required string Programme { get; init; }

    public required DemoPerson Officer { get; init; }

    public required string Community { get; init; }

    public required string Category { get; init; }

    public required List<DemoMember> Members { get; init; }

    /// <summary>Whoever recommends the community.</summary>
    public DemoPerson? Head { get; init; }

    public required DemoApplication Application { get; init; }

    public List<DemoMeeting> Meetings { get; init; } = [];

    public List<DemoLesson> Lessons { get; init; } = [];

    public List<DemoSpending> Spending { get; init; } = [];

    /// <summary>What was handed in or reached.</summary>
    public List<DemoTally> Done { get; init; } = [];

    /// <summary>What is known of it as a case; null where communities of the programme are none.</summary>
    public DemoCase? Case { get; init; }

    /// <summary>What the officer noted of its teachers.</summary>
    public List<DemoCredit> Credits { get; init; } = [];

    /// <summary>The meeting that is open whenever somebody comes to try things out; none in a community that is not approved yet.</summary>
    public DemoActivity? Now { get; init; }
}

public record DemoPerson
{
    public required string Name { get; init; }

    public required string School { get; init; }

    public required string Department { get; init; }

    public required string Email { get; init; }
}

public sealed record DemoMember : DemoPerson
{
    public Role Role { get; init; } = Role.Member;

    public PersonKind Kind { get; init; } = PersonKind.Own;
}

public record DemoActivity
{
    /// <summary>The id of one of the rulebook's kinds.</summary>
    public required string Kind { get; init; }

    public required string Topic { get; init; }

    public required string Place { get; init; }

    /// <summary>Who asked for leave, and why.</summary>
    public Dictionary<string, string> Leave { get; init; } = [];
}

/// <summary>A meeting some days away; of one that is past, those not named otherwise were there in time.</summary>
public sealed record DemoMeeting : DemoActivity
{
    /// <summary>From today; what would fall on a weekend is held on the Friday before or the Monday after.</summary>
    public required int Days { get; init; }

    public required TimeOnly From { get; init; }

    public required TimeOnly To { get; init; }

    public List<string> Late { get; init; } = [];

    public List<string> Absent { get; init; } = [];

    /// <summary>Whom the convener noted afterwards (補簽), and why.</summary>
    public Dictionary<string, string> Recorded { get; init; } = [];

    public List<string> Guests { get; init; } = [];

    /// <summary>Who presented results there, and of what.</summary>
    public Dictionary<string, string> Presented { get; init; } = [];

    /// <summary>What the convener wrote down afterwards (紀錄); empty where nothing was.</summary>
    public string Record { get; init; } = "";

    /// <summary>The topic of the public lesson it is a part of; empty where it is none.</summary>
    public string Lesson { get; init; } = "";
}
